package org.rejoinder.extract.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers, footers and page numbers: what stands at one height on page after page. */
final class RunningLines {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s|]*(?:page|p\\.?|tudalen)?\\s*(?:\\d{1,4}|[ivx]{1,6})(?:\\s*(?:of|/|o)\\s*\\d{1,4})?[-–—\\s|]*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** As many lines at the top, and at the bottom, as headers and footers have. */
  private static final int DEPTH = 4;

  /** Left and right pages differ, and first pages have none. */
  private static final double LEAST_SHARE_OF_PAGES = 0.3;

  private RunningLines() {}

  /** The pages without them. */
  static List<List<Line>> without(List<List<Line>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> here = new HashSet<>();
      atEdges(page).forEach(line -> here.add(shape(line)));
      here.forEach(shape -> seen.merge(shape, 1, Integer::sum));
    }
    int least = Math.max(2, (int) Math.ceil(pages.size() * LEAST_SHARE_OF_PAGES));
    List<List<Line>> left = new ArrayList<>();
    for (List<Line> page : pages) {
      Set<Line> edges = new HashSet<>(atEdges(page));
      left.add(
          page.stream()
              .filter(
                  line ->
                      !edges.contains(line)
                          || (seen.getOrDefault(shape(line), 0) < least && !isNumber(line, page)))
              .toList());
    }
    return left;
  }

  private static List<Line> atEdges(List<Line> page) {
    List<Double> heights = page.stream().map(Line::base).distinct().sorted().toList();
    if (heights.isEmpty()) {
      return List.of();
    }
    double top = heights.get(Math.min(DEPTH, heights.size()) - 1);
    double bottom = heights.get(Math.max(0, heights.size() - DEPTH));
    return page.stream().filter(line -> line.base() <= top || line.base() >= bottom).toList();
  }

  /** A number alone above or below everything else. */
  private static boolean isNumber(Line line, List<Line> page) {
    double highest = page.stream().map(Line::base).min(Comparator.naturalOrder()).orElse(0.0);
    double lowest = page.stream().map(Line::base).max(Comparator.naturalOrder()).orElse(0.0);
    boolean outermost = line.base() == highest || line.base() == lowest;
    boolean alone = page.stream().filter(each -> each.base() == line.base()).count() == 1;
    return outermost && alone && page.size() > 1 && PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** The words, their numbers aside, and how high they stand. */
  private static String shape(Line line) {
    return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#")
        + "@"
        + Math.round(line.base() / 4);
  }
}
