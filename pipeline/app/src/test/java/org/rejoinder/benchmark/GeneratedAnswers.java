package org.rejoinder.benchmark;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Documents;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.Token;

/**
 * Coded answers of invented forces in any number, five a document, about two hundred words each.
 * Words are as frequent as in a language: few of them nearly everywhere, most of them rare. Made
 * anew whenever they are gone through; the same number always gives the same document.
 */
final class GeneratedAnswers implements Documents {

  static final int ANSWERS_A_DOCUMENT = 5;

  private static final int VOCABULARY = 60_000;
  private static final int WORDS = 200;
  private static final int FORCES = 45;

  /** What the queries ask for, so often as in real answers. */
  private static final List<String> SAYINGS =
      List.of(
          "we are awaiting the national definition",
          "over 85 investigators have been trained",
          "training is planned for all supervisors",
          "the force has adopted the new guidance",
          "a problem profile is in place",
          "the board will review the action plan",
          "officers await the guidance from the college");

  private static final List<String> THEMES = List.of("awaiting-national", "training", "practice");
  private static final List<String> CODES =
      List.of("definition", "training", "guidance", "people-trained", "indicators");
  private static final List<String> PROGRESS =
      List.of("in-place", "in-progress", "planned", "awaiting-national", "rejected");

  private final int count;
  private final String[] vocabulary = vocabulary();
  private final double[] cumulated = cumulated();

  /** So many documents. */
  GeneratedAnswers(int count) {
    this.count = count;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Iterator<CodedDocument> iterator() {
    return IntStream.range(0, count).mapToObj(this::document).iterator();
  }

  /** The rank of a word decides how frequent it is: a word of that rank. */
  String word(int rank) {
    return vocabulary[rank];
  }

  private static String[] vocabulary() {
    Random random = new Random(7);
    String[] syllables = "ba ce di fo gu la me ni po ru sa te vi wo ker lan tor mes".split(" ", -1);
    String[] words = new String[VOCABULARY];
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int left = i; left > 0 || word.isEmpty(); left /= syllables.length) {
        word.append(syllables[left % syllables.length]);
      }
      words[i] = word.append(random.nextInt(4) == 0 ? "s" : "").toString();
    }
    words[0] = "the";
    words[1] = "of";
    words[2] = "to";
    return words;
  }

  private static double[] cumulated() {
    double[] cumulated = new double[VOCABULARY];
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1.0 / (rank + 2.7);
      cumulated[rank] = sum;
    }
    return cumulated;
  }

  private String drawn(Random random) {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int rank = Arrays.binarySearch(cumulated, at);
    return vocabulary[Math.min(VOCABULARY - 1, rank < 0 ? -rank - 1 : rank)];
  }

  private CodedDocument document(int number) {
    Random random = new Random(number);
    DocumentId id = new DocumentId("response-%06d.txt".formatted(number));
    StringBuilder text = new StringBuilder();
    List<Answer> answers = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<AnswerId, String> progress = new HashMap<>();
    for (int i = 0; i < ANSWERS_A_DOCUMENT; i++) {
      RecommendationNumber recommendation =
          new RecommendationNumber(Integer.toString(1 + 3 * i + random.nextInt(3)));
      AnswerId answer = AnswerId.first(id, recommendation);
      Span span = append(text, random);
      answers.add(
          new Answer(
              answer,
              id,
              recommendation,
              random.nextBoolean() ? Respondent.FORCE : Respondent.PCC,
              Optional.empty(),
              List.of(span),
              Optional.empty()));
      passages.add(new Passage(Voice.ANSWER, span, Optional.of(answer)));
      for (int finding = random.nextInt(4); finding > 0; finding--) {
        findings.add(finding(id, answer, span, text, random));
      }
      progress.put(answer, PROGRESS.get(random.nextInt(PROGRESS.size())));
    }
    DocumentFacts facts =
        new DocumentFacts(
            "en",
            Optional.of("Force " + random.nextInt(FORCES)),
            Respondent.PCC,
            Optional.of("A report"),
            Optional.empty(),
            Optional.of(
                new StatedDate.Month(
                    YearMonth.of(2020 + random.nextInt(7), 1 + random.nextInt(12)))));
    return new CodedDocument(
        new Extraction(
            new SourceFile(id, Path.of(id.path())),
            "00",
            "text/plain",
            new Outcome.Read(""),
            DocumentText.plain(text.toString())),
        new Segmentation(facts, answers, passages),
        findings,
        progress);
  }

  private Span append(StringBuilder text, Random random) {
    int start = text.length();
    for (int words = 0; words < WORDS; ) {
      int length = 8 + random.nextInt(18);
      List<String> sentence = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        sentence.add(drawn(random));
      }
      if (random.nextInt(12) == 0) {
        sentence.add(random.nextInt(length), SAYINGS.get(random.nextInt(SAYINGS.size())));
      }
      text.append(String.join(" ", sentence)).append(". ");
      words += length;
    }
    Span span = new Span(start, text.length() - 1);
    text.append("\n\n");
    return span;
  }

  private static Finding finding(
      DocumentId id, AnswerId answer, Span span, StringBuilder text, Random random) {
    Span quote = new Span(span.start(), span.start() + 20 + random.nextInt(20));
    return new Finding(
        id,
        Optional.of(answer),
        THEMES.get(random.nextInt(THEMES.size())),
        CODES.get(random.nextInt(CODES.size())),
        Optional.of(random.nextBoolean() ? "planned" : "in-use"),
        quote,
        text.substring(quote.start(), quote.end()),
        "rule",
        new Finding.NoDetail());
  }

  /**
   * What an annotator would say, without its work: a word is its own lemma, but for the forms that
   * queries ask for, and sentences end at full stops.
   */
  static List<AnnotatedPassage> annotated(CodedDocument document) {
    return document.segmentation().passages().stream()
        .map(passage -> new AnnotatedPassage(passage, sentences(document.text(), passage.span())))
        .toList();
  }

  private static List<Sentence> sentences(String text, Span passage) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (int i = passage.start(); i < passage.end(); ) {
      int end = i;
      while (end < passage.end() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        tokens.add(token(text.substring(i, end), new Span(i, end)));
      } else if (text.charAt(i) == '.') {
        tokens.add(new Token(new Span(i, i + 1), ".", ".", "."));
        sentences.add(new Sentence(tokens));
        tokens = new ArrayList<>();
      }
      i = Math.max(end, i + 1);
    }
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(tokens));
    }
    return sentences;
  }

  private static Token token(String word, Span span) {
    return switch (word) {
      case "awaiting" -> new Token(span, word, "await", "VBG");
      case "await" -> new Token(span, word, "await", "VBP");
      case "trained" -> new Token(span, word, "train", "VBN");
      case "planned" -> new Token(span, word, "plan", "VBN");
      default ->
          word.endsWith("s")
              ? new Token(span, word, word.substring(0, word.length() - 1), "NNS")
              : new Token(span, word, word, word.length() < 4 ? "DT" : "NN");
    };
  }
}
