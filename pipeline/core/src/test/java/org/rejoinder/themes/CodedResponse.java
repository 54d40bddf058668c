package org.rejoinder.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;

/**
 * An invented response, a sentence a line, with what a reader coded beneath each sentence.
 *
 * @param name of its file
 * @param facts the force and the date that it says of itself
 * @param text of the document that the lines make
 * @param passages of that text
 * @param progress the main code of every answer
 * @param sentences in the order of the text
 */
record CodedResponse(
    String name,
    DocumentFacts facts,
    String text,
    List<Passage> passages,
    Map<AnswerId, String> progress,
    List<CodedLine> sentences) {

  /**
   * A sentence and its codes.
   *
   * @param codes as written: the theme, then its cells
   */
  record CodedLine(Span span, String place, List<List<String>> codes) {

    List<List<String>> of(String theme) {
      return codes.stream().filter(cells -> cells.getFirst().equals(theme)).toList();
    }
  }

  static List<CodedResponse> all(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      List<CodedResponse> responses = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        responses.add(new Reader(file).read());
      }
      return responses;
    }
  }

  Coding coded(ThemeCoder coder) {
    return coder.code(
        new DocumentId(name), facts, text, Annotated.ANNOTATOR.annotate(text, passages));
  }

  /** The work on one file. */
  private static final class Reader {

    private final Path file;
    private final DocumentId document;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<AnswerId, String> progress = new TreeMap<>();
    private final List<CodedLine> sentences = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private DocumentFacts facts = DocumentFacts.unknown();
    private Optional<AnswerId> answer = Optional.empty();
    private Voice voice = Voice.BODY;
    private int start;

    Reader(Path file) {
      this.file = file;
      this.document = new DocumentId(file.getFileName().toString());
    }

    CodedResponse read() throws IOException {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        line(line, file.getFileName() + ":" + ++number);
      }
      endPassage();
      return new CodedResponse(
          document.path(), facts, text.toString(), passages, progress, sentences);
    }

    private void line(String line, String place) {
      if (line.startsWith("@ ")) {
        fact(line.substring(2).split(":", 2));
      } else if (line.startsWith("=== ")) {
        endPassage();
        String number = line.substring(4).strip();
        answer = number.equals("body") ? Optional.empty() : Optional.of(answerTo(number));
      } else if (line.startsWith("progress: ")) {
        progress.put(answer.orElseThrow(), line.substring(10).strip());
      } else if (line.startsWith("? ")) {
        sentence(Voice.ASKED, line, " ", place);
      } else if (line.startsWith("- ")) {
        sentence(answer.isEmpty() ? Voice.BODY : Voice.ANSWER, line, " ", place);
      } else if (line.startsWith("* ")) {
        sentence(answer.isEmpty() ? Voice.BODY : Voice.ANSWER, line, "\n- ", place);
      } else if (line.startsWith("  ") && !line.isBlank()) {
        annotation(line);
      } else if (line.isBlank() && text.length() > start) {
        text.append("\n\n");
      }
    }

    private void fact(String[] said) {
      String value = said[1].strip();
      Optional<String> force = said[0].equals("force") ? Optional.of(value) : facts.force();
      Optional<StatedDate> date =
          said[0].equals("date") ? Optional.of(date(value)) : facts.responseDate();
      facts =
          new DocumentFacts("en", force, facts.author(), facts.report(), facts.reportDate(), date);
    }

    private static StatedDate date(String iso) {
      return iso.length() == "2025-06-30".length()
          ? new StatedDate.Day(LocalDate.parse(iso))
          : new StatedDate.Month(YearMonth.parse(iso));
    }

    private AnswerId answerTo(String number) {
      int count = seen.merge(number, 1, Integer::sum);
      return AnswerId.first(
          document, new RecommendationNumber(count == 1 ? number : number + "." + count));
    }

    private void sentence(Voice of, String line, String join, String place) {
      if (of != voice) {
        endPassage();
        voice = of;
      }
      if (text.length() > start) {
        text.append(text.toString().endsWith("\n") && join.equals(" ") ? "" : join);
      } else if (join.startsWith("\n")) {
        text.append("- ");
      }
      int from = text.length();
      text.append(line.substring(2).strip());
      sentences.add(new CodedLine(new Span(from, text.length()), place, new ArrayList<>()));
    }

    private void annotation(String line) {
      List<String> cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).collect(Collectors.toList());
      sentences.getLast().codes().add(cells);
    }

    private void endPassage() {
      Span span = new Span(start, text.length()).trimmed(text.toString());
      if (!span.isEmpty()) {
        passages.add(new Passage(voice, span, voice == Voice.BODY ? Optional.empty() : answer));
        text.append("\n\n");
      }
      start = text.length();
    }
  }
}
