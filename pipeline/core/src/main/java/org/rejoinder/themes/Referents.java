package org.rejoinder.themes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;

/** Finds what a pronoun, or a thing named again, stands for in the sentences before. */
final class Referents {

  /** How many sentences back a pronoun, or a thing named again, may refer. */
  private static final int SENTENCES_BACK = 3;

  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");

  private static final Set<String> BODIES =
      Set.of(
          "force", "constabulary", "service", "office", "trust", "council", "board", "authority");

  private static final Set<String> PRODUCING =
      Set.of(
          "create",
          "produce",
          "develop",
          "define",
          "publish",
          "issue",
          "deliver",
          "release",
          "provide",
          "update",
          "announce",
          "agree",
          "supply",
          "draft",
          "write",
          "design");

  private static final Set<String> POINTING =
      Set.of("the", "that", "this", "those", "these", "such");

  private final String theme;
  private final ThingNames names;
  private final Theme.Source source;
  private final Optional<Code> otherwise;

  Referents(String theme, ThingNames names, Theme.Source source, Optional<Code> otherwise) {
    this.theme = theme;
    this.names = names;
    this.source = source;
    this.otherwise = otherwise;
  }

  /** Whether such a thing comes from the source, here or where it was spoken of before. */
  boolean comesFromSource(Code code, SentenceInContext context) {
    return !code.sourceNeeded()
        || context.sentence().holds(source.from())
        || nearest(context.before()).stream().anyMatch(earlier -> speaksOf(code, earlier))
        || context.asked().stream().anyMatch(demand -> speaksOf(code, demand));
  }

  private boolean speaksOf(Code code, ReadSentence sentence) {
    return sentence.remembered(theme).contains(code.name())
        || (sentence.holds(source.from()) && names.isNamed(code, sentence, sentence.all()));
  }

  /** What stands before the match in the same sentence, or in the sentences before. */
  Optional<Code> of(SentenceInContext context, Match match) {
    List<ReadSentence> latestFirst = nearest(context.before()).reversed();
    return inSentence(context, match)
        .or(() -> afterwards(context, match))
        .or(() -> awaited(latestFirst))
        .or(() -> spokenOf(latestFirst))
        .or(() -> clearWithoutSource(context.before()))
        .or(() -> asked(context))
        .or(() -> fromSourceNow(context));
  }

  /**
   * "Our policy was revised with the national guidance. It has not been published.": what the
   * sentence before, or the clause before, is about is meant, and not what else was named.
   */
  boolean isOfLocalTopic(SentenceInContext context, Match match) {
    ReadSentence sentence = context.sentence();
    Words words = sentence.words();
    int from = match.tokens().from();
    if (sentence.holds(source.from())) {
      return false;
    }
    if (from > 0) {
      boolean newOne = words.isAnyOf(from, Set.of("it", "a", "an"));
      return newOne && !words.tag(from - 1).equals("IN") && isAboutLocal(sentence, from);
    }
    return words.is(0, "it")
        && !context.before().isEmpty()
        && isAboutLocal(context.before().getLast(), Integer.MAX_VALUE);
  }

  /** Whether the sentence says, before the place, what was done to something local, or is. */
  private boolean isAboutLocal(ReadSentence sentence, int end) {
    return sentence.remembered(theme).isEmpty()
        && sentence.saidVerbs().stream()
            .findFirst()
            .filter(verb -> verb.verb().head() < end)
            .filter(verb -> verb.verb().passive() || verb.verb().lemma().equals("be"))
            .flatMap(SaidVerb::subject)
            .filter(subject -> isLocal(sentence, subject))
            .isPresent();
  }

  private boolean isLocal(ReadSentence sentence, Range subject) {
    Words words = sentence.words();
    Range head = Subjects.head(words, subject, Set.of());
    int noun = head.to() - 1;
    return words.isNoun(noun)
        && !words.isName(noun)
        && !EmptyNouns.standsAt(words, noun)
        && !words.isAnyOf(noun, BODIES)
        && !sentence.holds(source.from(), subject)
        && names.first(sentence, subject).isEmpty();
  }

