package org.rejoinder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says, a line for each heading, paragraph, row and quote. */
final class PageText {

  private static final Set<String> LINES =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "p",
          "li",
          "caption",
          "tr",
          "blockquote",
          "figcaption",
          "title",
          "desc",
          "text");
  private static final Set<String> PAIRS = Set.of("dl");

  private PageText() {}

  static String of(Document page) {
    List<String> lines = new ArrayList<>();
    add(page.body(), lines);
    return String.join("\n", lines) + "\n";
  }

  private static void add(Element element, List<String> lines) {
    if (PAIRS.contains(element.tagName())) {
      element.select("> div").forEach(pair -> lines.add("- " + pair.text()));
    } else if (LINES.contains(element.tagName())
        && element.children().select("p, text").isEmpty()) {
      lines.add(line(element));
    } else {
      element.children().forEach(child -> add(child, lines));
    }
  }

  private static String line(Element element) {
    return switch (element.tagName()) {
      case "h1" -> "# " + element.text();
      case "h2" -> "\n## " + element.text();
      case "h3" -> "\n### " + element.text();
      case "h4" -> "\n#### " + element.text();
      case "li" -> "- " + element.text();
      case "tr" ->
          element.children().stream()
              .map(Element::text)
              .collect(Collectors.joining(" | ", "| ", " |"));
      case "blockquote" -> "> " + element.text();
      default -> element.text();
    };
  }
}
