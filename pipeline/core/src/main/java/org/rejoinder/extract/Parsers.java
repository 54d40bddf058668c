package org.rejoinder.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rejoinder.extract.ParsingProcess.Parsed;

/** As many parsing processes as threads ask at a time, kept for the next document. */
final class Parsers implements AutoCloseable {

  private final ParsingLimits limits;
  private final Optional<TextRecognition> recognition;
  private final Deque<ParsingProcess> idle = new ArrayDeque<>();

  Parsers(ParsingLimits limits, Optional<TextRecognition> recognition) {
    this.limits = limits;
    this.recognition = recognition;
  }

  Parsed parse(byte[] file, String mediaType) {
    ParsingProcess process;
    try {
      process = takeOrStart();
    } catch (IOException e) {
      return Parsed.failed(
          mediaType,
          "No process could be started to read it in (%s); free some memory and run again."
              .formatted(e.getMessage()));
    }
    Parsed parsed = process.parse(file, mediaType);
    giveBack(process);
    return parsed;
  }

  private ParsingProcess takeOrStart() throws IOException {
    Optional<ParsingProcess> free = take();
    return free.isPresent() ? free.get() : ParsingProcess.start(limits, recognition);
  }

  private synchronized Optional<ParsingProcess> take() {
    return Optional.ofNullable(idle.poll());
  }

  private synchronized void giveBack(ParsingProcess process) {
    if (process.isAlive()) {
      idle.push(process);
    }
  }

  @Override
  public synchronized void close() {
    idle.forEach(ParsingProcess::close);
    idle.clear();
  }
}
