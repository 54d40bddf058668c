package org.rejoinder.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers, and the running headers and footers that stand beside them. */
final class PageFurniture {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|p\\.?)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|[-–—]\\s*\\d{1,4}\\s*[-–—]"
              + "|\\d{1,4}\\s*\\|\\s*page|page\\s*\\|\\s*\\d{1,4}");
  private static final Pattern PAGE_NUMBER_AT_END =
      Pattern.compile("(?i).{3,90}?[\\s|·•-]+page\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?");
  private static final int LONGEST_RUNNING_LINE = 120;

  /** Left and right pages may bear different headers; a sentence recurs by chance, but seldom. */
  private static final double LEAST_SHARE_OF_PAGES = 0.4;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PageFurniture() {}

  /** The numbers, from 0, of those lines that belong to the page and not to the text. */
  static Set<Integer> in(List<Line> lines) {
    Set<Integer> furniture = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isPageNumber(lines.get(i))) {
        furniture.add(i);
      }
    }
    furniture.addAll(runningLines(lines, furniture));
    return furniture;
  }

  private static boolean isPageNumber(Line line) {
    return line.plain().length() <= LONGEST_RUNNING_LINE
        && (PAGE_NUMBER.matcher(line.plain()).matches()
            || PAGE_NUMBER_AT_END.matcher(line.plain()).matches());
  }

  /** A line that recurs beside page numbers is a running header or footer. */
  private static Set<Integer> runningLines(List<Line> lines, Set<Integer> pageNumbers) {
    Map<String, Set<Integer>> beside = new HashMap<>();
    for (int number : pageNumbers) {
      for (int i : List.of(number - 2, number - 1, number + 1, number + 2)) {
        if (i >= 0 && i < lines.size() && !pageNumbers.contains(i) && mayRun(lines.get(i))) {
          beside.computeIfAbsent(shape(lines.get(i)), _ -> new HashSet<>()).add(i);
        }
      }
    }
    int least = Math.max(2, (int) Math.ceil(pageNumbers.size() * LEAST_SHARE_OF_PAGES));
    Set<Integer> running = new HashSet<>();
    beside.values().stream().filter(places -> places.size() >= least).forEach(running::addAll);
    return running;
  }

  /** Headings of recommendations recur, too, and stand at the top of pages by chance. */
  private static boolean mayRun(Line line) {
    return line.plain().length() <= LONGEST_RUNNING_LINE
        && !Markers.isBare(line.plain())
        && Labels.read(line.plain()).isEmpty();
  }

  private static String shape(Line line) {
    return DIGITS.matcher(line.plain().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
