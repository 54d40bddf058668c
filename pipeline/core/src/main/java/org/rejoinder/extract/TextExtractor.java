package org.rejoinder.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.extract.ParsedTexts.ParsedText;
import org.rejoinder.extract.parse.Containers;
import org.rejoinder.extract.parse.DocumentFormat;

/**
 * Reads documents by what they are, whatever their names say: plain text and Markdown here, all
 * other formats in a process apart. Of a file that cannot be read it says why. Safe for use by
 * several threads.
 */
public final class TextExtractor implements AutoCloseable {

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

  /** Made of text, and yet not what a reader reads. */
  private static final Set<String> MARKUP = Set.of("application/xml", "text/xml");

  private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();
  private final MediaTypeRegistry types = MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();
  private final TextDecoder decoder = new TextDecoder();
  private final Parsers parsers;
  private final ParsedTexts known;

  /** What else than the bytes decides what parsing gives, as an ending of their hash. */
  private final String settings;

  /** One that gives every document the usual time and memory, and remembers nothing. */
  public TextExtractor() {
    this(ParsingLimits.usual(), ParsedTexts.none(), Optional.empty());
  }

  /**
   * One that gives up a document at those limits, and does not parse what is known.
   *
   * @param recognition reads pages that are pictures; empty where they are left unread
   */
  public TextExtractor(
      ParsingLimits limits, ParsedTexts known, Optional<TextRecognition> recognition) {
    this.parsers = new Parsers(limits, recognition);
    this.known = known;
    this.settings = recognition.map(TextRecognition::version).map("/"::concat).orElse("");
  }

  /** Reads one file; whatever is wrong with it ends in the outcome, never in an exception. */
  public Extraction extract(SourceFile source) {
    if (isHidden(source.path())) {
      return Extraction.unread(
          source, "", "", new Outcome.Skipped("Hidden files are no response documents."));
    }
    byte[] bytes;
    try {
      long size = Files.size(source.path());
      if (size > LARGEST_FILE_IN_BYTES) {
        return Extraction.unread(source, "", "", new Outcome.Failed(tooLarge(size)));
      }
      bytes = Files.readAllBytes(source.path());
    } catch (NoSuchFileException e) {
      return Extraction.unread(
          source, "", "", new Outcome.Failed("The file is not there any more."));
    } catch (FileSystemException e) {
      return Extraction.unread(
          source,
          "",
          "",
          new Outcome.Failed("The file could not be opened; check who may read it."));
    } catch (IOException e) {
      return Extraction.unread(
          source,
          "",
          "",
          new Outcome.Failed("The file could not be read: " + e.getMessage() + "."));
    }
    return read(source, bytes);
  }

  private Extraction read(SourceFile source, byte[] bytes) {
    String hash = DigestUtils.sha256Hex(bytes);
    if (bytes.length == 0) {
      return Extraction.unread(
          source,
          hash,
          "",
          new Outcome.Failed("The file is empty; put the document's text into it."));
    }
    String fileName = source.path().getFileName().toString();
    String mediaType = mediaType(bytes, fileName);
    if (isReadme(fileName)) {
      return Extraction.unread(
          source,
          hash,
          mediaType,
          new Outcome.Skipped("A readme describes a folder and is no response document."));
    }
    if (DATA_AND_SETTINGS.contains(mediaType)) {
      return Extraction.unread(
          source,
          hash,
          mediaType,
          new Outcome.Skipped("Tables and settings are no response documents."));
    }
    if (DocumentFormat.of(mediaType).isPresent() || Containers.isContainer(mediaType)) {
      ParsedText parsed =
          known.of(hash + settings).orElseGet(() -> parse(hash + settings, bytes, mediaType));
      return new Extraction(source, hash, parsed.mediaType(), parsed.outcome(), parsed.content());
    }
    Optional<String> text = isPlain(mediaType) ? decoder.decode(bytes) : Optional.empty();
    if (text.isEmpty()) {
      return Extraction.unread(source, hash, mediaType, new Outcome.Failed(notText(mediaType)));
    }
    if (text.get().isBlank()) {
      return Extraction.unread(
          source,
          hash,
          mediaType,
          new Outcome.Failed(
              "The file holds nothing but white space; put the document's text into it."));
    }
    return new Extraction(
        source, hash, mediaType, new Outcome.Read(""), DocumentText.plain(text.get()));
  }

  /** What the limits cut off is not remembered: the next time they may be wider. */
  private ParsedText parse(String key, byte[] bytes, String mediaType) {
    ParsingProcess.Parsed parsed = parsers.parse(bytes, mediaType);
    ParsedText text = new ParsedText(parsed.mediaType(), parsed.outcome(), parsed.content());
    if (parsed.isFinal()) {
      known.remember(key, text);
    }
    return text;
  }

  /** By its content; only of what is text does the name say more, that it is Markdown or CSV. */
  private String mediaType(byte[] bytes, String fileName) {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    if (!Containers.mayBeOne(bytes)) {
      return mediaType(bytes, name);
    }
    String byContent = mediaType(bytes, new Metadata());
    return Containers.isContainer(byContent) ? byContent : mediaType(bytes, name);
  }

  private String mediaType(byte[] bytes, Metadata known) {
    try {
      return detector.detect(new ByteArrayInputStream(bytes), known).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can always be read", e);
    }
  }

  /** An e-mail's or a script's type is given to plain text that merely begins like one. */
  private boolean isPlain(String mediaType) {
    MediaType type = MediaType.parse(mediaType);
    return !MARKUP.contains(mediaType)
        && !mediaType.endsWith("+xml")
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
    return "The file is no text document (%s); save the document as PDF, DOCX, ODT, RTF, HTML or plain text and run again."
        .formatted(looks);
  }

  @Override
  public void close() {
    parsers.close();
  }
}
