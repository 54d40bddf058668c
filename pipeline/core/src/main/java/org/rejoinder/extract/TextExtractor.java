package org.rejoinder.extract;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.SourceFile;

/**
 * Reads files of plain text and Markdown, whatever their names say, and says of every other file
 * why it was not read. Safe for use by several threads.
 */
public final class TextExtractor {

  /** Larger files are no response documents, and reading them would cost the rest its memory. */
  private static final long LARGEST_FILE_IN_BYTES = 64L << 20;

  private static final Set<String> DATA_AND_SETTINGS =
      Set.of(
          "text/csv",
          "text/tsv",
          "text/tab-separated-values",
          "text/x-yaml",
          "application/x-yaml",
          "application/yaml",
          "application/json",
          "text/x-ini",
          "text/x-java-properties");

  /** Formats that are made of text and yet are not what a reader reads. */
  private static final Set<String> MARKUP =
      Set.of(
          "text/html", "application/xhtml+xml", "application/xml", "text/xml", "application/rtf");

  private final Tika tika = new Tika();
  private final MediaTypeRegistry types = MediaTypeRegistry.getDefaultRegistry();
  private final TextDecoder decoder = new TextDecoder();

  /** Reads one file; whatever is wrong with it ends in the outcome, never in an exception. */
  public Extraction extract(SourceFile source) {
    if (isHidden(source.path())) {
      return unread(source, "", "", new Outcome.Skipped("Hidden files are no response documents."));
    }
    byte[] bytes;
    try {
      long size = Files.size(source.path());
      if (size > LARGEST_FILE_IN_BYTES) {
        return unread(source, "", "", new Outcome.Failed(tooLarge(size)));
      }
      bytes = Files.readAllBytes(source.path());
    } catch (NoSuchFileException e) {
      return unread(source, "", "", new Outcome.Failed("The file is not there any more."));
    } catch (FileSystemException e) {
      return unread(
          source,
          "",
          "",
          new Outcome.Failed("The file could not be opened; check who may read it."));
    } catch (IOException e) {
      return unread(
          source,
          "",
          "",
          new Outcome.Failed("The file could not be read: " + e.getMessage() + "."));
    }
    return read(source, bytes);
  }

  private Extraction read(SourceFile source, byte[] bytes) {
    String hash = sha256(bytes);
    if (bytes.length == 0) {
      return unread(
          source,
          hash,
          "",
          new Outcome.Failed("The file is empty; put the document's text into it."));
    }
    String fileName = source.path().getFileName().toString();
    String mediaType = tika.detect(bytes, fileName);
    if (isReadme(fileName)) {
      return unread(
          source,
          hash,
          mediaType,
          new Outcome.Skipped("A readme describes a folder and is no response document."));
    }
    if (DATA_AND_SETTINGS.contains(mediaType)) {
      return unread(
          source,
          hash,
          mediaType,
          new Outcome.Skipped("Tables and settings are no response documents."));
    }
    Optional<String> text = isPlain(mediaType) ? decoder.decode(bytes) : Optional.empty();
    if (text.isEmpty()) {
      return unread(source, hash, mediaType, new Outcome.Failed(notText(mediaType)));
    }
    if (text.get().isBlank()) {
      return unread(
          source,
          hash,
          mediaType,
          new Outcome.Failed(
              "The file holds nothing but white space; put the document's text into it."));
    }
    return new Extraction(source, hash, mediaType, new Outcome.Read(""), text.get());
  }

  /** An e-mail's or a script's type is given to plain text that merely begins like one. */
  private boolean isPlain(String mediaType) {
    MediaType type = MediaType.parse(mediaType);
    return !MARKUP.contains(mediaType)
        && (types.isInstanceOf(type, MediaType.TEXT_PLAIN)
            || type.getType().equals("text")
            || type.getType().equals("message"));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isReadme(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).matches("readme(\\.\\w+)?");
  }

  private static String tooLarge(long size) {
    return "The file has %d MB, more than the %d MB that are read; split it."
        .formatted(size >> 20, LARGEST_FILE_IN_BYTES >> 20);
  }

  private static String notText(String mediaType) {
    String looks =
        mediaType.isEmpty() || mediaType.startsWith("text/plain")
            ? "it holds bytes that are none"
            : "it looks like " + mediaType;
    return "The file is no plain text (%s); save the document as .txt or .md and run again."
        .formatted(looks);
  }

  private static Extraction unread(
      SourceFile source, String hash, String mediaType, Outcome outcome) {
    return new Extraction(source, hash, mediaType, outcome, "");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256, but this one does not", e);
    }
  }
}
