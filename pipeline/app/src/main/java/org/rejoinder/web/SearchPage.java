package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.index.Concordance;
import org.rejoinder.index.Facet;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchRequest.Narrowing;
import org.rejoinder.index.SearchResult;
import org.rejoinder.tables.TableException;

/** The search page: its first view, and what a query found. */
final class SearchPage {

  private static final int HITS_OF_A_PAGE = 20;
  private static final int LINES_OF_A_PAGE = 50;

  /** So many hits are held in memory to sort their lines. */
  private static final int MOST_SORTED = 1_000;

  private static final int VALUES_OF_A_FACET = 12;

  private static final Map<String, String> TITLES =
      Map.of(
          "force", "Force",
          "recommendation", "Recommendation",
          "report", "Report",
          "theme", "Theme",
          "code", "Code",
          "progress", "Progress",
          "respondent", "Respondent",
          "voice", "Whose words",
          "year", "Year of response");

  private static final List<SearchView.Example> EXAMPLES =
      List.of(
          new SearchView.Example("trained investigators", "all of these words, in any order"),
          new SearchView.Example("\"body worn\"", "these words, next to each other"),
          new SearchView.Example(
              "theme:awaiting-national", "passages that wait for a national body"),
          new SearchView.Example(
              "progress:planned AND recommendation:2", "plans for one recommendation"),
          new SearchView.Example("state:absent", "named practices that are not there"),
          new SearchView.Example(
              "train* NOT voice:furniture", "beginnings of words, without headings"));

  private final Searching searching;
  private final Rendering rendering;

  SearchPage(Searching searching, Rendering rendering) {
    this.searching = searching;
    this.rendering = rendering;
  }

  /** Answers a request for the page. */
  void show(Context context) throws IOException, TableException {
    RequestParameters parameters = new RequestParameters(context);
    String query = parameters.text("q").strip();
    List<Narrowing> narrowings = parameters.narrowings();
    HitsShown shown = HitsShown.of(parameters);
    int page = parameters.number("page", 1, 1, Paging.LAST_PAGE);
    SearchView.Outcome outcome =
        query.isEmpty() && narrowings.isEmpty()
            ? nothing()
            : found(context, query, narrowings, shown, page);
    String title = query.isEmpty() ? "Search" : query + " – search";
    SearchView.Asked asked =
        new SearchView.Asked(
            query, chosen(query, narrowings, shown), shown.isConcordance(), shown.sort());
    rendering.answer(
        context,
        "search",
        new SearchView(new Frame(title, Frame.Section.SEARCH, query), asked, outcome));
  }

  private SearchView.Outcome nothing() throws IOException, TableException {
    return searching.reading(
        run ->
            new SearchView.Nothing(
                run.tables().stream()
                    .filter(
                        table ->
                            List.of("documents", "answers", "findings", "training", "practices")
                                .contains(table.name()))
                    .map(
                        table ->
                            new SearchView.Count(
                                table.rows(), name(table.name()), Links.table(table.name())))
                    .toList(),
                EXAMPLES));
  }

  private static String name(String table) {
    return switch (table) {
      case "training" -> "training statements";
      case "practices" -> "mentions of practices";
      default -> table;
    };
  }

  private SearchView.Outcome found(
      Context context, String query, List<Narrowing> narrowings, HitsShown shown, int page)
      throws IOException, TableException {
    try {
      SearchRequest request = Searching.request(query, narrowings);
      SearchRequest listed =
          shown.isSorted()
              ? request.withLimit(MOST_SORTED)
              : request.skipping(Paging.before(page, HITS_OF_A_PAGE)).withLimit(HITS_OF_A_PAGE);
      return found(searching.search(listed), query, narrowings, shown, page);
    } catch (QuerySyntaxException wrong) {
      context.status(400);
      return wrong(query, wrong);
    }
  }

  private static SearchView.Wrong wrong(String query, QuerySyntaxException wrong) {
    int place = Math.min(query.length(), wrong.column() - 1);
    int after = place < query.length() ? query.offsetByCodePoints(place, 1) : place;
    return new SearchView.Wrong(
        query.substring(0, place),
        query.substring(place, after),
        query.substring(after),
        Searching.detail(wrong));
  }

