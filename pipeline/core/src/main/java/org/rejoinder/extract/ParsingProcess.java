package org.rejoinder.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Outcome;
import org.rejoinder.extract.parse.ParsingProgram;
import org.rejoinder.extract.parse.Reply;

/**
 * A process that parses one document after the other, so that one that never ends, or wants all
 * memory, costs itself alone. Used by one thread at a time.
 */
final class ParsingProcess implements AutoCloseable {

  /** What Java ends with when memory does, told to. */
  private static final int OUT_OF_MEMORY = 3;

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("parsing-clock").daemon().factory());

  private final ParsingLimits limits;
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream replies;

  private ParsingProcess(ParsingLimits limits, Process process) {
    this.limits = limits;
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts one with the Java and the class path of this program.
   *
   * @throws IOException if the system starts no process
   */
  static ParsingProcess start(ParsingLimits limits, Optional<TextRecognition> recognition)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> always =
        List.of(
            java,
            "-Xmx%dm".formatted(limits.memoryInMegabytes()),
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            // The class path has older XML parsers for other uses.
            "-Djavax.xml.parsers.SAXParserFactory=com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl",
            "-Djavax.xml.parsers.DocumentBuilderFactory=com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl",
            "-Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl",
            "-cp",
            System.getProperty("java.class.path"),
            ParsingProgram.class.getName());
    List<String> command = new ArrayList<>(always);
    recognition.map(TextRecognition::program).map(Path::toString).ifPresent(command::add);
    return new ParsingProcess(
        limits, new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
  }

  /** Whether it can take a further document. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** Parses a document; whatever happens to the process ends in the outcome. */
  Parsed parse(byte[] file, String mediaType) {
    AtomicBoolean late = new AtomicBoolean();
    Future<?> alarm =
        CLOCK.schedule(
            () -> {
              late.set(true);
              end();
            },
            limits.time().toMillis(),
            TimeUnit.MILLISECONDS);
    TextBuilder text = new TextBuilder();
    String detected = mediaType;
    try {
      requests.writeUTF(mediaType);
      requests.writeInt(file.length);
      requests.write(file);
      requests.flush();
      while (true) {
        switch (Reply.readFrom(replies)) {
          case Reply.Detected(String exactly) -> detected = exactly;
          case Reply.More(var block) -> text.add(block);
          case Reply.Done(String remarks) -> {
            return new Parsed(detected, new Outcome.Read(remarks), text.build(), true);
          }
          case Reply.Cut(String reason) -> {
            return new Parsed(detected, new Outcome.PartlyRead(reason), text.build(), true);
          }
          case Reply.Unreadable(String reason) -> {
            return Parsed.unreadable(detected, reason);
          }
        }
      }
    } catch (IOException brokenOff) {
      String reason = late.get() ? tookTooLong() : brokeOff();
      close();
      return Parsed.failed(detected, reason);
    } finally {
      alarm.cancel(false);
    }
  }

  private String tookTooLong() {
    return "Reading it was given up after %d seconds; save the document anew, or as plain text, and run again."
        .formatted(limits.time().toSeconds());
  }

  private String brokeOff() {
    return hasRunOutOfMemory()
        ? "Reading it takes more than %d MB of memory; save the document anew, or as plain text, and run again."
            .formatted(limits.memoryInMegabytes())
        : "Reading it broke off; save the document anew, or as plain text, and run again.";
  }

  private boolean hasRunOutOfMemory() {
    try {
      return process.waitFor() == OUT_OF_MEMORY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    end();
  }

  /** With the program that reads pictures, if it is just at work. */
  private void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /**
   * A document of that type, or why there is none.
   *
   * @param isFinal whether the same bytes would give the same again
   */
  record Parsed(String mediaType, Outcome outcome, DocumentText content, boolean isFinal) {
    static Parsed failed(String mediaType, String reason) {
      return new Parsed(mediaType, new Outcome.Failed(reason), DocumentText.plain(""), false);
    }

    private static Parsed unreadable(String mediaType, String reason) {
      return new Parsed(mediaType, new Outcome.Failed(reason), DocumentText.plain(""), true);
    }
  }
}
