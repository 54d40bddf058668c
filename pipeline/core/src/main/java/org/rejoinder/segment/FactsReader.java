package org.rejoinder.segment;

import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Respondent;

/** Reads what a document says of itself. */
final class FactsReader {

  private static final int FIRST_PARAGRAPHS = 6;
  private static final int LAST_PARAGRAPHS = 4;

  /** What a document says of itself stands at the beginning of its paragraphs. */
  private static final int LONGEST = 4000;

  private FactsReader() {}

  static DocumentFacts read(Outline outline) {
    boolean otherLanguage = outline.paragraphs().stream().allMatch(Paragraph::otherLanguage);
    List<Paragraph> all = read(outline.paragraphs(), otherLanguage);
    List<Paragraph> front = read(outline.front(), otherLanguage);
    String frontText = lines(front);
    String end =
        lines(all.subList(Math.max(front.size(), all.size() - LAST_PARAGRAPHS), all.size()));
    String whole = lines(all);
    String firstLines = lines(front.subList(0, Math.min(FIRST_PARAGRAPHS, front.size())));
    Respondent author = Authors.find(frontText + "\n" + end, firstLines, whole);
    return new DocumentFacts(
        outline.language(),
        author == Respondent.GOVERNMENT || author == Respondent.OTHER
            ? BodyNames.find(frontText, firstLines).or(() -> ForceNames.find(frontText, whole))
            : ForceNames.find(frontText, whole),
        author,
        ReportTitle.read(front),
        DocumentDates.ofReport(front),
        DocumentDates.ofResponse(front));
  }

  /** What a document in another language says of itself is read as far as it is understood. */
  private static List<Paragraph> read(List<Paragraph> paragraphs, boolean otherLanguage) {
    return paragraphs.stream()
        .filter(paragraph -> otherLanguage ? !paragraph.furniture() : paragraph.isRead())
        .toList();
  }

  private static String lines(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(Paragraph::plain)
        .map(plain -> plain.substring(0, Math.min(LONGEST, plain.length())))
        .collect(Collectors.joining("\n"));
  }
}
