package org.rejoinder.extract.parse.pdf;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers, footers and page numbers: what stands outermost on page after page, at one height. What
 * has text between itself and the page's edge is text, however often it recurs.
 */
final class RunningLines {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s|]*(?:page|p\\.?|tudalen)?\\s*(?:\\d{1,4}|[ivx]{1,6})(?:\\s*(?:of|/|o)\\s*\\d{1,4})?[-–—\\s|]*");

  /** Headings whose numbers rise from page to page as page numbers do. */
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile(
          "(?i)(?:recommendations?|recs?\\b|r\\s?\\d|areas?\\s+for\\s+improvement|afi|causes?\\s+of\\s+concern|actions?\\b).{0,12}\\d.*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** How far from the outermost lines of all pages, as a share of what is between them. */
  private static final double MARGIN = 0.12;

  /** Left and right pages differ, and first pages have none. */
  private static final double LEAST_SHARE_OF_PAGES = 0.3;

  private final Map<String, Integer> pagesByShape = new HashMap<>();
  private final int least;
  private final DoubleSummaryStatistics heights;

  private RunningLines(List<List<Line>> pages) {
    for (List<Line> page : pages) {
      page.stream()
          .map(RunningLines::shape)
          .collect(Collectors.toSet())
          .forEach(shape -> pagesByShape.merge(shape, 1, Integer::sum));
    }
    this.heights = pages.stream().flatMap(List::stream).mapToDouble(Line::base).summaryStatistics();
    this.least = Math.max(2, (int) Math.ceil(pages.size() * LEAST_SHARE_OF_PAGES));
  }

  /** The pages without them. */
  static List<List<Line>> without(List<List<Line>> pages) {
    RunningLines running = new RunningLines(pages);
    return pages.stream().map(running::withoutThem).toList();
  }

  private List<Line> withoutThem(List<Line> page) {
    TreeMap<Double, List<Line>> byHeight =
        page.stream().collect(Collectors.groupingBy(Line::base, TreeMap::new, Collectors.toList()));
    Set<Line> running = new HashSet<>(outermost(byHeight.values(), false));
    running.addAll(outermost(byHeight.descendingMap().values(), true));
    return page.stream().filter(line -> !running.contains(line)).toList();
  }

  /** From the page's edge inwards, up to the first line that does not run. */
  private Set<Line> outermost(Iterable<List<Line>> fromTheEdge, boolean foot) {
    Set<Line> running = new HashSet<>();
    for (List<Line> height : fromTheEdge) {
      boolean number =
          foot && height.size() == 1 && PAGE_NUMBER.matcher(height.getFirst().text()).matches();
      if (!isInMargin(height.getFirst(), foot)
          || !(number || height.stream().allMatch(this::recurs))) {
        break;
      }
      running.addAll(height);
    }
    return running;
  }

  private boolean isInMargin(Line line, boolean foot) {
    double margin = (heights.getMax() - heights.getMin()) * MARGIN;
    return foot
        ? line.base() >= heights.getMax() - margin
        : line.base() <= heights.getMin() + margin;
  }

  private boolean recurs(Line line) {
    return pagesByShape.getOrDefault(shape(line), 0) >= least
        && !NUMBERED_HEADING.matcher(line.text()).matches();
  }

  /** The words, their numbers aside, and how high they stand. */
  private static String shape(Line line) {
    return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#")
        + "@"
        + Math.round(line.base() / 4);
  }
}
