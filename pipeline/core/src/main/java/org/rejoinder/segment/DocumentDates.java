package org.rejoinder.segment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.domain.StatedDate;

/** Reads from a document's front when the report was published and when the answer was written. */
final class DocumentDates {

  private static final int FRONT_PARAGRAPHS = 25;
  private static final int LAST_UNDER_TITLE = 4;

  private static final String DATE = "(?<date>" + Dates.ANY + ")";
  private static final String REPORT =
      "(?:(?:its|the|this|their|a)\\s+(?:[\\w’']+\\s+){0,4}?(?:report|inspection|findings|review)\\s+)?";

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:published|released|issued|laid|presented|launched)\\s+"
              + REPORT
              + "(?:by\\s+(?<by>[^.]{2,90}?)\\s+)?(?:on|in)?:?\\s*"
              + DATE);
  private static final Pattern DATE_AND_PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:on|in)\\s+"
              + DATE
              + ",?\\s+(?:[\\w’']+\\s+){1,8}?(?:published|released|issued)\\b");
  private static final Pattern REPORT_OF =
      Pattern.compile("(?i)\\b(?:report|inspection)\\s+(?:of|dated|from)\\s+" + DATE);
  private static final Pattern BEHIND_PUBLISHER =
      Pattern.compile(
          "(?i)\\b(?:report|inspection|review|inquiry)\\b[^()]{0,200}\\((?:[^()]{2,80},\\s*)?"
              + DATE
              + "\\)");
  private static final Pattern REPORT_LABEL =
      Pattern.compile(
          "(?i)^(?:(?:report|inspection)\\s+)?(?:published(?:\\s+on)?|publication\\s+date"
              + "|date\\s+(?:of\\s+publication|published|of\\s+(?:the\\s+)?report)|report\\s+date)\\s*:?\\s*"
              + DATE
              + "?\\.?$");
  private static final Pattern AT_END_OF_TITLE =
      Pattern.compile("(?:\\(|,\\s*|[–—-]\\s*)" + DATE + "\\s*\\)?[\\s.]*$");

  private static final Pattern OF_RESPONSE =
      Pattern.compile(
          "(?i)\\b(?:response|reply|letter|statement|comments?)\\b[^.:]{0,40}?\\b(?:dated|on)\\s*:?\\s+"
              + DATE);
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?i)^(?:approved|agreed|adopted|endorsed|signed(?:\\s+off)?)\\b[^.:]{0,100}?\\b(?:on|in):?\\s+"
              + DATE);
  private static final Pattern PRESENTED =
      Pattern.compile("(?i)^presented\\s+to\\b[^.]{0,140}?,\\s*(?:on\\s+|in\\s+)?" + DATE);
  private static final Pattern RESPONSE_LABEL =
      Pattern.compile(
          "(?i)^(?:date(?:d)?|date\\s+of\\s+(?:this\\s+|the\\s+)?(?:response|reply|letter|statement)|(?:(?:our|my|this)\\s+)?(?:response|reply)(?:\\s+date)?"
              + "|date\\s+(?:submitted|sent|of\\s+submission))\\s*:?\\s*"
              + DATE
              + "?\\.?$");

  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(?i)^(?:(?:date\\s+)?(?:first\\s+)?published(?:\\s+(?:on|date))?|publication\\s+date|date)\\s*:?\\s*"
              + DATE
              + "\\.?$");
  private static final Pattern RESPONSE =
      Pattern.compile("(?i)\\b(?:response|reply|statement|comments?)\\b");

  private static final Pattern RESPONDENT =
      Pattern.compile(
          "(?i)(?!.*\\b(?:inspect|hmic|inquiry|committee)).*\\b(?:police|constabulary|commissioner|o?p?f?cc|chief\\s+constable|government|council)\\b.*");
  private static final Pattern OF_THIS_RESPONSE =
      Pattern.compile("(?is).*\\b(?:this|our|my)\\s+(?:response|letter|statement|reply)\\b[^.]*");

  private final List<Paragraph> front;

  private DocumentDates(List<Paragraph> front) {
    this.front =
        front.stream().filter(paragraph -> !paragraph.furniture()).limit(FRONT_PARAGRAPHS).toList();
  }

  /** When the report was published: to the day if any place says so, else to the month. */
  static Optional<StatedDate> ofReport(List<Paragraph> front) {
    DocumentDates dates = new DocumentDates(front);
    List<StatedDate> found = dates.places().flatMap(dates::reportDates).toList();
    return found.stream()
        .filter(StatedDate.Day.class::isInstance)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** When the response was written, where it says so or bears a date as letters do. */
  static Optional<StatedDate> ofResponse(List<Paragraph> front) {
    DocumentDates dates = new DocumentDates(front);
    return Stream.of(
            dates.places().flatMap(i -> dates.date(OF_RESPONSE, i).stream()),
            dates.places().flatMap(i -> dates.labelled(RESPONSE_LABEL, i).stream()),
            dates.places().flatMap(i -> dates.date(APPROVED, i).stream()),
            dates.places().flatMap(i -> dates.date(PRESENTED, i).stream()),
            dates.places().flatMap(i -> dates.ofPage(i).stream()),
            dates.places().flatMap(i -> dates.publication(i, true).stream()),
            dates.places().flatMap(i -> dates.aloneInItsLine(i).stream()))
        .flatMap(stream -> stream)
        .findFirst();
  }

  private Stream<StatedDate> reportDates(int i) {
    if (ofPage(i).isPresent()) {
      return Stream.empty();
    }
    return Stream.of(
            labelled(REPORT_LABEL, i),
            publication(i, false),
            date(DATE_AND_PUBLISHED, i),
            date(REPORT_OF, i),
            date(BEHIND_PUBLISHER, i),
            besideTitle(i))
        .flatMap(Optional::stream);
  }

  private Stream<Integer> places() {
    return IntStream.range(0, front.size()).boxed();
  }

  private String plain(int i) {
    return Markup.opening(front.get(i).plain());
  }

  private Optional<StatedDate> date(Pattern pattern, int i) {
    Matcher matcher = pattern.matcher(plain(i));
    return matcher.find()
        ? Optional.ofNullable(matcher.group("date")).flatMap(Dates::read)
        : Optional.empty();
  }

  /** The respondent publishes the response, somebody else the report. */
  private Optional<StatedDate> publication(int i, boolean ofResponse) {
    Matcher matcher = PUBLISHED.matcher(plain(i));
    while (matcher.find()) {
      boolean byRespondent =
          (matcher.group("by") != null && RESPONDENT.matcher(matcher.group("by")).matches())
              || OF_THIS_RESPONSE.matcher(plain(i).substring(0, matcher.start())).matches();
      if (byRespondent == ofResponse) {
        return Dates.read(matcher.group("date"));
      }
    }
    return Optional.empty();
  }

  /** "Published 3 March 2025", under the title of a page, is when the page was published. */
  private Optional<StatedDate> ofPage(int i) {
    boolean underTitle =
        i > 0
            && i <= LAST_UNDER_TITLE
            && IntStream.range(0, i).anyMatch(this::isTitleOfResponse)
            && IntStream.range(0, i).noneMatch(above -> plain(above).endsWith(":"));
    return underTitle ? date(OF_PAGE, i) : Optional.empty();
  }

  private boolean isTitleOfResponse(int i) {
    return front.get(i).headingLevel() > 0
        || (Headings.looksLikeOne(front.get(i)) && RESPONSE.matcher(plain(i)).find());
  }

  /** Beside its label or in the line below. */
  private Optional<StatedDate> labelled(Pattern label, int i) {
    Matcher matcher = label.matcher(plain(i));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group("date") != null) {
      return Dates.read(matcher.group("date"));
    }
    return i + 1 < front.size() ? Dates.read(plain(i + 1)) : Optional.empty();
  }

  private Optional<StatedDate> besideTitle(int i) {
    boolean ofReport =
        plain(i).matches("(?i).*\\b(?:report|inspection|review|inquiry)\\b.*")
            || (front.get(i).headingLevel() > 0 && i < 5);
    return ofReport ? date(AT_END_OF_TITLE, i) : Optional.empty();
  }

  /** The line above may say that the date is another's: "Published on:", "Comments due by:". */
  private Optional<StatedDate> aloneInItsLine(int i) {
    boolean labelledOtherwise =
        i > 0
            && ((plain(i - 1).endsWith(":") && !plain(i - 1).matches("(?i).*response\\s+to:"))
                || REPORT_LABEL.matcher(plain(i - 1)).matches());
    return labelledOtherwise ? Optional.empty() : Dates.read(plain(i).replaceFirst("\\.$", ""));
  }
}
