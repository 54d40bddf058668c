package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The reports that a corpus answers. Documents word the title of one report differently, so two
 * titles are of one report if all words of the one, and at least two, are among the other's: {@code
 * Progress on custody} and {@code An inspection report on 'Progress on custody' (May 2031)}. Years
 * and names count as words, and so keep this year's report apart from last year's, one force's from
 * another's.
 */
final class Reports {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> COMMON_WORDS =
      Set.of("a", "an", "the", "of", "on", "in", "to", "for", "and", "by", "into", "report");
  private static final int FEWEST_WORDS_IN_COMMON = 2;
  private static final int LONGEST_SHORT_TITLE = 40;

  /** One report under all titles that documents give it. */
  private record Report(Set<String> titles) {

    String shortestTitle() {
      return titles.stream()
          .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .orElseThrow();
    }

    boolean isAlsoCalled(String title) {
      return titles.stream().anyMatch(known -> sameReport(known, title));
    }
  }

  private final List<Report> reports;

  private Reports(List<Report> reports) {
    this.reports = reports;
  }

  /** The reports of these titles, whatever the titles' order. */
  static Reports of(Set<String> titles) {
    List<Report> reports = new ArrayList<>();
    for (String title : titles.stream().sorted().toList()) {
      List<Report> same = reports.stream().filter(report -> report.isAlsoCalled(title)).toList();
      Report joined = new Report(new HashSet<>(Set.of(title)));
      same.forEach(report -> joined.titles().addAll(report.titles()));
      reports.removeAll(same);
      reports.add(joined);
    }
    return new Reports(reports);
  }

  /** How many reports there are. */
  int count() {
    return reports.size();
  }

  /** A report's title in short, the same for all its titles and for no other report's. */
  String shortTitle(String title) {
    Report report =
        reports.stream().filter(known -> known.titles().contains(title)).findFirst().orElseThrow();
    String full = report.shortestTitle();
    String cut = cut(full);
    boolean ambiguous =
        reports.stream().filter(other -> cut(other.shortestTitle()).equals(cut)).count() > 1;
    return ambiguous ? full : cut;
  }

  private static String cut(String title) {
    if (title.length() <= LONGEST_SHORT_TITLE) {
      return title;
    }
    Optional<MatchResult> lastWholeWord =
        WORD.matcher(title)
            .results()
            .takeWhile(word -> word.end() <= LONGEST_SHORT_TITLE)
            .reduce((earlier, later) -> later);
    return lastWholeWord.map(word -> title.substring(0, word.end()) + "…").orElse(title);
  }

  private static boolean sameReport(String one, String other) {
    Set<String> left = words(one);
    Set<String> right = words(other);
    Set<String> fewer = left.size() <= right.size() ? left : right;
    Set<String> more = left.size() <= right.size() ? right : left;
    return left.equals(right)
        || (fewer.size() >= FEWEST_WORDS_IN_COMMON && more.containsAll(fewer));
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    WORD.matcher(title.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    words.removeAll(COMMON_WORDS);
    return words;
  }
}
