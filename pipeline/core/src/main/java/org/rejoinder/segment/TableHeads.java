package org.rejoinder.segment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.domain.Respondent;

/** Reads the words at the head of a table's column, or before a row, for what stands there. */
final class TableHeads {

  /** What stands there. */
  sealed interface Head {
    /** The number of the recommendation. */
    record Numbers() implements Head {}

    /** The recommendation, with or without its number. */
    record Asked() implements Head {}

    /** A reply. */
    record Reply(Optional<Respondent> respondent) implements Head {}

    /** A status, an owner, a date. */
    record Other() implements Head {}
  }

  private static final int LONGEST = 120;

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)(?:#|(?:recs?\\.?|recommendations?|afi|ref(?:erence)?\\.?|item|report)?\\s*(?:no\\.?|nos\\.?|number|#|ref(?:erence)?\\.?)|recs?\\.?|r|ref\\.?)");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?:(?:the|hmicfrs|hmic|inspectorate|inquiry|report|national|summary\\s+of)[’']?s?\\s+){0,4}(?:recommendations?|areas?\\s+for\\s+improvement|afis?|causes?\\s+of\\s+concern|findings?)"
              + "(?:\\s+(?:text|wording|description|detail|details|made|in\\s+full))?(?:\\s*/\\s*.{2,40})?|(?:what\\s+)?(?:the\\s+)?(?:report|inspectorate|hmicfrs|inquiry)\\s+(?:asks?|says?|said|recommend(?:s|ed)|recommendation)(?:\\s+for)?"
              + "|(?:full\\s+)?(?:text|wording)");
  private static final Pattern REPLY =
      Pattern.compile(
          "(?i).*\\b(?:response|repl(?:y|ies)|comments?|commentary|updates?|progress|position|actions?|activity|narrative|what\\s+(?:we|the\\s+force)\\s+(?:have|has|are|is|will)\\b.*|how\\s+(?:we|the\\s+force)\\b.*)\\b.*");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i).*\\b(?:status|rag|owner|lead|date|deadline|timescales?|priority|rating|verdict|accepted|due|completion|closed|evidence\\s+ref\\w*)\\b.*");

  private TableHeads() {}

  static Optional<Head> read(String words) {
    String head = words.replaceFirst("\\s*:$", "");
    if (head.length() > LONGEST) {
      return Optional.empty();
    }
    if (NUMBERS.matcher(head).matches()) {
      return Optional.of(new Head.Numbers());
    }
    if (ASKED.matcher(head).matches()) {
      return Optional.of(new Head.Asked());
    }
    if (OTHER.matcher(head).matches()) {
      return Optional.of(new Head.Other());
    }
    if (REPLY.matcher(head).matches()) {
      return Optional.of(new Head.Reply(Labels.respondent(head)));
    }
    return Optional.empty();
  }
}
