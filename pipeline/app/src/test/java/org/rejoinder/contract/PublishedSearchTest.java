package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Span;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.Hit;
import org.rejoinder.index.Match;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.run.Run;

/**
 * What searching in five published responses finds is what plain reading finds: matches are those
 * of a regular expression over the texts, place by place, and totals those of the tables' rows.
 */
class PublishedSearchTest {

  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";

  /** What may stand between two words of a phrase: anything but a blank line. */
  private static final String BETWEEN = "(?:(?!\\n\\s*\\n)[^\\p{L}\\p{N}%£$€&])+";

  private static final List<String> WORDS =
      List.of(
          "force",
          "officer",
          "victim",
          "suspect",
          "training",
          "investigator",
          "definition",
          "guidance",
          "national",
          "recommendation",
          "operation",
          "plan",
          "team",
          "offender",
          "rape",
          "domestic",
          "response",
          "police",
          "report",
          "data",
          "review",
          "support",
          "manager",
          "board",
          "policy");

  private static final List<String> PHRASES =
      List.of(
          "national definition",
          "chief constable",
          "domestic abuse",
          "sexual offences",
          "college of policing",
          "word on word",
          "in place",
          "action plan",
          "over 85 investigators",
          "of the",
          "will be",
          "repeat offenders");

  /** Queries of other kinds, each with the expression that finds the same places. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("train*", word("train\\p{L}*")),
          Map.entry("investigat*", word("investigat\\p{L}*")),
          Map.entry("*ing", word("\\p{L}*ing")),
          Map.entry("organi?ation*", word("organi\\p{L}ation\\p{L}*")),
          Map.entry("/offences?/", word("offences?")),
          Map.entry("/19|20[0-9]{2}/", word("(?:19|20\\d{2})")),
          Map.entry("lemma:await", word("await(?:s|ed|ing)?")),
          Map.entry("lemma:victim", word("victims?")),
          Map.entry(
              "fn:phrase(national fn:or(definition guidance))",
              word("national" + BETWEEN + "(?:definition|guidance)")),
          Map.entry(
              "fn:maxgaps(0 fn:ordered(domestic abuse))", word("domestic" + BETWEEN + "abuse")),
          Map.entry("85", word("85")),
          Map.entry("2024", word("2024")));

  @TempDir private static Path folder;

  private static RunResults results = new RunResults(Map.of(), Map.of());

  @BeforeAll
  static void run() throws Exception {
    results = PublishedRun.in(folder);
  }

  private static String word(String expression) {
    return NO_WORD_BEFORE + "(?:" + expression + ")" + NO_WORD_AFTER;
  }

  /** Queries on words, with the expressions that find the same. */
  private static Map<String, String> queries() {
    Map<String, String> queries = new TreeMap<>(OTHERS);
    for (String each : WORDS) {
      String plural =
          each.endsWith("y") ? each.substring(0, each.length() - 1) + "(?:y|ies)" : each + "s?";
      queries.put(each, word(plural));
      queries.put("\"" + each + "\"", word(each));
    }
    for (String each : PHRASES) {
      queries.put("\"" + each + "\"", word(each.replace(" ", BETWEEN)));
    }
    return queries;
  }

  @Test
  void everyMatchStandsWhereReadingFindsIt() throws Exception {
    Map<String, String> queries = queries();
    assertThat(queries).hasSizeGreaterThan(60);
    Map<String, Map<String, Set<Span>>> found = new TreeMap<>();
    Map<String, Map<String, Set<Span>>> read = new TreeMap<>();
    try (Run run = Run.open(folder.resolve("out"))) {
      for (Map.Entry<String, String> query : queries.entrySet()) {
        Pattern pattern = compiled(query.getValue());
        read.put(query.getKey(), places(run, pattern));
        found.put(query.getKey(), found(run.searcher(), inAskedToo(query.getKey())));
      }
    }
    assertSame(found, read);
    assertThat(read.values().stream().filter(places -> !places.isEmpty()).count())
        .isGreaterThan(60);
  }

  private static String inAskedToo(String query) {
    return query.startsWith("lemma:")
        ? query
        : "(%s) OR asked:(%s)".formatted(query, query).replace("asked:(fn:", "(asked:fn:");
  }

  private static Pattern compiled(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<String, Set<Span>> places(Run run, Pattern pattern) throws IOException {
    Map<String, Set<Span>> places = new TreeMap<>();
    for (DocumentId document : run.documentIds()) {
      String text = run.text(document).orElse("");
      assertThat(text)
          .isEqualTo(
              Files.readString(folder.resolve("out/text").resolve(document.path() + ".txt")));
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        places
            .computeIfAbsent(document.path(), _ -> new TreeSet<>())
            .add(new Span(matcher.start(), matcher.end()));
      }
    }
    return places;
  }

  private static Map<String, Set<Span>> found(AnswerIndex index, String query)
      throws IOException, QuerySyntaxException {
    Map<String, Set<Span>> places = new TreeMap<>();
    for (Hit hit : index.search(SearchRequest.of(query).withAllHits()).hits()) {
      for (Match match : hit.matches()) {
        places.computeIfAbsent(hit.document().path(), _ -> new TreeSet<>()).add(match.span());
      }
    }
    return places;
  }

