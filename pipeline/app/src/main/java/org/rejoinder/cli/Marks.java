package org.rejoinder.cli;

import org.rejoinder.index.Fragment;
import org.rejoinder.index.Match;

/** How a match is set apart from the text around it. */
record Marks(String before, String after) {

  private static final String ESCAPE = "\u001b[";
  private static final Marks BOLD = new Marks(ESCAPE + "1m", ESCAPE + "0m");
  private static final Marks BRACKETS = new Marks("[[", "]]");

  /** Bold on a terminal, brackets elsewhere. */
  static Marks on(Environment environment) {
    return environment.outIsTerminal() ? BOLD : BRACKETS;
  }

  String around(String match) {
    return before + match + after;
  }

  /** The fragment on one line, with every match set apart. */
  String in(Fragment fragment) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Match match : fragment.matches()) {
      marked.append(fragment.text(), done, match.mark().start());
      marked.append(around(match.mark().of(fragment.text())));
      done = match.mark().end();
    }
    marked.append(fragment.text().substring(done));
    return marked.toString().replaceAll("\\s+", " ").strip();
  }
}
