package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;

/**
 * The reports that a corpus answers. Documents word the title of one report differently, or not at
 * all, so two documents answer one report if either
 *
 * <ul>
 *   <li>all words of the one's title, and at least two, are among the other's: {@code Progress on
 *       custody} and {@code An inspection report on 'Progress on custody' (May 2031)}. Years and
 *       names count as words, and so keep this year's report apart from last year's, one force's
 *       from another's;
 *   <li>or both quote a recommendation of the same number in nearly the same words.
 * </ul>
 */
final class Reports {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> COMMON_WORDS =
      Set.of("a", "an", "the", "of", "on", "in", "to", "for", "and", "by", "into", "report");
  private static final int FEWEST_WORDS_OF_A_TITLE = 2;
  private static final int FEWEST_WORDS_OF_A_RECOMMENDATION = 6;
  private static final double NEARLY_THE_SAME_WORDS = 0.8;
  private static final int LONGEST_SHORT_TITLE = 40;

  private record Title(String text, Set<String> words) {

    boolean names(Title other) {
      boolean fewer = words.size() <= other.words.size();
      Set<String> shorter = fewer ? words : other.words;
      Set<String> longer = fewer ? other.words : words;
      return shorter.equals(longer)
          || (shorter.size() >= FEWEST_WORDS_OF_A_TITLE && longer.containsAll(shorter));
    }
  }

  private record Quoted(RecommendationNumber number, Set<String> words) {

    boolean repeats(Quoted other) {
      int fewest = Math.min(words.size(), other.words.size());
      int most = Math.max(words.size(), other.words.size());
      return number.equals(other.number)
          && fewest >= FEWEST_WORDS_OF_A_RECOMMENDATION
          && words.stream().filter(other.words::contains).count() >= NEARLY_THE_SAME_WORDS * most;
    }
  }

  /** One report: who answers it, what they call it, what they quote from it. */
  private record Report(Set<DocumentId> documents, Set<Title> titles, Set<Quoted> quotations) {

    static Report answeredBy(Answering document) {
      Set<Title> titles =
          document.title().map(String::strip).filter(title -> !title.isEmpty()).stream()
              .map(title -> new Title(title, words(title)))
              .collect(Collectors.toSet());
      Set<Quoted> quotations = new HashSet<>();
      document
          .quotations()
          .forEach(quoted -> quotations.add(new Quoted(quoted.number(), words(quoted.text()))));
      return new Report(new HashSet<>(Set.of(document.id())), titles, quotations);
    }

    /** A document that says nothing of its report is the same as no other. */
    boolean isTold() {
      return !titles.isEmpty() || !quotations.isEmpty();
    }

    boolean isSameAs(Report other) {
      return titles.stream().anyMatch(title -> other.titles.stream().anyMatch(title::names))
          || quotations.stream()
              .anyMatch(quoted -> other.quotations.stream().anyMatch(quoted::repeats));
    }

    void join(Report other) {
      documents.addAll(other.documents);
      titles.addAll(other.titles);
      quotations.addAll(other.quotations);
    }

    /** The shortest that it is given. */
    String shortestTitle() {
      return titles.stream()
          .map(Title::text)
          .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .orElse("");
    }
  }

  /** What a document with answers tells of the report that it answers. */
  record Answering(DocumentId id, Optional<String> title, List<Quotation> quotations) {

    private static Answering of(CodedDocument document) {
      List<Quotation> quotations = new ArrayList<>();
      for (Answer answer : document.answers()) {
        answer
            .asked()
            .map(asked -> new Quotation(answer.recommendation(), asked.of(document.text())))
            .ifPresent(quotations::add);
      }
      return new Answering(document.id(), document.facts().report(), quotations);
    }
  }

  /** A recommendation as a document quotes it. */
  record Quotation(RecommendationNumber number, String text) {}

  private final List<Report> reports = new ArrayList<>();

  /** Learns which report one more document answers, if any. */
  void add(CodedDocument document) {
    if (!document.answers().isEmpty()) {
      add(Answering.of(document));
    }
  }

  /** Learns which report one more document answers. */
  void add(Answering document) {
    Report joined = Report.answeredBy(document);
    if (joined.isTold()) {
      List<Report> same = reports.stream().filter(joined::isSameAs).toList();
      same.forEach(joined::join);
      reports.removeAll(same);
      reports.add(joined);
    }
  }

  /**
   * In short, the title of the report that each document's answers are to: the same for all that
   * answer this report, and for no other. Documents whose report is unknown are left out, and all
   * are where there is but one report.
   */
  Map<DocumentId, String> shortTitles() {
    Map<DocumentId, String> titles = new HashMap<>();
    List<Report> known = reports.stream().filter(report -> !report.titles().isEmpty()).toList();
    if (known.size() > 1) {
      Map<String, Long> cuts =
          known.stream()
              .collect(
                  Collectors.groupingBy(
                      report -> cut(report.shortestTitle()), Collectors.counting()));
      for (Report report : known) {
        String cut = cut(report.shortestTitle());
        String title = cuts.getOrDefault(cut, 0L) > 1 ? report.shortestTitle() : cut;
        report.documents().forEach(document -> titles.put(document, title));
      }
    }
    return titles;
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

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !COMMON_WORDS.contains(word))
        .collect(Collectors.toSet());
  }
}
