package org.rejoinder.segment;

import java.util.regex.Pattern;

/** Lines that stand above text, and those that say that the answers are over. */
final class Headings {

  private static final int MOST_WORDS = 16;
  private static final int MOST_CHARACTERS = 120;

  private static final Pattern GOES_ON =
      Pattern.compile("(?s).*\\b(?:and|or)$|.*[.!?]\\s\\([^()]*\\)$");

  private static final Pattern DATE_OR_ADDRESS =
      Pattern.compile(
          "(?i)^(?:\\d{1,2}(?:st|nd|rd|th)?\\s+\\w+\\s+\\d{4}|https?://\\S+|\\S+@\\S+)$");

  /** Headings after which no answer goes on, whatever stands below them. */
  private static final Pattern OTHER_SECTION =
      Pattern.compile(
          "(?i)^(?:areas?\\s+for\\s+improvement|causes?\\s+of\\s+concern|annex|appendix|glossary|references|for\\s+office\\s+use|(?:chapter|part|section|theme)\\s+(?:\\d{1,2}|[A-Z]|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\\b|office\\s+use"
              + "|(?:recommendations?|areas?)\\s+(?:for|to|addressed)\\b.*|(?:other|further|remaining|national)\\s+recommendations?"
              + "|(?:the\\s+)?(?:o?pf?cc|police\\s+and\\s+crime\\s+commissioner|commissioner|chief\\s+constable|constabulary|force)(?:[’']s)?(?:\\s+(?:for|of)\\s+[\\w\\s&-]+)?"
              + "\\s+(?:response|comments?|statement|view|reply|observations)\\b(?!\\s*:?\\s*$).*"
              + "|(?:response|comments?|statement)\\s+(?:from|by|of)\\b.*|conclusions?|concluding\\b.*|closing\\b.*|contact\\b.*|distribution|declaration)\\b.*");

  /** Headings that close a document when they come after the last answer. */
  private static final Pattern CLOSING_SECTION =
      Pattern.compile(
          "(?i)^(?:summary|overall|further|additional|next\\s+steps|continu(?:ed|ing)|ongoing|future|oversight|governance|good\\s+practice|publication|looking\\s+ahead"
              + "|about|background|introduction|monitoring|scrutiny|accountability|holding\\s+to\\s+account|assurance|notes?|statement|signed|the\\s+commissioner|my\\s+|our\\s+)\\b.*");

