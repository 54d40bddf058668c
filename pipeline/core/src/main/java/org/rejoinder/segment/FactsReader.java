package org.rejoinder.segment;

import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Respondent;

/** Reads what a document says of itself. */
final class FactsReader {

  private static final int FIRST_PARAGRAPHS = 6;
  private static final int LAST_PARAGRAPHS = 4;

  private FactsReader() {}

  static DocumentFacts read(Outline outline) {
    List<Paragraph> all = outline.paragraphs();
    List<Paragraph> front = outline.front();
    String frontText = lines(front);
    String end =
        lines(all.subList(Math.max(front.size(), all.size() - LAST_PARAGRAPHS), all.size()));
    String whole = lines(all);
    String firstLines = lines(front.subList(0, Math.min(FIRST_PARAGRAPHS, front.size())));
    Respondent author = Authors.find(frontText + "\n" + end, firstLines, whole);
    return new DocumentFacts(
        Languages.of(whole),
        author == Respondent.GOVERNMENT || author == Respondent.OTHER
            ? BodyNames.find(frontText, firstLines).or(() -> ForceNames.find(frontText, whole))
            : ForceNames.find(frontText, whole),
        author,
        ReportTitle.read(front),
        DocumentDates.ofReport(front),
        DocumentDates.ofResponse(front));
  }

  private static String lines(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> !paragraph.furniture())
        .map(Paragraph::plain)
        .collect(Collectors.joining("\n"));
  }
}
