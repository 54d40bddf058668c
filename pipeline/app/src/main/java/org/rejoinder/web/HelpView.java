package org.rejoinder.web;

import java.util.Arrays;
import java.util.List;
import org.rejoinder.index.QueryField;

/**
 * How to ask.
 *
 * @param forms of queries, each with what it finds
 * @param fields that a query can name
 */
public record HelpView(Frame frame, List<SearchView.Example> forms, List<Field> fields) {

  /** A field that a query can name. */
  public record Field(String name, String meaning) {}

  /** The forms that people need most. */
  static final List<SearchView.Example> FORMS =
      List.of(
          new SearchView.Example(
              "over 85 investigators",
              "all of these words, in any order; a word also finds its singular or plural"),
          new SearchView.Example(
              "\"national definition\"", "these words, next to each other and as written"),
          new SearchView.Example(
              "\"definition agreed\"~5", "these words within five moves of each other"),
          new SearchView.Example("train*", "words that begin so; * stands for any letters"),
          new SearchView.Example("organi?ation", "? stands for one letter"),
          new SearchView.Example("organisatoin~", "a word that is spelt nearly so"),
          new SearchView.Example("stalking OR harassment", "either; AND, OR and NOT in capitals"),
          new SearchView.Example("training NOT voice:furniture", "without headings"),
          new SearchView.Example("theme:training/planned", "a theme with a state, of one finding"),
          new SearchView.Example("recommendation:[3 TO 7]", "a range of recommendations"),
          new SearchView.Example("date:[2024-09 TO 2025-12]", "a range of the responses' dates"),
          new SearchView.Example("asked:training", "in the quoted recommendation"),
          new SearchView.Example("lemma:await", "any form of a word: await, awaits, awaiting"),
          new SearchView.Example(
              "sentence:(lemma:wait trial)", "a form of a word and another, in one sentence"),
          new SearchView.Example(
              "fn:ordered(training awaiting)", "these words in this order, with others between"),
          new SearchView.Example(
              "who is awaiting training?", "a plain question, read as any of its words"));

  /** The page. */
  static HelpView standard() {
    return new HelpView(
        Frame.of("How to ask", Frame.Section.HELP),
        FORMS,
        Arrays.stream(QueryField.values())
            .map(field -> new Field(field.label(), field.meaning()))
            .toList());
  }
}