  /** What the answer has been found to wait for so far, or what it was asked about. */
  Optional<Code> topic(SentenceInContext context) {
    return context.before().reversed().stream()
        .flatMap(earlier -> earlier.remembered(theme).stream())
        .flatMap(code -> names.code(code).stream())
        .filter(code -> otherwise.filter(code::equals).isEmpty())
        .findFirst()
        .or(
            () ->
                context.asked().stream()
                    .filter(demand -> demand.holds(source.from()))
                    .flatMap(demand -> names.first(demand, demand.all()).stream())
                    .filter(code -> otherwise.filter(code::equals).isEmpty())
                    .findFirst());
  }

  /** "pending that framework", after "the Home Office's outcome framework": the same thing. */
  Optional<Code> ofSameNoun(SentenceInContext context, Range thing) {
    Words words = context.sentence().words();
    boolean pointing = words.isAnyOf(thing.from(), POINTING) && thing.to() == thing.from() + 2;
    String noun = words.lemma(thing.to() - 1);
    return pointing && words.isNoun(thing.to() - 1)
        ? nearest(context.before()).reversed().stream()
            .filter(earlier -> earlier.remembered(theme).size() == 1)
            .filter(earlier -> holdsNoun(earlier, noun))
            .findFirst()
            .flatMap(earlier -> names.code(earlier.remembered(theme).iterator().next()))
        : Optional.empty();
  }

  private static boolean holdsNoun(ReadSentence sentence, String noun) {
    return IntStream.range(0, sentence.words().count())
        .anyMatch(place -> sentence.words().lemma(place).equals(noun));
  }

  /** What a sentence before has been found to wait for. */
  Optional<Code> awaited(SentenceInContext context) {
    return awaited(nearest(context.before()).reversed());
  }

  /** The nearest sentence before that has been found to wait for the same. */
  Optional<ReadSentence> thatWaits(SentenceInContext context, Code code) {
    return nearest(context.before()).reversed().stream()
        .filter(earlier -> earlier.remembered(theme).contains(code.name()))
        .findFirst();
  }

  /** All that the sentence before speaks of, if it names the source and joins them with "and". */
  List<Code> several(SentenceInContext context) {
    if (context.before().isEmpty()) {
      return List.of();
    }
    ReadSentence last = context.before().getLast();
    return last.holds(source.from())
        ? names.all(last).stream().filter(code -> otherwise.filter(code::equals).isEmpty()).toList()
        : List.of();
  }

  /** What the sentence before has been found to wait for. */
  List<Code> awaitedTogether(SentenceInContext context) {
    return context.before().isEmpty()
        ? List.of()
        : context.before().getLast().remembered(theme).stream()
            .flatMap(code -> names.code(code).stream())
            .toList();
  }

  /** The two things that were last found to be waited for, one after the other or together. */
  List<Code> lastTwo(SentenceInContext context) {
    Set<String> last = new LinkedHashSet<>();
    for (ReadSentence earlier : nearest(context.before()).reversed()) {
      if (last.size() < 2) {
        last.addAll(earlier.remembered(theme));
      }
    }
    return last.stream().flatMap(code -> names.code(code).stream()).toList();
  }

  /** What the sentence before names, whoever it comes from. */
  Optional<Code> spokenOfLast(SentenceInContext context) {
    return context.before().isEmpty()
        ? Optional.empty()
        : names
            .first(context.before().getLast(), context.before().getLast().all())
            .filter(code -> otherwise.filter(code::equals).isEmpty());
  }

