package org.rejoinder.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Outcome;

/** Tells documents that hold the same words as one before them, so that each counts once. */
final class Duplicates {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Duplicates() {}

  /** The documents in their order, those that repeat an earlier one skipped. */
  static List<CodedDocument> told(List<CodedDocument> extracted) {
    Map<String, DocumentId> first = new HashMap<>();
    List<CodedDocument> told = new ArrayList<>();
    for (CodedDocument document : extracted) {
      DocumentId same =
          document.extraction().hasText()
              ? first.putIfAbsent(words(document.text()), document.id())
              : null;
      told.add(same == null ? document : skipped(document, same));
    }
    return told;
  }

  private static CodedDocument skipped(CodedDocument document, DocumentId same) {
    return CodedDocument.of(
        document
            .extraction()
            .withoutText(
                new Outcome.Skipped(
                    "It has the same words as '%s', which is read; each text counts once."
                        .formatted(same.path()))));
  }

  /** Punctuation, line ends and bullets differ between the formats of one text. */
  private static String words(String text) {
    return DigestUtils.sha256Hex(
        BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
  }
}
