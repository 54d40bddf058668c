package org.rejoinder.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.DocumentId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something of each document, for the length of a run: in memory while there is room, else on disk,
 * so that memory does not grow with the corpus. Safe for several threads that work on different
 * documents. What cannot be written or read back ends the run, as a {@link SpoolException}.
 */
final class Spool<T> {

  private static final JsonMapper JSON = KeptJson.mapper();

  private final Path folder;
  private final Class<T> type;
  private final ToIntFunction<T> size;
  private final Room room;
  private final Map<DocumentId, T> inMemory = new ConcurrentHashMap<>();
  private final Set<DocumentId> there = ConcurrentHashMap.newKeySet();

  private Spool(Path folder, Class<T> type, ToIntFunction<T> size, Room room) {
    this.folder = folder;
    this.type = type;
    this.size = size;
    this.room = room;
  }

  /**
   * Where a run's spools are, and the memory that they may fill before they turn to the disk: a few
   * per cent of what Java has, so that most corpora never touch the disk and none fills the memory.
   */
  static final class Room {
    private static final long PART = 24;
    private static final long MOST = 100L << 20;

    private final Path folder;
    private final AtomicLong left =
        new AtomicLong(Math.min(MOST, Runtime.getRuntime().maxMemory() / PART));

    /**
     * For one run.
     *
     * @param folder on disk, empty
     */
    Room(Path folder) {
      this.folder = folder;
    }

    /**
     * A spool of its own name.
     *
     * @param size about how many bytes something takes in memory
     * @throws IOException if the folder cannot be written to
     */
    <T> Spool<T> spool(String name, Class<T> type, ToIntFunction<T> size) throws IOException {
      return new Spool<>(Files.createDirectories(folder.resolve(name)), type, size, this);
    }

    /** Takes so much of the room, if there is as much. */
    boolean take(int bytes) {
      boolean fits = left.addAndGet(-bytes) >= 0;
      if (!fits) {
        give(bytes);
      }
      return fits;
    }

    /** Gives back what was taken. */
    void give(int bytes) {
      long _ = left.addAndGet(bytes);
    }
  }

  boolean has(DocumentId document) {
    return there.contains(document);
  }

  /** Writes what there is of a document, in place of what there was. */
  void put(DocumentId document, T value) {
    Optional.ofNullable(inMemory.remove(document))
        .ifPresent(before -> room.give(size.applyAsInt(before)));
    if (room.take(size.applyAsInt(value))) {
      inMemory.put(document, value);
    } else {
      write(document, value);
    }
    there.add(document);
  }

  private void write(DocumentId document, T value) {
    try (OutputStream out = new QuickGzip(Files.newOutputStream(fileOf(document)))) {
      out.write(JSON.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  /** What was last written of a document. */
  Optional<T> find(DocumentId document) {
    if (!has(document)) {
      return Optional.empty();
    }
    Optional<T> held = Optional.ofNullable(inMemory.get(document));
    return held.isPresent() ? held : Optional.of(read(document));
  }

  private T read(DocumentId document) {
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(fileOf(document))))) {
      return JSON.readValue(in.readAllBytes(), type);
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  /** Names of documents may be longer than a file's name, or differ only in case. */
  private Path fileOf(DocumentId document) {
    return folder.resolve(DigestUtils.sha256Hex(document.path()));
  }
}
