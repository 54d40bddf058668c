package org.rejoinder.web;

/**
 * What surrounds every page.
 *
 * @param title of the page, without the program's name
 * @param section which link of the navigation is the current one
 * @param query what the search box at the top holds
 */
public record Frame(String title, Section section, String query) {

  /** The parts of the web interface. */
  public enum Section {
    /** Search and its results. */
    SEARCH("Search", "/"),
    /** The map of progress. */
    MAP("Map", "/map"),
    /** The tables and what their rows stand for. */
    TABLES("Tables", "/tables"),
    /** What was run. */
    RUN("Run", "/run"),
    /** How to ask. */
    HELP("Help", "/help");

    private final String label;
    private final String link;

    Section(String label, String link) {
      this.label = label;
      this.link = link;
    }

    /** What the navigation shows. */
    public String label() {
      return label;
    }

    /** Where its first page is. */
    public String link() {
      return link;
    }
  }

  /** A page without a query. */
  static Frame of(String title, Section section) {
    return new Frame(title, section, "");
  }
}