  private static final Pattern REPORT_SUMMARY =
      Pattern.compile(
          "(?i)^(?:\\d+\\.?\\s+)?(?:(?:summary\\s+of\\s+)?(?:the\\s+)?(?:key|main|inspection|report|inspectorate[’']?s?|hmicfrs[’']?s?|overall)?\\s*findings\\b.*"
              + "|(?:summary|overview|background)\\s+(?:of|to|about|on)\\s+(?:the\\s+)?(?:report|inspection|inquiry|review)\\b.*"
              + "|(?:report|inspection|executive)\\s+(?:summary|overview|background|findings)\\b.*|about\\s+the\\s+(?:report|inspection|inquiry)\\b.*"
              + "|what\\s+(?:the\\s+)?(?:report|inspection|inspectors|inspectorate|hmicfrs|inquiry)\\b.*)");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?i)^(?:yours\\s+(?:sincerely|faithfully|truly|ever),?|(?:kind|best|warm|with)(?:est)?\\s+(?:kind\\s+|best\\s+)?(?:regards|wishes),?|regards,?|signed\\b.{0,60}|ends?|[-–—=_*\\s]{3,}"
              + "|[^.]{0,80}\\b(?:police\\s+and\\s+crime\\s+commissioner|chief\\s+constable|deputy\\s+mayor|chief\\s+executive|secretary\\s+of\\s+state|minister)\\b[^.]{0,60})$");

  private static final Pattern OF_THE_DOCUMENT =
      Pattern.compile(
          "(?is)^[*_\\s(\\[]*(?:note:\\s*)?(?:this|the\\s+above|the\\s+foregoing)\\s+(?:response|document|letter|text|paper|publication|statement|page)\\s+"
              + "(?:is|was|has\\s+been|will\\s+be|can\\s+be|may\\s+be|and|describes|concerns)\\b.*"
              + "|^[*_\\s(\\[]*(?:published|available)\\s+(?:on|at|in)\\b.*|^[<(\\[]*https?://\\S+$"
              + "|^(?:cc|copied?\\s+to|copies\\s+to)\\b.*");

  /** A letter's last words; at its beginning the same words are those of the body. */
  private static final Pattern LETTER_ENDS =
      Pattern.compile(
          "(?is)^(?:I|we)\\s+[^.]{0,60}?\\b(?:cop(?:y|ying|ied)|send(?:ing)?|sent|publish(?:ing|ed)?|hope)\\b"
              + "[^.]{0,60}?\\b(?:this|my|our)\\s+(?:letter|response|reply|statement)\\b.*"
              + "|^(?:I|we)\\s+(?:would|should|shall|will|am|are)\\s+(?:be\\s+)?(?:happy|glad|pleased|grateful)\\s+(?:to\\s+(?:discuss|meet|talk)|for\\s+the\\s+(?:chance|opportunity))\\b.*"
              + "|^(?:I|we)\\s+look\\s+forward\\s+to\\s+(?:hearing|meeting|discussing|talking)\\b[^.]*\\byou\\b.*"
              + "|^if\\s+you\\s+(?:have\\s+any|would\\s+like|need\\s+any|require|wish)\\b.*"
              + "|^please\\s+(?:do\\s+not\\s+hesitate|contact|feel\\s+free|get\\s+in\\s+touch)\\b.*"
              + "|^thank\\s+you\\s+(?:again|once|for)\\b.*");

  private Headings() {}

  /** Whether a paragraph has the shape of a heading: few words, no full stop, no bullet. */
  static boolean looksLikeOne(Paragraph paragraph) {
    String plain = paragraph.plain();
    if (paragraph.headingLevel() > 0) {
      return true;
    }
    return !plain.isEmpty()
        && !paragraph.listItem()
        && plain.length() <= MOST_CHARACTERS
        && plain.split(" ").length <= MOST_WORDS
        && ".;,!?".indexOf(plain.charAt(plain.length() - 1)) < 0
        && !Character.isLowerCase(plain.charAt(0))
        && plain.chars().anyMatch(Character::isLetter)
        && !GOES_ON.matcher(plain).matches()
        && !DATE_OR_ADDRESS.matcher(plain).matches();
  }

  /** Whether it is the heading of a part that can be no answer. */
  static boolean opensOtherSection(Paragraph paragraph) {
    return looksLikeOne(paragraph) && OTHER_SECTION.matcher(paragraph.plain()).matches();
  }

  /** Whether it is the heading of a part such as documents end with. */
  static boolean opensClosingSection(Paragraph paragraph) {
    return looksLikeOne(paragraph) && CLOSING_SECTION.matcher(paragraph.plain()).matches();
  }

  /** Whether what follows tells what the report found. */
  static boolean opensReportSummary(Paragraph paragraph) {
    return looksLikeOne(paragraph) && REPORT_SUMMARY.matcher(paragraph.plain()).matches();
  }

  /** Whether somebody signs here. */
  static boolean isSignature(Paragraph paragraph) {
    return SIGNATURE.matcher(Markup.head(paragraph.plain())).matches() && !paragraph.listItem();
  }

  /** Whether a letter comes to its end here: it is sent, thanks are said, a talk is offered. */
  static boolean endsLetter(Paragraph paragraph) {
    return LETTER_ENDS.matcher(Markup.head(paragraph.plain())).matches();
  }

  /** Whether the document speaks of itself: where it is published, what it is. */
  static boolean isOfTheDocument(Paragraph paragraph) {
    return OF_THE_DOCUMENT.matcher(Markup.head(paragraph.plain())).matches();
  }
}
