package org.rejoinder.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The forces of a corpus as cross-tabs show them: by name, in alphabetical order, with a force that
 * says nothing of note too. A document whose force is unknown stands for itself, under its own name
 * and after the forces, if it has answers or findings: two unknown forces are not one. A document
 * without text stands for no force.
 */
final class Forces {

  /** What a row or column stands for; forces sort before documents that stand for themselves. */
  private record Body(boolean unknown, String name) implements Comparable<Body> {
    @Override
    public int compareTo(Body other) {
      int order = Boolean.compare(unknown, other.unknown);
      return order != 0 ? order : name.compareTo(other.name);
    }
  }

  private final Map<Body, String> headers;

  private Forces(Map<Body, String> headers) {
    this.headers = headers;
  }

  /** The forces of a corpus, to stand beside columns with the reserved headers. */
  static Forces of(CorpusOutline corpus, List<String> reserved) {
    TreeSet<Body> bodies =
        corpus.documents().stream()
            .filter(DocumentOutline::isHeard)
            .map(Forces::body)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Forces(Headers.distinct(bodies, Body::name, reserved));
  }

  /** All forces, in order. */
  List<String> names() {
    return List.copyOf(headers.values());
  }

  /** The force that a document with answers or findings speaks for. */
  String nameOf(DocumentOutline document) {
    String name = headers.get(body(document));
    if (name == null) {
      throw new IllegalStateException("No force stands for document '" + document.id() + "'");
    }
    return name;
  }

  private static Body body(DocumentOutline document) {
    return document
        .force()
        .map(force -> new Body(false, force))
        .orElseGet(() -> new Body(true, document.id().path()));
  }
}
