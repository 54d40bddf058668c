package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.index.Facet;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchRequest.Narrowing;
import org.rejoinder.index.SearchResult;
import org.rejoinder.tables.TableException;

/** The search page: its first view, and what a query found. */
final class SearchPage {

  private static final int HITS_OF_A_PAGE = 20;
  private static final int VALUES_OF_A_FACET = 12;

  private static final Map<String, String> TITLES =
      Map.of(
          "force", "Force",
          "recommendation", "Recommendation",
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
    boolean concordance = parameters.is("view", "kwic");
    int page = parameters.number("page", 1, 1, Paging.LAST_PAGE);
    SearchView.Outcome outcome =
        query.isEmpty() && narrowings.isEmpty()
            ? nothing()
            : found(context, query, narrowings, concordance, page);
    String title = query.isEmpty() ? "Search" : query + " – search";
    SearchView.Asked asked =
        new SearchView.Asked(query, chosen(query, narrowings, concordance), concordance);
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
      Context context, String query, List<Narrowing> narrowings, boolean concordance, int page)
      throws IOException, TableException {
    try {
      SearchRequest request =
          Searching.request(query, narrowings)
              .skipping(Paging.before(page, HITS_OF_A_PAGE))
              .withLimit(HITS_OF_A_PAGE);
      return found(searching.search(request), query, narrowings, concordance, page);
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
      SearchResult result,
      String query,
      List<Narrowing> narrowings,
      boolean concordance,
      int page) {
    return new SearchView.Found(
        summary(result),
        result.notes(),
        concordance ? List.of() : result.hits().stream().map(ShownHits::hit).toList(),
        concordance ? result.hits().stream().flatMap(ShownHits::lines).toList() : List.of(),
        List.of(),
        facets(result, query, narrowings, concordance),
        Paging.of(
            result.total(),
            page,
            HITS_OF_A_PAGE,
            number -> Links.narrowed(query, narrowings, concordance, number)),
        Links.narrowed(query, narrowings, !concordance, page),
        Links.download("csv", query, narrowings, concordance),
        Links.download("json", query, narrowings, concordance));
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
      String query, List<Narrowing> narrowings, boolean concordance) {
    return narrowings.stream()
        .map(
            one ->
                new SearchView.Chosen(
                    title(one.field()),
                    one.value(),
                    one.field() + ":" + one.value(),
                    Links.narrowed(query, Links.without(narrowings, one), concordance, 1)))
        .toList();
  }

  private static List<SearchView.FacetOfHits> facets(
      SearchResult result, String query, List<Narrowing> narrowings, boolean concordance) {
    List<SearchView.FacetOfHits> facets = new ArrayList<>();
    for (Facet facet : result.facets()) {
      List<SearchView.FacetValue> values =
          facet.counts().stream()
              .map(count -> value(facet.field(), count, query, narrowings, concordance))
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
      String field,
      Facet.Count count,
      String query,
      List<Narrowing> narrowings,
      boolean concordance) {
    Narrowing narrowing = new Narrowing(field, count.value());
    boolean chosen = narrowings.contains(narrowing);
    List<Narrowing> next =
        chosen ? Links.without(narrowings, narrowing) : Links.and(narrowings, narrowing);
    return new SearchView.FacetValue(
        count.value(), count.hits(), chosen, Links.narrowed(query, next, concordance, 1));
  }

  private static String title(String field) {
    return Optional.ofNullable(TITLES.get(field)).orElse(field);
  }
}
