package org.rejoinder.run;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;

/** Tells documents that hold the same words as one before them, so that each counts once. */
final class Duplicates {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<DocumentId, String> words = new ConcurrentHashMap<>();

  /** Remembers what words a document has; safe for several threads. */
  CodedDocument noted(CodedDocument extracted) {
    if (extracted.extraction().hasText()) {
      words.put(extracted.id(), words(extracted.text()));
    }
    return extracted;
  }

  /** Of the documents, by name, those that repeat an earlier one are skipped. */
  void tell(DocumentsAtWork documents) {
    Map<String, DocumentId> first = new HashMap<>();
    for (DocumentId document : documents.names()) {
      Optional.ofNullable(words.get(document))
          .flatMap(same -> Optional.ofNullable(first.putIfAbsent(same, document)))
          .ifPresent(same -> documents.put(skipped(documents.file(document), same)));
    }
  }

  private static CodedDocument skipped(Extraction file, DocumentId same) {
    return CodedDocument.of(
        file.withoutText(
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
