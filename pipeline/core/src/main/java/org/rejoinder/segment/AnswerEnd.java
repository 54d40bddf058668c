package org.rejoinder.segment;

import java.util.List;

/**
 * Where the text below a marker stops to belong to it. Between two markers nearly everything
 * belongs to the first; behind the last one the document's closing parts follow, often without a
 * mark.
 */
final class AnswerEnd {

  private final List<Paragraph> contents;
  private final int sectionLevel;
  private final boolean last;
  private final boolean answersHaveHeadings;
  private final RecurringLabels labels;
  private final SectionNumber section;

  /**
   * For the paragraphs below one marker.
   *
   * @param sectionLevel a heading of this level or above ends it: the level of the marker's own
   *     heading, or of the section's in which the markers stand; 0 if there is none
   * @param last whether no further marker of the same list follows
   * @param answersHaveHeadings whether answers of this document are known to hold headings inside
   * @param labels of the document's own making, which are no headings
   * @param section in which the markers stand
   */
  AnswerEnd(
      List<Paragraph> contents,
      int sectionLevel,
      boolean last,
      boolean answersHaveHeadings,
      RecurringLabels labels,
      SectionNumber section) {
    this.contents = contents;
    this.sectionLevel = sectionLevel;
    this.last = last;
    this.answersHaveHeadings = answersHaveHeadings;
    this.labels = labels;
    this.section = section;
  }

  /** How many of the paragraphs belong to the marker. */
  int find() {
    int end = 0;
    while (end < contents.size() && !isBeyond(end)) {
      end++;
    }
    return withoutTrailingHeading(end);
  }

  private boolean isBeyond(int i) {
    Paragraph paragraph = contents.get(i);
    if (paragraph.furniture()
        || Labels.read(paragraph.plain()).isPresent()
        || labels.has(paragraph)) {
      return false;
    }
    return Headings.opensOtherSection(paragraph)
        || (sectionLevel > 0
            && paragraph.headingLevel() > 0
            && paragraph.headingLevel() <= sectionLevel)
        || (last && i > 0 && closesDocument(i));
  }

  private boolean closesDocument(int i) {
    Paragraph paragraph = contents.get(i);
    boolean nameAboveTitle =
        i + 1 < contents.size()
            && Headings.looksLikeOne(paragraph)
            && Headings.isSignature(contents.get(i + 1));
    return nameAboveTitle
        || section.isFollowedBy(paragraph)
        || Headings.isSignature(paragraph)
        || Headings.isOfTheDocument(paragraph)
        || Headings.endsLetter(paragraph)
        || (isFreeHeading(contents, i, labels)
            && (!answersHaveHeadings || Headings.opensClosingSection(paragraph)));
  }

  /** Whether a paragraph looks like a heading and no list explains its shape. */
  static boolean isFreeHeading(List<Paragraph> contents, int i, RecurringLabels labels) {
    Paragraph before = contents.get(i - 1);
    Paragraph paragraph = contents.get(i);
    boolean textFollows = i + 1 < contents.size() && !Headings.looksLikeOne(contents.get(i + 1));
    return Headings.looksLikeOne(paragraph)
        && Labels.read(paragraph.plain()).isEmpty()
        && !labels.has(paragraph)
        && textFollows
        && !before.endsWith(":")
        && !Headings.looksLikeOne(before);
  }

  /** A heading at the end stands above what comes next. */
  private int withoutTrailingHeading(int end) {
    boolean trailing =
        end > 1
            && Headings.looksLikeOne(contents.get(end - 1))
            && contents.get(end - 2).plain().matches("(?s).*[.!?]")
            && (!last || end < contents.size())
            && Labels.read(contents.get(end - 1).plain()).isEmpty();
    return trailing ? end - 1 : end;
  }
}
