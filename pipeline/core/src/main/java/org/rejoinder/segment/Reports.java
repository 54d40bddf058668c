package org.rejoinder.segment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.domain.StatedDate;

/**
 * Reads which report a document answers, when that was published, and when the answer was written.
 */
final class Reports {

  private static final Pattern QUOTED_AND_PUBLISHED =
      Pattern.compile(
          "[‘“\"'](?<title>[^‘“”\"]{15,260}?)[’”\"']\\s*,?\\s*(?:\\(|(?:was\\s+)?(?:published|released|issued)\\b)");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)^(?:(?:inspection|report|publication|inquiry|review)\\s+)?(?:title|name(?:\\s+of\\s+(?:the\\s+)?(?:report|inspection))?)\\s*:\\s*(?<title>.*)$");
  private static final Pattern REGARDING =
      Pattern.compile("(?i)^(?:re|subject|ref(?:erence)?)\\s*:\\s*(?<title>\\D.{12,300})$");
  private static final Pattern RESPONSE_TO =
      Pattern.compile(
          "(?i)^.{0,160}?\\b(?:response|reply|comments?)\\s+(?:to|on)\\s*:?\\s*(?:(?:the\\s+)?(?:[\\w’'&]+\\s+){0,6}?(?:report|inspection|inquiry|review)(?:\\s+report)?\\s*(?::|entitled|titled|called|on|into|[–—-]\\s)\\s*)?(?<title>.*)$");
  private static final Pattern ENTITLED =
      Pattern.compile(
          "(?i)\\b(?:entitled|titled|called)\\s*:?\\s*[‘“\"'](?<title>[^‘“”\"]{15,260}?)[’”\"']");
  private static final Pattern QUOTED =
      Pattern.compile("[‘“\"](?<title>[A-Z][^‘“”\"]{25,260}?)[’”\"]");
  private static final Pattern INNER_QUOTATION =
      Pattern.compile("[‘“\"'](?<title>[^‘“”\"]{20,260})[’”\"']$");
  private static final Pattern TRAILING_DATE =
      Pattern.compile(
          "[\\s,]*(?:\\(\\s*(?:published\\s+(?:on\\s+)?)?"
              + Dates.ANY
              + "\\s*\\)|,\\s*"
              + Dates.ANY
              + "|[–—-]\\s*"
              + Dates.ANY
              + ")[\\s.]*$");
  private static final Pattern TRAILING_PUBLICATION =
      Pattern.compile("(?i)[\\s,]*\\(?(?:was\\s+)?(?:published|released|issued)\\b.*$");

  private static final int FRONT_PARAGRAPHS = 25;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:published|released|issued)\\b(?:\\s+by\\s+[^.]{2,70}?)?\\s*(?:on|in)?:?\\s+(?<date>"
              + Dates.ANY
              + ")");
  private static final Pattern IN_MONTH_PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:on|in)\\s+(?<date>"
              + Dates.ANY
              + "),?\\s+(?:[\\w’']+\\s+){1,8}?(?:published|released|issued)\\b");
  private static final Pattern PUBLICATION_LABEL =
      Pattern.compile(
          "(?i)^(?:(?:report|inspection)\\s+)?(?:published(?:\\s+on)?|publication\\s+date|date\\s+(?:of\\s+publication|published|of\\s+(?:the\\s+)?report)|report\\s+date)\\s*:?\\s*(?<date>"
              + Dates.ANY
              + ")?\\.?$");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)\\b(?:response|reply|letter|statement|comments?)\\b[^.]{0,40}?\\b(?:dated|of|on)\\s*:?\\s+(?<date>"
              + Dates.ANY
              + ")");
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)^(?:date(?:d)?|date\\s+of\\s+(?:this\\s+)?(?:response|reply|letter)|(?:response|reply)\\s+date|date\\s+(?:submitted|sent|of\\s+submission))\\s*:?\\s*(?<date>"
              + Dates.ANY
              + ")?\\.?$");
  private static final Pattern ANY_DATE_IN_TITLE = Pattern.compile("(?<date>" + Dates.ANY + ")");

  private final List<Paragraph> front;

  Reports(List<Paragraph> front) {
    this.front =
        front.stream().filter(paragraph -> !paragraph.furniture()).limit(FRONT_PARAGRAPHS).toList();
  }

  /** The report's title as the document gives it, tidied. */
  Optional<String> title() {
    List<Function<Integer, Optional<String>>> strategies =
        List.of(
            i -> found(QUOTED_AND_PUBLISHED, i),
            i -> found(FIELD, i).or(() -> afterLabel(FIELD, i)),
            i -> found(REGARDING, i),
            i -> found(ENTITLED, i),
            i -> found(RESPONSE_TO, i).or(() -> afterLabel(RESPONSE_TO, i)),
            this::documentHeading,
            i -> found(QUOTED, i));
    return strategies.stream()
        .flatMap(strategy -> places().map(strategy).flatMap(Optional::stream))
        .map(Reports::tidy)
        .filter(title -> title.split("\\s+").length >= 4 && title.length() <= 300)
        .findFirst();
  }

  /** When the report was published: to the day if any place says so, else to the month. */
  Optional<StatedDate> publicationDate() {
    List<StatedDate> dates =
        places()
            .flatMap(
                i ->
                    Stream.of(
                            date(PUBLICATION_LABEL, i),
                            labelledBelow(PUBLICATION_LABEL, i),
                            publication(PUBLISHED, i),
                            publication(IN_MONTH_PUBLISHED, i),
                            besideTitle(i))
                        .flatMap(Optional::stream))
            .toList();
    return dates.stream()
        .filter(StatedDate.Day.class::isInstance)
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  /** When the response was written, where it says so or bears a date as letters do. */
  Optional<StatedDate> responseDate() {
    return places()
        .map(i -> date(DATED, i))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                places()
                    .map(i -> date(DATE_LABEL, i).or(() -> labelledBelow(DATE_LABEL, i)))
                    .flatMap(Optional::stream)
                    .findFirst())
        .or(() -> places().map(this::aloneInItsLine).flatMap(Optional::stream).findFirst());
  }

  private Stream<Integer> places() {
    return IntStream.range(0, front.size()).boxed();
  }

  private String plain(int i) {
    return front.get(i).plain();
  }

  private Optional<String> found(Pattern pattern, int i) {
    Matcher matcher = pattern.matcher(plain(i));
    return matcher.find()
        ? Optional.of(matcher.group("title")).filter(title -> title.length() >= 12)
        : Optional.empty();
  }

  /** The paragraph below one that ends where the title should begin. */
  private Optional<String> afterLabel(Pattern label, int i) {
    Matcher matcher = label.matcher(plain(i));
    boolean open = matcher.find() && matcher.group("title").isBlank() && i + 1 < front.size();
    return open ? Optional.of(plain(i + 1)) : Optional.empty();
  }

  private Optional<String> documentHeading(int i) {
    boolean heading = front.get(i).headingLevel() > 0 && i < 4;
    return heading && !plain(i).matches("(?i).*\\b(?:response|reply)\\b.*")
        ? Optional.of(plain(i))
        : Optional.empty();
  }

  private static String tidy(String title) {
    String tidied = TRAILING_PUBLICATION.matcher(title.strip()).replaceFirst("");
    tidied = TRAILING_DATE.matcher(tidied).replaceFirst("");
    Matcher inner = INNER_QUOTATION.matcher(tidied.replaceFirst("[.,;:\\s]+$", ""));
    tidied = inner.find() ? inner.group("title") : tidied;
    return tidied.replaceAll("^[‘“\"'\\s]+|[’”\"'.,;:\\s]+$", "").replaceAll("\\s+", " ");
  }

  private Optional<StatedDate> date(Pattern pattern, int i) {
    Matcher matcher = pattern.matcher(plain(i));
    return matcher.find()
        ? Optional.ofNullable(matcher.group("date")).flatMap(Dates::read)
        : Optional.empty();
  }

  /** What is said to be published must not be the response. */
  private Optional<StatedDate> publication(Pattern pattern, int i) {
    Matcher matcher = pattern.matcher(plain(i));
    boolean found =
        matcher.find()
            && !plain(i)
                .substring(0, matcher.start())
                .matches("(?is).*\\bthis\\s+(?:response|letter|statement)\\b[^.]*");
    return found ? Dates.read(matcher.group("date")) : Optional.empty();
  }

  private Optional<StatedDate> labelledBelow(Pattern label, int i) {
    Matcher matcher = label.matcher(plain(i));
    boolean open = matcher.matches() && matcher.group("date") == null && i + 1 < front.size();
    return open ? Dates.read(plain(i + 1)) : Optional.empty();
  }

  private Optional<StatedDate> besideTitle(int i) {
    Matcher trailing = TRAILING_DATE.matcher(plain(i));
    boolean ofReport =
        plain(i).matches("(?i).*\\b(?:report|inspection|review|inquiry|response\\s+to)\\b.*")
            || (front.get(i).headingLevel() > 0 && i < 4);
    if (!ofReport || !trailing.find()) {
      return Optional.empty();
    }
    Matcher date = ANY_DATE_IN_TITLE.matcher(trailing.group());
    return date.find() ? Dates.read(date.group("date")) : Optional.empty();
  }

  private Optional<StatedDate> aloneInItsLine(int i) {
    boolean belongsToLabel =
        i > 0
            && plain(i - 1).endsWith(":")
            && !DATE_LABEL.matcher(plain(i - 1)).matches()
            && !plain(i - 1).matches("(?i).*response\\s+to:");
    boolean publicationAbove = i > 0 && PUBLICATION_LABEL.matcher(plain(i - 1)).matches();
    return belongsToLabel || publicationAbove
        ? Optional.empty()
        : Dates.read(plain(i).replaceFirst("\\.$", ""));
  }
}
