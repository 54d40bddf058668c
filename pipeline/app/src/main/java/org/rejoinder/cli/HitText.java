package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;
import static org.rejoinder.cli.Layout.padded;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.index.Concordance;
import org.rejoinder.index.Facet;
import org.rejoinder.index.Fragment;
import org.rejoinder.index.Hit;
import org.rejoinder.index.KwicLine;
import org.rejoinder.index.SearchResult;

/** Hits for a person to read. */
final class HitText {

  private static final String INDENT = "  ";

  private final SearchResult result;
  private final Environment environment;
  private final Marks marks;
  private final StringBuilder text = new StringBuilder();

  HitText(SearchResult result, Environment environment) {
    this.result = result;
    this.environment = environment;
    this.marks = Marks.on(environment);
  }

  /** The lines of the concordance where an order of lines is given, else the hits. */
  String print(Optional<Concordance.Order> lines, boolean facets) {
    if (lines.isPresent()) {
      concordance(Concordance.of(result.hits(), lines.get()));
    } else {
      result.hits().forEach(this::hit);
    }
    if (facets) {
      result.facets().forEach(this::facet);
    }
    result.notes().forEach(this::line);
    line(total());
    return text.toString();
  }

  private void hit(Hit hit) {
    line("%s (%s)".formatted(hit.title(), source(hit)));
    for (Fragment fragment : hit.fragments()) {
      String asked = fragment.asked() && hit.voice() == Voice.ANSWER ? "Recommendation: " : "";
      wrapped(asked + marks.in(fragment));
    }
    if (!hit.codes().isEmpty()) {
      wrapped(
          "Codes: " + hit.codes().stream().map(Hit.Code::label).collect(Collectors.joining(", ")));
    }
    line("");
  }

  private static String source(Hit hit) {
    String document = hit.document().path();
    OptionalInt page = hit.page();
    return page.isPresent() ? "%s, page %d".formatted(document, page.getAsInt()) : document;
  }

  private void concordance(List<Concordance.Line> lines) {
    int widest = lines.stream().mapToInt(line -> line.hit().place().length()).max().orElse(0);
    int room = Math.max(20, (environment.columns() - widest - 24) / 2);
    for (Concordance.Line each : lines) {
      KwicLine words = each.words();
      String left = tail(words.left(), room);
      line(
          padded(each.hit().place(), widest + 2)
              + " ".repeat(room - left.length())
              + left
              + marks.around(words.match())
              + head(words.right(), room));
    }
    if (!result.hits().isEmpty()) {
      line("");
    }
  }

  private void facet(Facet facet) {
    if (facet.counts().isEmpty()) {
      return;
    }
    line("Hits by " + facet.field());
    int width = facet.counts().stream().mapToInt(count -> count.value().length()).max().orElse(0);
    for (Facet.Count count : facet.counts()) {
      line("%s%s%6d".formatted(INDENT, padded(count.value(), width), count.hits()));
    }
    line("");
  }

  private String total() {
    if (result.total() == 0) {
      return "Nothing was found.";
    }
    long answers = result.answers();
    long others = result.total() - answers;
    String found =
        Stream.of(
                answers > 0 ? counted(answers, "answer") : "",
                others > 0 ? counted(others, answers > 0 ? "other passage" : "passage") : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" and "));
    if (!result.isComplete()) {
      return "%s; the best %d are shown, --limit all shows every one."
          .formatted(found, result.hits().size());
    }
    long documents = result.hits().stream().map(Hit::document).distinct().count();
    return "%s in %s.".formatted(found, counted(documents, "document"));
  }

  /** Breaks between words, so that lines fit; marks take no room on a terminal. */
  private void wrapped(String sentence) {
    StringBuilder line = new StringBuilder(INDENT);
    for (String word : List.of(sentence.split(" ", -1))) {
      if (line.length() > INDENT.length()
          && line.length() + 1 + word.length() > environment.columns()) {
        line(line.toString());
        line.setLength(INDENT.length());
      }
      line.append(line.length() > INDENT.length() ? " " : "").append(word);
    }
    line(line.toString());
  }

  private static String tail(String value, int length) {
    return value.substring(Math.max(0, value.length() - length));
  }

  private static String head(String value, int length) {
    return value.substring(0, Math.min(value.length(), length));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
