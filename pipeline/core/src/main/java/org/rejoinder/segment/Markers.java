package org.rejoinder.segment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways in which publishers mark where an answer to a recommendation begins, the surest first. A
 * mention of a recommendation in a sentence is none of them.
 */
final class Markers {

  private static final String OPENING = "^[#>*_\\s]*(?:[-•]\\s+)?[*_]*";
  private static final String KIND = Numbered.WORDS;
  private static final String NUMBERS = "(?<numbers>" + RecommendationNumbers.LIST + ")";
  private static final String EMPHASIS = "[*_\\s]*";

  private static final Pattern BARE =
      Pattern.compile(OPENING + KIND + NUMBERS + EMPHASIS + "[.:–—-]?" + EMPHASIS + "$");
  private static final Pattern WITH_ADDRESSEE =
      Pattern.compile(
          OPENING
              + KIND
              + NUMBERS
              + EMPHASIS
              + "\\([^()]{2,80}\\)"
              + EMPHASIS
              + "[.:–—-]?"
              + EMPHASIS
              + "$");
  private static final Pattern INLINE =
      Pattern.compile(
          OPENING
              + KIND
              + NUMBERS
              + EMPHASIS
              + "(?<mark>:\\s*[–—-]?|\\.(?=[*_]*\\s)|\\s[–—-]+(?=[*_]*\\s)|\\)(?=[*_]*\\s))"
              + EMPHASIS
              + "(?<rest>\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern RUN_ON =
      Pattern.compile(
          OPENING + KIND + NUMBERS + "[*_]*\\s+" + EMPHASIS + "(?<rest>[A-Z].*)$", Pattern.DOTALL);
  private static final Pattern REPLY =
      Pattern.compile(
          OPENING
              + "(?:[A-Z][\\w’'&-]*\\s+){0,4}(?i:response|reply)\\s+(?i:to|on)\\s+"
              + KIND
              + NUMBERS
              + EMPHASIS
              + "(?:[.:–—-]"
              + EMPHASIS
              + "(?<rest>\\S.*)?)?$",
          Pattern.DOTALL);
  private static final Pattern SENTENCE =
      Pattern.compile(
          OPENING
              + "(?i:in\\s+(?:response|reply|answer|relation|respect|regard)\\s+(?:to|of)|with\\s+(?:regard|respect)\\s+to|regarding|concerning|responding\\s+to|turning\\s+to|as\\s+(?:to|for)|on|for)\\s+(?:the\\s+)?"
              + KIND
              + NUMBERS
              + "(?:\\s*\\([^()]{2,80}\\))?\\s*[,:]\\s+\\S");

  private static final Pattern CONTENTS_LINE =
      Pattern.compile("(?m)(?:\\.{4,}|(?:\\.\\s){4,}|…{2,}|_{4,}|\\t)\\s*\\d{0,4}\\s*$");

  private static final String PLAIN_NUMBER = "(?<numbers>" + RecommendationNumbers.IN_DIGITS + ")";
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(OPENING + PLAIN_NUMBER + EMPHASIS + "[.)]?" + EMPHASIS + "$");
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          OPENING + PLAIN_NUMBER + EMPHASIS + "[.):]?[*_]*\\s+" + EMPHASIS + "(?<rest>[A-Z].*)$",
          Pattern.DOTALL);

  private static final List<Function<String, Optional<Marker>>> STRATEGIES =
      List.of(
          Markers::bare,
          Markers::withAddressee,
          Markers::replyHeading,
          Markers::inline,
          Markers::runOn);

  private Markers() {}

