package org.rejoinder.segment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a recommendation from a reply by its own words: a recommendation sets a term or says what
 * bodies in general should do; a reply speaks of itself.
 */
final class Demand {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern TERM =
      Pattern.compile(
          "(?i)^[\"“‘']?(?:by\\s+(?:the\\s+end\\s+of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:"
              + MONTH
              + ")|by\\s+(?:no\\s+later\\s+than|the\\s+end\\s+of|\\d{4})|within\\s+[\\w-]+\\s+(?:day|week|month|year)s?"
              + "|(?:with\\s+)?immediate(?:ly|\\s+effect))\\b");

  private static final String ADDRESSEE =
      "(?:(?:all|every|each|both|the|relevant|police|his|her|majesty[’']s)\\s+)*"
          + "(?:chief\\s+(?:constables?|officers?)|(?:police\\s+)?forces?|constabular(?:y|ies)|(?:police\\s+and\\s+crime\\s+)?commissioners?"
          + "|home\\s+office|government|ministry\\s+of\\s+\\w+|department\\s+(?:for|of)\\s+\\w+|secretary\\s+of\\s+state|college\\s+of\\s+policing"
          + "|(?:national\\s+)?police\\s+chiefs[’']?\\s+council|crown\\s+prosecution\\s+service|npcc|cps|nca|iopc|hmicfrs"
          + "|councils?|local\\s+authorities|authorit(?:y|ies)|organisations?|bod(?:y|ies)|agenc(?:y|ies)|trusts?|services?|boards?|leads?|partners?|partnerships?"
          + "|[\\w’'-]+(?:\\s+[\\w’'-]+){0,4}?\\s+(?:police|constabulary)|inspectorate|commission|regulator|[\\w’'-]+\\s+(?:unit|team|centre|office|council|service|commissioner))";

  private static final Pattern OBLIGATION =
      Pattern.compile(
          "(?i)^[\"“‘']?(?:[^.]{0,80}?,\\s+)?(?:that\\s+)?"
              + ADDRESSEE
              + "\\b[^.;:]{0,160}?\\b(?:should|must|shall|needs?\\s+to|ought\\s+to)\\b");

  private static final Pattern RECOMMENDED =
      Pattern.compile(
          "(?i)^[\"“‘']?(?:we|the\\s+(?:inspectorate|committee|inquiry|commission))\\s+recommend(?:s|ed)?\\b");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)^[\"“‘']?(?:this|these|they|it|in\\s+(?:doing\\s+so|particular|addition)|to\\s+(?:do|achieve|support)\\s+this|as\\s+part\\s+of\\s+this)\\b[^.]{0,120}?"
              + "\\b(?:should|must|includes?\\s+(?:making\\s+sure|ensuring)|make\\s+sure)\\b");

  private static final Pattern SPEAKS_OF_ITSELF =
      Pattern.compile("(?i)\\b(?:we|our|ours|us|i|my|me)\\b(?!\\s+recommend)");

  private static final Pattern OBLIGES =
      Pattern.compile("(?i)\\b(?:should|must|shall|needs?\\s+to|ought\\s+to)\\b");

  private static final Pattern ANNOUNCES = Pattern.compile("(?s).*[;,]\\s(?:and|or)");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:;])\\s");

  private static final int LONGEST_CAUSE = 12;

  private Demand() {}

  /** Whether words begin as a recommendation does. */
  static boolean opens(String words) {
    String plain = Markup.opening(Markup.plain(Markup.opening(words)));
    String sentence = firstSentence(plain);
    return RECOMMENDED.matcher(plain).lookingAt()
        || (!SPEAKS_OF_ITSELF.matcher(sentence).find()
            && ((TERM.matcher(plain).lookingAt() && isObligation(sentence))
                || OBLIGATION.matcher(plain).lookingAt()));
  }

  /** How many of the paragraphs, from the first on, are the recommendation by their own words. */
  static int leading(List<Paragraph> paragraphs) {
    int first = titles(paragraphs);
    if (first == paragraphs.size()) {
      return 0;
    }
    boolean setApart = paragraphs.get(first).setApart();
    if (!opens(paragraphs.get(first).plain()) && !setApart) {
      return 0;
    }
    int count = first + 1;
    while (count < paragraphs.size()
        && goesOn(paragraphs.get(count - 1), paragraphs.get(count), setApart)) {
      count++;
    }
    return count;
  }

  /**
   * How many of the paragraphs are a cause of concern: what is wrong first, then what is to be done
   * about it.
   */
  static int leadingToLastDemand(List<Paragraph> paragraphs) {
    int most = Math.min(paragraphs.size(), LONGEST_CAUSE);
    for (int i = most - 1; i >= 0; i--) {
      List<Paragraph> rest = paragraphs.subList(i, paragraphs.size());
      if (opens(rest.getFirst().plain())) {
        return i + leading(rest);
      }
    }
    return leading(paragraphs);
  }

  /**
   * A few words without a verb's full stop may stand between the number and the recommendation, or
   * a line that says who recommends.
   */
  private static int titles(List<Paragraph> paragraphs) {
    boolean titled =
        paragraphs.size() > 1
            && (Headings.looksLikeOne(paragraphs.getFirst()) || paragraphs.getFirst().endsWith(":"))
            && !paragraphs.getFirst().setApart()
            && (opens(paragraphs.get(1).plain())
                || (paragraphs.get(1).setApart() && !paragraphs.get(1).listItem()));
    return titled ? 1 : 0;
  }

  private static boolean goesOn(Paragraph before, Paragraph paragraph, boolean setApart) {
    if (setApart) {
      return paragraph.setApart();
    }
    if (paragraph.listItem() || (paragraph.setApart() && before.listItem())) {
      return before.endsWith(":") || before.listItem();
    }
    boolean announced =
        before.endsWith(":") || before.endsWith(";") || ANNOUNCES.matcher(before.plain()).matches();
    boolean oneMore = GOES_ON.matcher(paragraph.plain()).lookingAt() || opens(paragraph.plain());
    return announced
        || (oneMore && !SPEAKS_OF_ITSELF.matcher(Markup.opening(paragraph.plain())).find());
  }

  private static boolean isObligation(String sentence) {
    return OBLIGES.matcher(sentence).find();
  }

  private static String firstSentence(String plain) {
    Matcher end = SENTENCE_END.matcher(plain);
    return end.find() ? plain.substring(0, end.start()) : plain;
  }
}