  private static SearchView.Found found(
      SearchResult result, String query, List<Narrowing> narrowings, HitsShown shown, int page) {
    List<Concordance.Line> lines =
        shown.isConcordance() ? Concordance.of(result.hits(), shown.order()) : List.of();
    int before =
        shown.isSorted() ? Math.min(lines.size(), Paging.before(page, LINES_OF_A_PAGE)) : 0;
    return new SearchView.Found(
        summary(result),
        notes(result, shown),
        result
            .suggestion()
            .map(
                meant ->
                    new SearchView.Suggestion(meant, Links.narrowed(meant, narrowings, shown, 1))),
        shown.isConcordance() ? List.of() : result.hits().stream().map(ShownHits::hit).toList(),
        lines.stream()
            .skip(before)
            .limit(shown.isSorted() ? LINES_OF_A_PAGE : lines.size())
            .map(ShownHits::line)
            .toList(),
        result.total() == 0 ? List.of() : orders(query, narrowings, shown),
        facets(result, query, narrowings, shown),
        Paging.of(
            shown.isSorted() ? lines.size() : result.total(),
            page,
            shown.isSorted() ? LINES_OF_A_PAGE : HITS_OF_A_PAGE,
            number -> Links.narrowed(query, narrowings, shown, number)),
        Links.narrowed(query, narrowings, shown.other(), shown.isSorted() ? 1 : page),
        Links.download("csv", query, narrowings, shown),
        Links.download("json", query, narrowings, shown));
  }

  private static List<String> notes(SearchResult result, HitsShown shown) {
    return shown.isSorted() && !result.isComplete()
        ? Stream.concat(
                result.notes().stream(),
                Stream.of(
                    "Sorted are the lines of the best %s hits; narrow the hits down, or sort all of them at the command line."
                        .formatted(Figures.of(result.hits().size()))))
            .toList()
        : result.notes();
  }

  private static List<SearchView.Choice> orders(
      String query, List<Narrowing> narrowings, HitsShown shown) {
    return shown.isConcordance()
        ? HitsShown.orders().stream()
            .map(
                order ->
                    new SearchView.Choice(
                        order.label(),
                        order == shown
                            ? Optional.empty()
                            : Optional.of(Links.narrowed(query, narrowings, order, 1))))
            .toList()
        : List.of();
  }

  private static String summary(SearchResult result) {
    long answers = result.answers();
    long others = result.total() - answers;
    if (result.total() == 0) {
      return "Nothing was found.";
    }
    List<String> parts = new ArrayList<>();
    if (answers > 0) {
      parts.add(Figures.counted(answers, "answer", "answers"));
    }
    if (others > 0) {
      parts.add(
          answers > 0
              ? Figures.counted(others, "other passage", "other passages")
              : Figures.counted(others, "passage", "passages"));
    }
    return String.join(" and ", parts);
  }

  private static List<SearchView.Chosen> chosen(
      String query, List<Narrowing> narrowings, HitsShown shown) {
    return narrowings.stream()
        .map(
            one ->
                new SearchView.Chosen(
                    title(one.field()),
                    one.value(),
                    one.field() + ":" + one.value(),
                    Links.narrowed(query, Links.without(narrowings, one), shown, 1)))
        .toList();
  }

  private static List<SearchView.FacetOfHits> facets(
      SearchResult result, String query, List<Narrowing> narrowings, HitsShown shown) {
    List<SearchView.FacetOfHits> facets = new ArrayList<>();
    for (Facet facet : result.facets()) {
      List<SearchView.FacetValue> values =
          facet.counts().stream()
              .map(count -> value(facet.field(), count, query, narrowings, shown))
              .toList();
      if (!values.isEmpty()) {
        facets.add(
            new SearchView.FacetOfHits(
                facet.field(),
                title(facet.field()),
                values,
                Math.max(0, values.size() - VALUES_OF_A_FACET)));
      }
    }
    return facets;
  }

  private static SearchView.FacetValue value(
      String field, Facet.Count count, String query, List<Narrowing> narrowings, HitsShown shown) {
    Narrowing narrowing = new Narrowing(field, count.value());
    boolean chosen = narrowings.contains(narrowing);
    List<Narrowing> next =
        chosen ? Links.without(narrowings, narrowing) : Links.and(narrowings, narrowing);
    return new SearchView.FacetValue(
        count.value(), count.hits(), chosen, Links.narrowed(query, next, shown, 1));
  }

  private static String title(String field) {
    return Optional.ofNullable(TITLES.get(field)).orElse(field);
  }
}
