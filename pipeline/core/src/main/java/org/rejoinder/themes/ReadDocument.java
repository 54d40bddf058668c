package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;

/**
 * The sentences of a document as all themes read them. They are read when the first theme asks for
 * them, and not at all where all that themes find is known already; for one thread.
 */
final class ReadDocument {

  private final Supplier<List<AnnotatedPassage>> annotation;
  private final WordClasses wordClasses;
  private final GivenUpRules givenUp = new GivenUpRules();
  private final List<Remembered> remembered = new ArrayList<>();
  private final Map<AnswerId, List<ReadSentence>> asked = new HashMap<>();
  private @Nullable List<ReadPassage> passages;
  private @Nullable List<PassageGroup> groups;

  ReadDocument(Supplier<List<AnnotatedPassage>> annotation, WordClasses wordClasses) {
    this.annotation = annotation;
    this.wordClasses = wordClasses;
  }

  /**
   * A passage that is coded, or decides on its answer.
   *
   * @param first the number of its first sentence, all such passages' sentences counted from 0
   */
  record ReadPassage(Passage passage, int first, List<SentenceInContext> sentences) {

    /** Whether a sentence of that number is among its own. */
    boolean has(int sentence) {
      return sentence >= first && sentence < first + sentences.size();
    }

    List<ReadSentence> readSentences() {
      return sentences.stream().map(SentenceInContext::sentence).toList();
    }
  }

  /** What a theme coded in a sentence, which later sentences may refer back to. */
  private record Remembered(String theme, FoundByRules.SentenceCodes sentence) {}

  GivenUpRules givenUp() {
    return givenUp;
  }

  /** In the document's order. */
  List<ReadPassage> passages() {
    if (passages == null) {
      passages = read(annotation.get());
      remembered.forEach(this::remind);
    }
    return passages;
  }

  /** The passages by what they are read together with. */
  List<PassageGroup> groups() {
    if (groups == null) {
      groups = grouped(passages());
    }
    return groups;
  }

  private List<PassageGroup> grouped(List<ReadPassage> all) {
    List<PassageGroup> grouped = new ArrayList<>();
    Map<AnswerId, PassageGroup> byAnswer = new HashMap<>();
    for (ReadPassage passage : all) {
      Optional<AnswerId> answer = passage.passage().answer();
      Optional<PassageGroup> known = answer.map(byAnswer::get);
      PassageGroup group =
          known.orElseGet(() -> new PassageGroup(answer.map(this::asked).orElse(List.of())));
      if (known.isEmpty()) {
        grouped.add(group);
        answer.ifPresent(each -> byAnswer.put(each, group));
      }
      group.add(passage);
    }
    return grouped;
  }

  /** All sentences that themes read, those of recommendations included. */
  List<ReadSentence> sentences() {
    List<ReadSentence> sentences = new ArrayList<>();
    passages().forEach(passage -> sentences.addAll(passage.readSentences()));
    asked.values().forEach(sentences::addAll);
    return sentences;
  }

  /** The sentences of the recommendation that is answered; none where it is not quoted. */
  List<ReadSentence> asked(AnswerId answer) {
    return asked.getOrDefault(answer, List.of());
  }

  /** Lets sentences know what a theme found in them at another time. */
  void remember(String theme, List<FoundByRules.SentenceCodes> sentences) {
    for (FoundByRules.SentenceCodes sentence : sentences) {
      Remembered known = new Remembered(theme, sentence);
      remembered.add(known);
      if (passages != null) {
        remind(known);
      }
    }
  }

  private void remind(Remembered known) {
    for (ReadPassage passage : passages()) {
      int place = known.sentence().sentence() - passage.first();
      if (place >= 0 && place < passage.sentences().size()) {
        passage
            .sentences()
            .get(place)
            .sentence()
            .remember(known.theme(), new LinkedHashSet<>(known.sentence().remembered()));
      }
    }
  }

  private List<ReadPassage> read(List<AnnotatedPassage> annotated) {
    for (AnnotatedPassage each : annotated) {
      Optional<AnswerId> answer = each.passage().answer();
      if (each.passage().voice() == Voice.ASKED && answer.isPresent()) {
        asked.computeIfAbsent(answer.get(), _ -> new ArrayList<>()).addAll(sentences(each));
      }
    }
    Map<AnswerId, List<ReadSentence>> answered = new HashMap<>();
    List<Unplaced> unplaced = new ArrayList<>();
    for (AnnotatedPassage each : annotated) {
      Passage passage = each.passage();
      if (passage.voice().isCoded() || passage.voice() == Voice.VERDICT) {
        List<ReadSentence> sentences = sentences(each);
        List<ReadSentence> context =
            passage.voice() == Voice.ANSWER
                ? answered.computeIfAbsent(passage.answer().orElseThrow(), _ -> new ArrayList<>())
                : new ArrayList<>();
        unplaced.add(new Unplaced(passage, sentences, context, context.size()));
        context.addAll(sentences);
      }
    }
    List<ReadPassage> placed = new ArrayList<>();
    int first = 0;
    for (Unplaced each : unplaced) {
      placed.add(new ReadPassage(each.passage(), first, inContext(each)));
      first += each.sentences().size();
    }
    return placed;
  }

  /**
   * A passage while others of its answer are still to be read.
   *
   * @param context the sentences that it stands among
   * @param start the place of its first among them
   */
  private record Unplaced(
      Passage passage, List<ReadSentence> sentences, List<ReadSentence> context, int start) {}

  private List<SentenceInContext> inContext(Unplaced each) {
    boolean verdict = each.passage().voice() == Voice.VERDICT;
    Passage passage =
        verdict
            ? new Passage(Voice.ANSWER, each.passage().span(), each.passage().answer())
            : each.passage();
    List<ReadSentence> demand =
        verdict ? List.of() : passage.answer().map(this::asked).orElse(List.of());
    List<SentenceInContext> sentences = new ArrayList<>();
    for (int i = 0; i < each.sentences().size(); i++) {
      List<ReadSentence> before = verdict ? List.of() : each.context().subList(0, each.start() + i);
      sentences.add(new SentenceInContext(passage, each.sentences().get(i), before, demand));
    }
    return sentences;
  }

  private List<ReadSentence> sentences(AnnotatedPassage passage) {
    return passage.sentences().stream()
        .map(sentence -> new ReadSentence(sentence, wordClasses, givenUp))
        .toList();
  }
}