  /** The marker with which a paragraph begins, if it does. */
  static Optional<Marker> read(String paragraph) {
    String head = Markup.head(paragraph);
    if (isContentsLine(head)) {
      return Optional.empty();
    }
    return STRATEGIES.stream()
        .map(strategy -> strategy.apply(head))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> match(BARE, Languages.englishHalf(head)).map(Markers::withoutRest));
  }

  /**
   * A number alone, before the words, or before the title, of what reads as a recommendation or is
   * set apart as one: "8.25". Numbered paragraphs and actions look the same, so this is only for
   * documents that mark nothing else.
   *
   * @param below the paragraph below, if there is one
   */
  static Optional<Marker> readNumber(String raw, Paragraph paragraph, Optional<Paragraph> below) {
    String head = Markup.head(raw);
    Optional<Matcher> alone =
        match(NUMBER_ALONE, head)
            .filter(_ -> below.filter(it -> Demand.opens(it.plain()) || isQuoted(it)).isPresent());
    boolean asksBelow =
        below.filter(it -> Demand.opens(it.plain()) || isQuoted(it)).isPresent()
            && Headings.looksLikeOne(paragraph);
    Optional<Matcher> before =
        match(NUMBER_BEFORE, head)
            .filter(found -> Demand.opens(found.group("rest")) || isQuoted(paragraph) || asksBelow);
    return alone.map(Markers::withoutRest).or(() -> before.map(Markers::withRest));
  }

  private static boolean isQuoted(Paragraph paragraph) {
    return paragraph.setApart() && !Headings.looksLikeOne(paragraph);
  }

  /**
   * "In response to recommendation 3, the department ...": marks a reply where nothing else does.
   */
  static Optional<Marker> readSentence(String paragraph) {
    return match(SENTENCE, Markup.head(paragraph))
        .map(found -> new Marker(Numbered.numbers(found), OptionalInt.of(0), true, true));
  }

  /** Whether a line holds a marker and nothing else. */
  static boolean isBare(String line) {
    return Stream.of(BARE, WITH_ADDRESSEE)
        .anyMatch(form -> form.matcher(Markup.head(line)).matches());
  }

  /** Whether a line lists a page of the document, as tables of contents do. */
  static boolean isContentsLine(String line) {
    String head = Markup.head(line);
    return mayHoldLeader(head) && CONTENTS_LINE.matcher(head).find();
  }

  /** Whether the dots between a title and its page may begin anywhere: seldom they do. */
  private static boolean mayHoldLeader(String head) {
    for (int i = 0; i < head.length(); i++) {
      switch (head.charAt(i)) {
        case '…', '_', '\t' -> {
          return true;
        }
        case '.' -> {
          int next = i + 1;
          boolean apart = next < head.length() && Character.isWhitespace(head.charAt(next));
          if (head.startsWith(".", apart ? next + 1 : next)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Recommendation 3", alone in its line. */
  private static Optional<Marker> bare(String paragraph) {
    return match(BARE, paragraph).map(Markers::withoutRest);
  }

  /** "Recommendation 3 (to chief constables)". */
  private static Optional<Marker> withAddressee(String paragraph) {
    return match(WITH_ADDRESSEE, paragraph).map(Markers::withoutRest);
  }

  /** "Response to recommendation 3". */
  private static Optional<Marker> replyHeading(String paragraph) {
    return match(REPLY, paragraph)
        .map(
            found ->
                new Marker(
                    Numbered.numbers(found),
                    found.group("rest") == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(found.start("rest")),
                    true));
  }

  /** "Recommendation 3: ..." and "Recommendation 1 – To chief constables". */
  private static Optional<Marker> inline(String paragraph) {
    return match(INLINE, paragraph)
        .filter(
            found ->
                found.group("mark").startsWith(":") || !beginsInSmallLetters(found.group("rest")))
        .map(Markers::withRest);
  }

  /** "Recommendation 3 By 31 January 2025, all forces should ...", with nothing in between. */
  private static Optional<Marker> runOn(String paragraph) {
    return match(RUN_ON, paragraph)
        .filter(found -> Demand.opens(found.group("rest")))
        .map(Markers::withRest);
  }

  private static Optional<Matcher> match(Pattern form, String paragraph) {
    Matcher matcher = form.matcher(paragraph);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private static Marker withoutRest(Matcher found) {
    return new Marker(Numbered.numbers(found), OptionalInt.empty(), false);
  }

  private static Marker withRest(Matcher found) {
    return new Marker(Numbered.numbers(found), OptionalInt.of(found.start("rest")), false);
  }

  private static boolean beginsInSmallLetters(String words) {
    return Character.isLowerCase(words.charAt(0));
  }
}
