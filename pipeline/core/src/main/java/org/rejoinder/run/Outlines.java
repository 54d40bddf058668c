package org.rejoinder.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.segment.OutlinedText;

/**
 * Texts that were outlined to be compared and will be split, while there is room for them in
 * memory: others are outlined once more. Safe for several threads that work on different documents.
 */
final class Outlines {

  /** About how many bytes an outline takes for each character. */
  private static final int BYTES_A_CHARACTER = 8;

  private final Spool.Room room;
  private final Map<DocumentId, OutlinedText> texts = new ConcurrentHashMap<>();

  Outlines(Spool.Room room) {
    this.room = room;
  }

  /** Outlines a text, and holds it while there is room. */
  OutlinedText hold(DocumentId document, DocumentText content) {
    OutlinedText text = OutlinedText.of(content);
    if (room.take(sizeOf(text))) {
      texts.put(document, text);
    }
    return text;
  }

  /** The text as it was outlined, or to be outlined, and holds it no longer. */
  OutlinedText take(DocumentId document, DocumentText content) {
    Optional<OutlinedText> held = Optional.ofNullable(texts.remove(document));
    held.ifPresent(text -> room.give(sizeOf(text)));
    return held.orElseGet(() -> OutlinedText.of(content));
  }

  private static int sizeOf(OutlinedText text) {
    return BYTES_A_CHARACTER * text.content().text().length();
  }
}
