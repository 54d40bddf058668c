package org.rejoinder.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.extract.ParsedTexts;
import org.rejoinder.segment.CorpusHints;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
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

  /** What a document tells of those beside it, made where it is not kept. */
  CorpusHints hints(CodedDocument extracted, Supplier<CorpusHints> making) {
    return kept(pieceOf("hints", contentOf(extracted)), CorpusHints.class, making);
  }

  /**
   * How a document is split, made where it is not kept.
   *
   * @param corpus a hash of what all documents tell
   */
  Segmentation segmentation(CodedDocument extracted, String corpus, Supplier<Segmentation> making) {
    return kept(segmentationOf(extracted, corpus), Segmentation.class, making);
  }

  /** The same, where it is kept. */
  Optional<Segmentation> segmentation(CodedDocument extracted, String corpus) {
    return read(segmentationOf(extracted, corpus), Segmentation.class);
  }

  private Path segmentationOf(CodedDocument extracted, String corpus) {
    return pieceOf(
        "segmentations",
        hash(
            contentOf(extracted),
            corpus,
            extracted.id().path(),
            extracted.extraction().source().stated().toString()));
  }

  private <T> T kept(Path file, Class<T> type, Supplier<T> making) {
    return read(file, type)
        .orElseGet(
            () -> {
              T made = making.get();
              write(file, made);
              return made;
            });
  }

  /** Whether there is an annotation of exactly these passages; if so, it is kept further. */
  boolean hasAnnotation(CodedDocument segmented) {
    return isThere(annotationOf(segmented));
  }

  /** Keeps what another codebook will need of a document that this run need not code. */
  void keepForOthers(CodedDocument segmented) {
    boolean _ = isThere(annotationOf(segmented));
    boolean _ = isThere(piecesOf(segmented));
  }

  private boolean isThere(Path file) {
    boolean there = Files.isRegularFile(file);
    if (there) {
      used.add(file);
    }
    return there;
  }

  /** A document's annotated passages, made where they are not kept. */
  List<AnnotatedPassage> annotation(
      CodedDocument segmented, Supplier<List<AnnotatedPassage>> making) {
    Path file = annotationOf(segmented);
    return readBytes(file)
        .flatMap(bytes -> annotation(bytes, segmented))
        .orElseGet(
            () -> {
              List<AnnotatedPassage> made = making.get();
              writeBytes(file, AnnotationFile.written(made));
              return made;
            });
  }

  private static Optional<List<AnnotatedPassage>> annotation(
      byte[] bytes, CodedDocument segmented) {
    try {
      return Optional.of(
          AnnotationFile.read(bytes, segmented.text(), segmented.segmentation().passages()));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** What codings of a document, by whatever codebook, left that others may need. */
  KeptPieces pieces(CodedDocument segmented) {
    Path file = piecesOf(segmented);
    return new KeptPieces(read(file, KeptPieces.All.class), all -> write(file, all));
  }

  /** The latest coding of exactly that document, by whatever codebook. */
  Optional<KeptJson.KeptCoding> coding(CodedDocument segmented) {
    return read(codingOf(segmented), KeptJson.KeptCoding.class);
  }

  /** The coding that is kept under such a name, see {@link #splitOf}. */
  Optional<KeptJson.KeptCoding> coding(String split) {
    return read(pieceOf("codings", split), KeptJson.KeptCoding.class);
  }

  /** What the run noted of its results that lie in the output folder. */
  Optional<Ledger> ledger() {
    Path file = ledgerFile();
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = unpacked(file)) {
      return Optional.of(
          JSON.readerFor(Ledger.class)
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readValue(in));
    } catch (IOException | JacksonException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Keeps it in place of the one before; it grows with the corpus, and so does not wait in memory.
   */
  void keep(Ledger ledger) {
    write(ledgerFile(), out -> JSON.writeValue(out, ledger));
  }

  private Path ledgerFile() {
    return folder.resolve("ledger.json.gz");
  }

  /** Keeps a coding in place of the one before. */
  void keep(CodedDocument segmented, KeptJson.KeptCoding coding) {
    write(codingOf(segmented), coding);
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
    return pieceOf("texts", hash(program, key));
  }

  private Path piecesOf(CodedDocument segmented) {
    return pieceOf("pieces", splitOf(segmented));
  }

  private Path annotationOf(CodedDocument segmented) {
    String passages =
        segmented.segmentation().passages().stream()
            .map(Passage::span)
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(","));
    return folder.resolve("annotations").resolve(hash(program, segmented.text(), passages) + ".gz");
  }

  private String contentOf(CodedDocument extracted) {
    DocumentText content = extracted.extraction().content();
    return hash(program, content.text(), content.layout().toString());
  }

  private Path pieceOf(String kind, String madeFrom) {
    return folder.resolve(kind).resolve(madeFrom + ".json.gz");
  }

  private Path codingOf(CodedDocument segmented) {
    return pieceOf("codings", splitOf(segmented));
  }

  /** A hash of a document and of how it is split. */
  String splitOf(CodedDocument segmented) {
    return hash(
        program, segmented.id().path(), segmented.text(), segmented.segmentation().toString());
  }

  private <T> Optional<T> read(Path file, Class<T> type) {
    return readBytes(file)
        .flatMap(
            bytes -> {
              try {
                return Optional.of(JSON.readValue(bytes, type));
              } catch (JacksonException | IllegalArgumentException damaged) {
                return Optional.empty();
              }
            });
  }

  private Optional<byte[]> readBytes(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = unpacked(file)) {
      byte[] bytes = in.readAllBytes();
      used.add(file);
      return Optional.of(bytes);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static InputStream unpacked(Path file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  private void write(Path file, Object piece) {
    writeBytes(file, JSON.writeValueAsBytes(piece));
  }

  private void writeBytes(Path file, byte[] piece) {
    write(file, out -> out.write(piece));
  }

  /** Puts something into a file. */
  private interface Writing {
    void into(OutputStream out) throws IOException;
  }

  /** Whole or not at all; work that cannot be kept is done again, and the run goes on. */
  private void write(Path file, Writing piece) {
    Path fresh =
        file.resolveSibling(
            ".%d-%d".formatted(ProcessHandle.current().pid(), temporary.incrementAndGet()));
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out =
          new QuickGzip(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
        piece.into(out);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      used.add(file);
    } catch (IOException | JacksonIOException unkept) {
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
