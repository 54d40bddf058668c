package org.rejoinder.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forces and other bodies that the figures show, under the names that the cross-tabs give them.
 *
 * @param names of those shown, in order
 * @param count of all
 */
record Forces(Map<Body, String> names, int count) {

  /** More than these are counted and left to the tables. */
  private static final int MOST = 100;

  static Forces of(TableRows tables) throws ReportException {
    List<String> headers = new ArrayList<>();
    tables.forEach("progress_by_force", row -> headers.add(row.cell("force")));
    Set<String> named = new HashSet<>(headers);
    TreeSet<Body> known = new TreeSet<>();
    TreeSet<Body> unknown = new TreeSet<>();
    tables.forEach(
        "documents",
        row -> {
          Body body = Body.of(row);
          if (!body.unknown() && (!row.cell("characters").isEmpty() || row.number("answers") > 0)) {
            known.add(body);
          } else if (body.unknown() && named.contains(body.name())) {
            unknown.add(body);
          }
        });
    Map<Body, String> names = new LinkedHashMap<>();
    // The cross-tabs tell forces apart whose names differ but in the case of their letters.
    for (Body body : known) {
      names.put(body, known.size() <= headers.size() ? headers.get(names.size()) : body.name());
    }
    unknown.forEach(body -> names.put(body, body.name()));
    Map<Body, String> shown = new LinkedHashMap<>();
    names.entrySet().stream()
        .limit(MOST)
        .forEach(name -> shown.put(name.getKey(), name.getValue()));
    return new Forces(shown, names.size());
  }

  /** The force that a row is about, if it is shown. */
  Optional<Body> shown(TableRows.Row row) {
    return Optional.of(Body.of(row)).filter(names::containsKey);
  }

  String name(Body body) {
    return names.getOrDefault(body, body.name());
  }

  List<Body> shown() {
    return List.copyOf(names.keySet());
  }
}
