package org.rejoinder.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads from a document's front which report it answers: strategies in order, the surest first. */
final class ReportTitle {

  private static final int FRONT_PARAGRAPHS = 25;
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_TITLE = 250;

  private static final String OPEN = "[‘“\"']";
  private static final String CLOSE = "[’”\"']";
  private static final String QUOTED_TITLE =
      OPEN + "(?<title>[A-Z0-9][^‘“”\"]{15,250}?)" + CLOSE + "(?![\\w])";

  private static final Pattern QUOTED = Pattern.compile(QUOTED_TITLE);
  private static final Pattern QUOTED_AND_PUBLISHED =
      Pattern.compile(
          QUOTED_TITLE + "\\s*,?\\s*(?:\\(|(?:was\\s+)?(?:published|released|issued)\\b)");
  private static final Pattern ENTITLED =
      Pattern.compile("(?i:\\b(?:entitled|titled|called))\\s*:?\\s*" + QUOTED_TITLE);
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)^(?:(?:inspection|report|publication|inquiry|review)\\s+)?(?:title|name)"
              + "(?:\\s+of\\s+(?:the\\s+)?(?:report|inspection|publication|inquiry|review))?\\s*:\\s*(?<title>.*)$");
  private static final Pattern REGARDING =
      Pattern.compile("(?i)^(?:re|subject)\\s*:\\s*(?<title>\\D.{12,300})$");
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)^(?:to|report)\\s*:\\s*(?<title>.{20,300})$");
  private static final Pattern RESPONSE_TO =
      Pattern.compile(
          "(?i)^[^‘“\"]{0,160}?\\b(?:response|reply|comments?|statement|answers?)\\b[^‘“\":]{0,80}?\\b(?:to|on|of)\\s*:?\\s*(?<title>.*)$");
  private static final Pattern RESPONSE =
      Pattern.compile("(?i)\\b(?:response|reply|comments?|statement|answers?)\\b");

  private static final Pattern NAMES_RESPONSE =
      Pattern.compile(
          "(?i)^(?:.{0,80}\\b(?:o?p?f?cc|commissioner|constable|constabulary|force|government|council)(?:[’']s)?\\s+)?"
              + "(?:official\\s+|published\\s+)?(?:response|reply|comments?|statement|answers?)\\b");

  /** "the HMICFRS report on", before the title proper. */
  private static final Pattern KIND_OF_REPORT =
      Pattern.compile(
          "(?i)^(?:(?:the|his\\s+majesty[’']s|hmicfrs[’']?s?)\\s+)*(?:[\\w’']+\\s+){0,5}?(?:report|inspection|inquiry|review)(?:\\s+report)?"
              + "\\s*(?:(?::|[–—-]\\s|entitled\\b|titled\\b|called\\b)\\s*|$)");

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)(?:the\\s+)?(?<title>(?:[\\w’']{1,30}\\s+){0,5}?(?:report|inspection|inquiry|review)\\b.{10,250})");

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

  private final List<Paragraph> front;

  private ReportTitle(List<Paragraph> front) {
    this.front =
        front.stream().filter(paragraph -> !paragraph.furniture()).limit(FRONT_PARAGRAPHS).toList();
  }

  /** The report's title as the document gives it, tidied. */
  static Optional<String> read(List<Paragraph> front) {
    return new ReportTitle(front).find();
  }

  private Optional<String> find() {
    List<IntFunction<Optional<String>>> strategies =
        List.of(
            i -> found(QUOTED_AND_PUBLISHED, i),
            i -> found(FIELD, i).or(() -> below(FIELD, i)),
            i -> found(REGARDING, i),
            this::quotedInHeading,
            i -> found(ENTITLED, i),
            this::answeredReport,
            i -> found(ADDRESSED, i),
            this::documentHeading,
            i -> found(QUOTED, i),
            this::describedReport);
    return strategies.stream()
        .flatMap(
            strategy ->
                IntStream.range(0, front.size()).mapToObj(strategy).flatMap(Optional::stream))
        .map(ReportTitle::tidied)
        .filter(ReportTitle::isPlausible)
        .findFirst();
  }

  private String plain(int i) {
    return Markup.opening(front.get(i).plain());
  }

  private Optional<String> found(Pattern pattern, int i) {
    Matcher matcher = pattern.matcher(plain(i));
    return matcher.find()
        ? Optional.of(matcher.group("title")).filter(title -> !title.isBlank())
        : Optional.empty();
  }

  /** The paragraph below a label that leaves its own line empty. */
  private Optional<String> below(Pattern label, int i) {
    Matcher matcher = label.matcher(plain(i));
    boolean open = matcher.find() && matcher.group("title").isBlank() && i + 1 < front.size();
    return open ? Optional.of(plain(i + 1)) : Optional.empty();
  }

  private Optional<String> quotedInHeading(int i) {
    boolean ofResponse = Headings.looksLikeOne(front.get(i)) && RESPONSE.matcher(plain(i)).find();
    boolean alone = plain(i).matches("(?s)" + OPEN + ".*" + CLOSE);
    return ofResponse || alone ? found(QUOTED, i) : Optional.empty();
  }

  /** "Response to the report: ...", on one line or two. */
  private Optional<String> answeredReport(int i) {
    Matcher matcher = RESPONSE_TO.matcher(plain(i));
    boolean announces =
        Headings.looksLikeOne(front.get(i))
            || plain(i).endsWith(":")
            || plain(i).contains("report:");
    if (!announces || !matcher.find()) {
      return Optional.empty();
    }
    String title = KIND_OF_REPORT.matcher(matcher.group("title").strip()).replaceFirst("");
    if (!title.isBlank()) {
      return Optional.of(title);
    }
    return i + 1 < front.size() ? Optional.of(plain(i + 1)) : Optional.empty();
  }

  /** "Government response to the report of the Inquiry into ...": a report without a title. */
  private Optional<String> describedReport(int i) {
    return Headings.looksLikeOne(front.get(i))
        ? found(RESPONSE_TO, i)
            .map(DESCRIBED::matcher)
            .filter(Matcher::matches)
            .map(described -> described.group("title"))
            .map(title -> title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
        : Optional.empty();
  }

  private Optional<String> documentHeading(int i) {
    boolean heading = front.get(i).headingLevel() > 0 && i < 5;
    return heading && !NAMES_RESPONSE.matcher(plain(i)).find()
        ? Optional.of(plain(i))
        : Optional.empty();
  }

  private static String tidied(String found) {
    String title = TRAILING_PUBLICATION.matcher(found.strip()).replaceFirst("");
    title = TRAILING_DATE.matcher(title).replaceFirst("");
    Matcher quoted = QUOTED.matcher(title);
    title = quoted.find() ? quoted.group("title") : title;
    return title.replaceAll("^[‘“\"'\\s]+|[’”\"'.,;:\\s]+$", "").replaceAll("\\s+", " ");
  }

  /** A title begins with a capital and is no sentence. */
  private static boolean isPlausible(String title) {
    return title.split("\\s+").length >= FEWEST_WORDS
        && title.length() <= LONGEST_TITLE
        && !Character.isLowerCase(title.charAt(0))
        && !title.matches(".*[a-z]\\.\\s+[A-Z].*")
        && !title.matches(
            "(?i).*\\b(?:is|are|was|has|have|i|we)\\b.*\\b(?:my|our|we|i|me|us)\\b.*");
  }
}
