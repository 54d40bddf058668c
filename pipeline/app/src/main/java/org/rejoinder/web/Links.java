package org.rejoinder.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.index.SearchRequest.Narrowing;

/** The addresses of all views. Whatever stands in them can be bookmarked and sent on. */
public final class Links {

  /** The parameter that narrows hits down to a value of a facet. */
  static final String NARROW = "narrow";

  private final StringBuilder link;
  private boolean hasParameters;

  private Links(String path) {
    this.link = new StringBuilder(path);
  }

  /** An answer with its findings and neighbours. */
  public static String answer(String answer) {
    return new Links("/answer").with("id", answer).toString();
  }

  /** A document's text. */
  public static String document(String document) {
    return new Links("/document").with("name", document).toString();
  }

  /** A table's first page. */
  public static String table(String name) {
    return "/tables/" + name;
  }

  /** The first page of what a query finds. */
  public static String search(String query) {
    return new Links("/search").with("q", query).toString();
  }

  /**
   * A force's answers to a recommendation, or a document's where no force is known.
   *
   * @param documents the only ones that answer that recommendation's report; empty where the run
   *     has but one report
   */
  static String cell(
      Optional<String> force, String row, String recommendation, List<String> documents) {
    List<String> only = documents.isEmpty() && force.isEmpty() ? List.of(row) : documents;
    String query =
        only.isEmpty()
            ? "voice:answer"
            : "voice:answer AND (%s)"
                .formatted(
                    only.stream()
                        .map(document -> "document:" + quoted(document))
                        .collect(Collectors.joining(" OR ")));
    return narrowed(
        query,
        Stream.concat(
                force.stream().map(name -> new Narrowing("force", name)),
                Stream.of(new Narrowing("recommendation", recommendation)))
            .toList(),
        HitsShown.PASSAGES,
        1);
  }

  /** All answers of a force, or of a document where no force is known. */
  static String force(Optional<String> force, String row) {
    return force.isPresent()
        ? narrowed(
            "voice:answer", List.of(new Narrowing("force", force.get())), HitsShown.PASSAGES, 1)
        : search("voice:answer AND document:" + quoted(row));
  }

  /** What a query finds, narrowed down to values of facets. */
  static String narrowed(String query, List<Narrowing> narrowings, HitsShown shown, int page) {
    Links links = shown.addTo(searching("/search", query, narrowings));
    if (page > 1) {
      links.with("page", Integer.toString(page));
    }
    return links.toString();
  }

  /** All of what a query finds, as a file. */
  static String download(String ending, String query, List<Narrowing> narrowings, HitsShown shown) {
    return shown.addTo(searching("/search." + ending, query, narrowings)).toString();
  }

  /** The narrowings without one of them. */
  static List<Narrowing> without(List<Narrowing> narrowings, Narrowing one) {
    List<Narrowing> fewer = new ArrayList<>(narrowings);
    fewer.remove(one);
    return fewer;
  }

  /** The narrowings and one more. */
  static List<Narrowing> and(List<Narrowing> narrowings, Narrowing one) {
    return Stream.concat(narrowings.stream(), Stream.of(one)).toList();
  }

  /** Begins an address. */
  static Links to(String path) {
    return new Links(path);
  }

  /** Adds a parameter; an empty one is left out. */
  Links with(String name, String value) {
    if (!value.isEmpty()) {
      link.append(hasParameters ? '&' : '?')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      hasParameters = true;
    }
    return this;
  }

  @Override
  public String toString() {
    return link.toString();
  }

  private static Links searching(String path, String query, List<Narrowing> narrowings) {
    Links links = new Links(path).with("q", query);
    narrowings.forEach(one -> links.with(NARROW, one.field() + ":" + one.value()));
    return links;
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
