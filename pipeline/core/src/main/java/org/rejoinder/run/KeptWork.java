package org.rejoinder.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.extract.ParsedTexts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The work of earlier runs, document by document, in a folder beside the output folder. Each piece
 * is named by a hash of all that it was made from, so a piece that is there is right, and one that
 * is missing, of another version or damaged is simply made again. Safe to delete; safe for use by
 * several threads.
 */
final class KeptWork implements ParsedTexts {

  private static final JsonMapper JSON = KeptJson.mapper();

  private final Path folder;
  private final String program;
  private final Set<Path> used = ConcurrentHashMap.newKeySet();
  private final AtomicInteger temporary = new AtomicInteger();

  /**
   * Kept in that folder.
   *
   * @param program what makes the work: another program's work is not used
   */
  KeptWork(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  @Override
  public Optional<ParsedText> of(String key) {
    return read(textOf(key), ParsedText.class);
  }

  @Override
  public void remember(String key, ParsedText parsed) {
    write(textOf(key), parsed);
  }

  /** The coding of exactly that document by exactly that codebook. */
  Optional<DocumentCoding> coding(CodedDocument segmented, String codebook) {
    return read(codingOf(segmented, codebook), KeptJson.KeptCoding.class)
        .map(KeptJson.KeptCoding::coding);
  }

  /** Keeps a coding. */
  void keep(CodedDocument segmented, String codebook, DocumentCoding coding) {
    write(codingOf(segmented, codebook), KeptJson.KeptCoding.of(coding));
  }

  /** Forgets what this run did not use. */
  void forgetTheRest() {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(KeptWork::isPiece).toList()) {
        if (!used.contains(file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // What is left lies there until the next run.
    }
  }

  private static boolean isPiece(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().equals("lock");
  }

  private Path textOf(String key) {
    return folder.resolve("texts").resolve(hash(program, key) + ".json.gz");
  }

  private Path codingOf(CodedDocument segmented, String codebook) {
    String made =
        hash(
            program,
            codebook,
            segmented.id().path(),
            segmented.text(),
            segmented.segmentation().toString());
    return folder.resolve("codings").resolve(made + ".json.gz");
  }

  private <T> Optional<T> read(Path file, Class<T> type) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      T piece = JSON.readValue(in.readAllBytes(), type);
      used.add(file);
      return Optional.of(piece);
    } catch (IOException | JacksonException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Whole or not at all; work that cannot be kept is done again, and the run goes on. */
  private void write(Path file, Object piece) {
    Path fresh =
        file.resolveSibling(
            ".%d-%d".formatted(ProcessHandle.current().pid(), temporary.incrementAndGet()));
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out =
          new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
        out.write(JSON.writeValueAsBytes(piece));
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      used.add(file);
    } catch (IOException unkept) {
      deleteQuietly(fresh);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      // It is taken away when a run has done all its work.
    }
  }

  private static String hash(String... parts) {
    return DigestUtils.sha256Hex(String.join("\0", parts));
  }
}