  @Test
  void everyTotalIsThatOfTheTable() throws Exception {
    Map<String, Long> found = new TreeMap<>();
    Map<String, Long> read = new TreeMap<>();
    try (Run run = Run.open(folder.resolve("out"))) {
      for (Map.Entry<String, String> query : queries().entrySet()) {
        Pattern pattern = compiled(query.getValue());
        read.put(query.getKey(), answers(row -> pattern.matcher(row.cell("text")).find()));
        found.put(query.getKey(), total(run.searcher(), query.getKey()));
      }
      for (Map.Entry<String, Predicate<Row>> query : queriesOnRows().entrySet()) {
        read.put(query.getKey(), answers(query.getValue()));
        found.put(query.getKey(), total(run.searcher(), query.getKey()));
      }
    }
    assertSame(found, read);
  }

  /** Tells of those alone that differ. */
  private static <T> void assertSame(Map<String, T> found, Map<String, T> read) {
    List<String> different = new ArrayList<>();
    read.forEach(
        (query, expected) -> {
          if (!expected.equals(found.get(query))) {
            different.add("%s: read %s, found %s".formatted(query, expected, found.get(query)));
          }
        });
    assertThat(different).isEmpty();
    assertThat(found.keySet()).isEqualTo(read.keySet());
  }

  /** Spans, sentences and fields, each with what it asks of a row of the table of answers. */
  private static Map<String, Predicate<Row>> queriesOnRows() {
    Map<String, Predicate<Row>> queries = new TreeMap<>();
    queries.put(
        "fn:ordered(training officers)", text("(?s)" + word("training") + ".*" + word("officers")));
    queries.put(
        "fn:maxgaps(3 fn:ordered(will training))",
        text(
            word("will")
                + "(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}]+){0,3}?[^\\p{L}\\p{N}]+"
                + word("training")));
    queries.put("police AND victims", text(word("police")).and(text(word("victims?"))));
    queries.put("police -victims", text(word("police")).and(text(word("victims?")).negate()));
    queries.put("lemma:identify", text(word("identif(?:y|ies|ied|ying)")));
    queries.put("lemma:suspect", text(word("suspects?")));
    queries.put(
        "sentence:(national definition)",
        text("national[^.?!]*definition|definition[^.?!]*national"));
    queries.put("rape OR stalking", text(word("(?:rapes?|stalkings?)")));
    queries.put("recommendation:5", cell("recommendation", "5"));
    queries.put(
        "recommendation:3 training", cell("recommendation", "3").and(text(word("trainings?"))));
    queries.put("force:\"Avon and Somerset\"", cell("force", "Avon and Somerset"));
    for (String progress : List.of("in-place", "in-progress", "planned", "awaiting-national")) {
      queries.put("progress:" + progress, cell("progress", progress));
    }
    for (String respondent : List.of("pcc", "force")) {
      queries.put("respondent:" + respondent, cell("respondent", respondent));
    }
    for (String theme : List.of("training", "awaiting-national", "practice")) {
      queries.put("theme:" + theme, finding(row -> row.cell("theme").equals(theme)));
    }
    for (String state : List.of("in-use", "planned", "delivered")) {
      queries.put("state:" + state, finding(row -> row.cell("state").equals(state)));
    }
    queries.put(
        "theme:awaiting-national/definition",
        finding(
            row ->
                row.cell("theme").equals("awaiting-national")
                    && row.cell("code").equals("definition")));
    queries.put("document:suffolk.txt", cell("document", "suffolk.txt"));
    return queries;
  }

  private static Predicate<Row> text(String expression) {
    Pattern pattern = compiled(expression);
    return row -> pattern.matcher(row.cell("text")).find();
  }

  private static Predicate<Row> cell(String column, String value) {
    return row -> row.cell(column).equals(value);
  }

  private static Predicate<Row> finding(Predicate<Row> wanted) {
    TreeSet<String> answers = new TreeSet<>();
    rows("findings").filter(wanted).forEach(row -> answers.add(row.cell("answer")));
    return row -> answers.contains(row.cell("answer"));
  }

  private static long answers(Predicate<Row> wanted) {
    return rows("answers").filter(wanted).count();
  }

  private static Stream<Row> rows(String table) {
    return results.table(table).stream();
  }

  private static long total(AnswerIndex index, String query)
      throws IOException, QuerySyntaxException {
    return index.find(SearchRequest.of("voice:answer AND (%s)".formatted(query))).total();
  }

  @Test
  void aSearchTellsOfEachHitWhereItStands() throws Exception {
    try (Run run = Run.open(folder.resolve("out"))) {
      List<Hit> hits =
          new ArrayList<>(
              run.searcher().search(SearchRequest.of("lemma:await").withAllHits()).hits());
      assertThat(hits).isNotEmpty();
      for (Hit hit : hits) {
        String text = run.text(hit.document()).orElseThrow();
        for (Match match : hit.matches()) {
          assertThat(match.span().of(text)).containsIgnoringCase("await");
          assertThat(hit.span().contains(match.span())).isTrue();
        }
      }
    }
  }
}
