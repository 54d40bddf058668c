package org.rejoinder.extract.parse.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a page to paragraphs, by what stands below what and how far. */
final class PageParagraphs {

  private static final Pattern OPENS_ITEM =
      Pattern.compile(
          "^(?:[-–—•·◦▪‣○●\\uF0B7\\uF0A7]|o(?=\\s))\\s*\\S.*|^\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s.*");
  private static final Pattern BULLET = Pattern.compile("[-–—•·◦▪‣○●\\uF0B7\\uF0A7o]");
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;][\"”’)]*$");

  /** Base lines of one paragraph, as multiples of the letters' size. */
  private static final double WIDEST_LEADING = 2.1;

  /** How much more than the paragraph's own leading parts two paragraphs. */
  private static final double PARTING = 1.22;

  /** A line that ends so far before the longest one ended for want of words. */
  private static final double SHORT = 0.82;

  private final List<PageParagraph> paragraphs = new ArrayList<>();
  private List<Line> current = new ArrayList<>();

  private PageParagraphs() {}

  /** The paragraphs in the order in which the page draws them. */
  static List<PageParagraph> of(List<Line> page) {
    PageParagraphs paragraphs = new PageParagraphs();
    page.forEach(paragraphs::take);
    paragraphs.close();
    return paragraphs.paragraphs;
  }

  private void take(Line line) {
    if (!current.isEmpty() && !goesOn(line)) {
      close();
    }
    current.add(line);
  }

  private void close() {
    if (!current.isEmpty()) {
      paragraphs.add(new PageParagraph(current));
      current = new ArrayList<>();
    }
  }

  private boolean goesOn(Line line) {
    Line last = current.getLast();
    double step = line.base() - last.base();
    if (Math.abs(step) < last.size() * 0.25) {
      // A bullet and its words are drawn apart; columns are, too.
      return BULLET.matcher(last.text()).matches() && line.left() - last.right() < last.size() * 4;
    }
    boolean below = step > 0 && step < Math.max(last.size(), line.size()) * WIDEST_LEADING;
    if (!below || !isUnderAny(line) || !line.isAsLargeAs(last) || line.bold() != last.bold()) {
      return false;
    }
    return !opensAnother(line, last, step);
  }

  private boolean isUnderAny(Line line) {
    return current.stream().anyMatch(line::isAboveOrBelow);
  }

  private boolean opensAnother(Line line, Line last, double step) {
    double leading = leading();
    if (leading > 0 && step > leading * PARTING) {
      return true;
    }
    if (OPENS_ITEM.matcher(line.text()).matches() || BULLET.matcher(line.text()).matches()) {
      return true;
    }
    double width = current.stream().mapToDouble(Line::right).max().orElse(last.right());
    double left = current.stream().mapToDouble(Line::left).min().orElse(last.left());
    boolean ended = ENDS_SENTENCE.matcher(last.text()).matches();
    boolean wasShort = last.right() - left < (width - left) * SHORT && current.size() > 1;
    boolean indented = line.left() - left > line.size() * 0.9 && !startsWithItem();
    boolean tight = leading == 0 && step > last.size() * 1.75;
    boolean opens = !Character.isLowerCase(line.text().codePointAt(0));
    return (ended && (wasShort || indented)) || (wasShort && opens) || tight;
  }

  private boolean startsWithItem() {
    String first = current.getFirst().text();
    return OPENS_ITEM.matcher(first).matches() || BULLET.matcher(first).matches();
  }

  /** From the first base line of the paragraph to the next, 0 while there is but one. */
  private double leading() {
    double first = current.getFirst().base();
    return current.stream()
        .mapToDouble(each -> each.base() - first)
        .filter(step -> step > 1)
        .findFirst()
        .orElse(0);
  }
}
