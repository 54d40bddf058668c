package org.rejoinder.extract.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.extract.parse.DocumentParser.UnreadableException;
import org.rejoinder.extract.parse.pdf.PictureReader;

/**
 * The program that parses documents: it reads a file's format and bytes from its input, writes what
 * the file holds to its output, and goes on with the next until its input ends. It runs with little
 * memory, and whoever calls it ends it when a document takes too long.
 */
public final class ParsingProgram {

  /** Much longer than any response; a document that is longer is cut there. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private static final int CALLER_IS_GONE = 1;

  private final DataInputStream in;
  private final DataOutputStream out;

  private final Optional<PictureReader> pictures;

  private ParsingProgram(
      DataInputStream in, DataOutputStream out, Optional<PictureReader> pictures) {
    this.in = in;
    this.out = out;
    this.pictures = pictures;
  }

  /** Takes the path of Tesseract, or nothing where pictures of words are to be left unread. */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Whatever a library prints must not come between the frames.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    endWithTheCaller();
    Optional<PictureReader> pictures =
        Stream.of(arguments).findFirst().map(Path::of).map(PictureReader::new);
    new ParsingProgram(in, out, pictures).serve();
  }

  /** A document that is never done must not outlive the run that asked for it. */
  private static void endWithTheCaller() {
    ProcessHandle.current()
        .parent()
        .ifPresent(
            caller ->
                Thread.ofPlatform()
                    .daemon()
                    .start(
                        () -> {
                          caller.onExit().join();
                          ProcessHandle.current()
                              .descendants()
                              .forEach(ProcessHandle::destroyForcibly);
                          Runtime.getRuntime().halt(CALLER_IS_GONE);
                        }));
  }

  private void serve() throws IOException {
    while (true) {
      String mediaType;
      byte[] file;
      try {
        mediaType = in.readUTF();
        file = in.readNBytes(in.readInt());
      } catch (EOFException nothingMore) {
        return;
      }
      replyTo(file, mediaType).writeTo(out);
      out.flush();
    }
  }

  /** A container is looked into here, because even that may be made to do harm. */
  private Reply replyTo(byte[] file, String mediaType) throws IOException {
    String exactly = Containers.isContainer(mediaType) ? Containers.detect(file) : mediaType;
    new Reply.Detected(exactly).writeTo(out);
    if (exactly.endsWith("-protected")) {
      return new Reply.Unreadable(
          "The document is protected by a password; save a copy without it and run again.");
    }
    Optional<DocumentFormat> format = DocumentFormat.of(exactly);
    return format.isPresent()
        ? replyTo(file, format.get())
        : new Reply.Unreadable(
            "The file is no text document (it looks like %s); save the document as PDF, DOCX, ODT, RTF, HTML or plain text and run again."
                .formatted(exactly));
  }

  private Reply replyTo(byte[] file, DocumentFormat format) throws IOException {
    Sending sending = new Sending();
    try {
      format.parser(pictures).parse(file, sending);
      return sending.characters == 0
          ? new Reply.Unreadable(format.nothingInIt(pictures.isPresent()))
          : new Reply.Done(String.join(" ", sending.remarks));
    } catch (TooLongException e) {
      return new Reply.Cut(
          "Only its first %,d million characters were read; no response is that long."
              .formatted(MOST_CHARACTERS / 1_000_000));
    } catch (UnreadableException e) {
      return new Reply.Unreadable(e.reason());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (sending.broken) {
        throw e;
      }
      return new Reply.Unreadable(
          "The file is damaged: it could not be read as %s. Save the document anew and run again."
              .formatted(format.named()));
    }
  }

  /** Sends blocks on as they come, so that a long document does not gather in memory. */
  private final class Sending implements BlockSink {
    private final List<String> remarks = new ArrayList<>();
    private int characters;
    private boolean broken;

    @Override
    public void add(ParsedBlock block) throws IOException {
      if (block.text().isBlank()) {
        return;
      }
      characters += block.text().length();
      if (characters > MOST_CHARACTERS) {
        throw new TooLongException();
      }
      broken = true;
      new Reply.More(block).writeTo(out);
      broken = false;
    }

    @Override
    public void remark(String sentence) {
      remarks.add(sentence);
    }
  }

  private static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("The document is too long", null, false, false);
    }
  }
}
