package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * What the search page shows.
 *
 * @param asked what was asked; blank on the first page
 * @param outcome what came of it
 */
public record SearchView(Frame frame, Asked asked, Outcome outcome) {

  /**
   * What was asked.
   *
   * @param chosen the values of facets that hits are narrowed down to
   * @param concordance whether matches are shown as lines of a concordance
   * @param sort the order of its lines as a parameter; empty for that of the hits
   */
  public record Asked(String query, List<Chosen> chosen, boolean concordance, String sort) {}

  /**
   * A value of a facet that hits are narrowed down to.
   *
   * @param given the parameter's value, to be sent with the form
   * @param without the address of the results without it
   */
  public record Chosen(String field, String value, String given, String without) {}

  /** What came of a search. */
  public sealed interface Outcome {}

  /**
   * Nothing was asked: the first page, which says what there is to search in.
   *
   * @param counts of the run, each with its name
   * @param examples queries to begin with
   */
  public record Nothing(List<Count> counts, List<Example> examples) implements Outcome {}

  /** How many of something. */
  public record Count(long number, String name, String link) {}

  /** A query, and what it finds. */
  public record Example(String query, String meaning) {
    /** The address of what it finds. */
    public String link() {
      return Links.search(query);
    }
  }

  /**
   * The query could not be understood or answered.
   *
   * @param before of the query, up to the place of the trouble
   * @param at the character there; empty at the query's end
   * @param after the rest
   * @param detail what is wrong and what to do
   */
  public record Wrong(String before, String at, String after, String detail) implements Outcome {}

  /**
   * Something may have been found.
   *
   * @param summary how many hits, in words
   * @param notes how the query was understood
   * @param suggestion what was probably meant, where a word is in no text
   * @param hits empty where a concordance is shown
   * @param lines empty where hits are shown
   * @param order links to other orders of the lines; the current one has none
   * @param other the address of the other view, of hits or of a concordance
   */
  public record Found(
      String summary,
      List<String> notes,
      Optional<Suggestion> suggestion,
      List<FoundHit> hits,
      List<Line> lines,
      List<Choice> order,
      List<FacetOfHits> facets,
      Paging paging,
      String other,
      String csv,
      String json)
      implements Outcome {}

  /** A query to ask instead, and its address. */
  public record Suggestion(String query, String link) {}

  /** Something to choose; without an address where it is chosen already. */
  public record Choice(String label, Optional<String> link) {}

  /**
   * A hit.
   *
   * @param title the force and what it speaks of
   * @param link to the answer, or to the place in the document
   * @param page empty where the document has no pages
   * @param date of the response, empty if unknown
   * @param progress empty for passages outside answers
   */
  public record FoundHit(
      String title,
      String link,
      String document,
      String documentLink,
      String page,
      String respondent,
      String date,
      Optional<Progress> progress,
      List<Passage> passages,
      List<CodeOfHit> codes) {}

  /**
   * A passage of a hit.
   *
   * @param asked whether it is of the quoted recommendation
   */
  public record Passage(boolean asked, MarkedText text) {}

  /** A code of a hit, and the address of all hits that have its theme. */
  public record CodeOfHit(String label, String link) {}

  /** A line of a concordance. */
  public record Line(
      String place, String link, String left, String match, String right, boolean asked) {}

  /** How the hits are spread over the values of a field. */
  public record FacetOfHits(String field, String title, List<FacetValue> values, int more) {}

  /**
   * A value of a field.
   *
   * @param chosen whether the hits are narrowed down to it
   * @param link narrows down to it, or no longer
   */
  public record FacetValue(String value, long hits, boolean chosen, String link) {}
}