  private Optional<Code> inSentence(SentenceInContext context, Match match) {
    if (match.tokens().from() == 0) {
      return Optional.empty();
    }
    Range earlier = new Range(0, match.tokens().from());
    Optional<Code> named =
        names
            .last(context.sentence(), earlier, otherwise)
            .filter(
                code -> context.sentence().holds(source.from()) || comesFromSource(code, context));
    // "Thresholds can be altered, and will be once the College has spoken": of what we wait for.
    Range thing = match.groups().getOrDefault(PhraseMatcher.THING, earlier);
    boolean ofSource =
        context.sentence().holds(source.from(), earlier)
            || context.sentence().holds(source.from(), thing);
    boolean unclear = named.filter(Code::sourceNeeded).isPresent();
    return unclear && !ofSource ? awaited(context).or(() -> named) : named;
  }

  /** "Once provided, the definition will be ..." names it afterwards. */
  private Optional<Code> afterwards(SentenceInContext context, Match match) {
    ReadSentence sentence = context.sentence();
    boolean elided = !match.groups().containsKey(PhraseMatcher.THING);
    if (!elided || match.tokens().to() >= sentence.words().count()) {
      return Optional.empty();
    }
    Range rest = subjectAfter(sentence, match.tokens().to());
    return names.named(sentence, rest).stream()
        .filter(code -> comesFromSource(code, context))
        .findFirst();
  }

  private Optional<Code> awaited(List<ReadSentence> latestFirst) {
    return latestFirst.stream()
        .flatMap(earlier -> earlier.remembered(theme).stream())
        .findFirst()
        .flatMap(names::code);
  }

  private Optional<Code> spokenOf(List<ReadSentence> latestFirst) {
    return latestFirst.stream()
        .filter(earlier -> earlier.holds(source.from()))
        .flatMap(earlier -> names.first(earlier, earlier.all()).stream())
        .findFirst();
  }

  /**
   * What was spoken of, if the source is named only now: "This we would need the College to say".
   */
  private Optional<Code> fromSourceNow(SentenceInContext context) {
    if (!context.sentence().holds(source.from()) || context.before().isEmpty()) {
      return Optional.empty();
    }
    ReadSentence last = context.before().getLast();
    return names.first(last, last.all()).filter(code -> otherwise.filter(code::equals).isEmpty());
  }

  /** What the source makes, if nothing tells what that is. */
  Optional<Code> produced(SentenceInContext context) {
    List<ReadSentence> latestFirst = nearest(context.before()).reversed();
    boolean produced =
        latestFirst.stream().anyMatch(earlier -> earlier.holds(source.from()) && produces(earlier));
    return produced ? otherwise : Optional.empty();
  }

  /**
   * "The definition is not agreed. Once it is, ..." needs no source if nothing else can be meant.
   */
  private Optional<Code> clearWithoutSource(List<ReadSentence> before) {
    return before.isEmpty()
        ? Optional.empty()
        : names
            .first(before.getLast(), before.getLast().all())
            .filter(code -> !code.sourceNeeded());
  }

  /** "We await this from the College": what was asked for is what is meant. */
  private Optional<Code> asked(SentenceInContext context) {
    if (!context.sentence().holds(source.from()) || context.before().size() > SENTENCES_BACK) {
      return Optional.empty();
    }
    return context.asked().stream()
        .filter(demand -> demand.holds(source.from()))
        .flatMap(demand -> names.first(demand, demand.all()).stream())
        .findFirst();
  }

  /** From {@code place} to the next finite verb. */
  private static Range subjectAfter(ReadSentence sentence, int place) {
    int end = place + 1;
    while (end < sentence.words().count() && !FINITE.contains(sentence.words().tag(end))) {
      end++;
    }
    return new Range(place, end);
  }

  private static boolean produces(ReadSentence sentence) {
    return sentence.actions().stream()
        .anyMatch(action -> PRODUCING.contains(action.verb().lemma()));
  }

  private static List<ReadSentence> nearest(List<ReadSentence> before) {
    return before.subList(Math.max(0, before.size() - SENTENCES_BACK), before.size());
  }
}
