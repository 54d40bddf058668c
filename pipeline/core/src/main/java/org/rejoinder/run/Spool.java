package org.rejoinder.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.DocumentId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something of each document, on disk for the length of a run, so that memory does not grow with
 * the corpus. Safe for several threads that work on different documents. What cannot be written or
 * read back ends the run, as a {@link SpoolException}.
 */
final class Spool<T> {

  private static final JsonMapper JSON = KeptJson.mapper();

  private final Path folder;
  private final Class<T> type;
  private final Set<DocumentId> there = ConcurrentHashMap.newKeySet();

  /** In a folder that is there and of its own. */
  Spool(Path folder, Class<T> type) {
    this.folder = folder;
    this.type = type;
  }

  boolean has(DocumentId document) {
    return there.contains(document);
  }

  /** Writes what there is of a document, in place of what there was. */
  void put(DocumentId document, T value) {
    try (OutputStream out = new Quick(Files.newOutputStream(fileOf(document)))) {
      out.write(JSON.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new SpoolException(e);
    }
    there.add(document);
  }

  /** What was last written of a document. */
  Optional<T> find(DocumentId document) {
    if (!has(document)) {
      return Optional.empty();
    }
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(fileOf(document))))) {
      return Optional.of(JSON.readValue(in.readAllBytes(), type));
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  /** Names of documents may be longer than a file's name, or differ only in case. */
  private Path fileOf(DocumentId document) {
    return folder.resolve(DigestUtils.sha256Hex(document.path()));
  }

  /** Packs fast rather than small: the file is soon gone. */
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
