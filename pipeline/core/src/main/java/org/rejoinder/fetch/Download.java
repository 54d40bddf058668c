package org.rejoinder.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Fetches documents into a folder: only what changed since the last time, going on where it was
 * broken off, and whole or not at all. Safe for several threads.
 */
final class Download {

  private static final int BUFFER = 64 * 1024;

  private final FetchSettings settings;
  private final Web web;
  private final Ledger ledger;
  private final Path parts;
  private final Pace pace;
  private final ScheduledExecutorService alarms;

  /**
   * Into the settings' folder.
   *
   * @param parts where documents lie while they are fetched
   * @param alarms ends what takes too long
   */
  Download(
      FetchSettings settings,
      Web web,
      Ledger ledger,
      Path parts,
      Pace pace,
      ScheduledExecutorService alarms) {
    this.settings = settings;
    this.web = web;
    this.ledger = ledger;
    this.parts = parts;
    this.pace = pace;
    this.alarms = alarms;
  }

  /**
   * Fetches one document.
   *
   * @param stem its name, perhaps without an ending
   * @throws IOException if the folder cannot be written to
   */
  FetchOutcome fetch(Source source, String stem) throws IOException, InterruptedException {
    URI address = source.address();
    Optional<Ledger.Entry> before =
        ledger
            .entry(address)
            .filter(entry -> source.document().map(entry.document()::equals).orElse(true));
    try {
      if (before.isPresent() && isChangedByHand(before.get())) {
        throw new FetchException(
            "'%s' was changed after it was fetched, so it is left as it is; delete it to fetch it anew."
                .formatted(before.get().document()));
      }
      Optional<Ledger.Entry> there = before.filter(entry -> Files.exists(file(entry.document())));
      return there.isPresent() ? refreshed(source, there.get()) : fetched(source, stem);
    } catch (FetchException e) {
      return new FetchOutcome.Failed(e.reason());
    }
  }

  private boolean isChangedByHand(Ledger.Entry entry) throws IOException {
    Path file = file(entry.document());
    return Files.exists(file) && !hash(file).equals(entry.sha256());
  }

  private FetchOutcome refreshed(Source source, Ledger.Entry before)
      throws FetchException, IOException, InterruptedException {
    Map<String, String> condition = new HashMap<>();
    if (!before.etag().isEmpty()) {
      condition.put("If-None-Match", before.etag());
    }
    if (!before.lastModified().isEmpty()) {
      condition.put("If-Modified-Since", before.lastModified());
    }
    try (Reply reply = web.get(source.address(), condition)) {
      return reply.status() == 304
          ? new FetchOutcome.Unchanged(before.document())
          : received(source, reply, before.document());
    }
  }

  private FetchOutcome fetched(Source source, String stem)
      throws FetchException, IOException, InterruptedException {
    PartialFile part = part(source);
    try (Reply reply = web.get(source.address(), part.goOn())) {
      String document = FileNames.withEnding(stem, reply.header("content-type"));
      return received(source, reply, document);
    }
  }

  private FetchOutcome received(Source source, Reply reply, String document)
      throws FetchException, IOException {
    PartialFile part = part(source);
    boolean goesOn = part.isGoneOnBy(reply);
    if (!goesOn && reply.status() != 200) {
      part.delete();
      throw new FetchException(refusal(reply.status()));
    }
    if (!goesOn) {
      part.begin(reply);
    }
    receive(reply, part);
    Path file = file(document);
    String sha256 = hash(part.data());
    boolean same = Files.exists(file) && hash(file).equals(sha256);
    if (Files.exists(file) && !same && !ledger.has(source.address(), document)) {
      part.delete();
      throw new FetchException(
          "There is a '%s' already that did not come from this address; give this one another name in the column 'document'."
              .formatted(document));
    }
    long bytes = Files.size(part.data());
    if (bytes == 0) {
      part.delete();
      throw new FetchException("The server sent an empty document; look at it in a browser.");
    }
    Files.createDirectories(file.resolveSibling(""));
    Files.move(part.data(), file, StandardCopyOption.REPLACE_EXISTING);
    part.delete();
    ledger.note(source.address(), document, sha256, reply, pace.now());
    return same ? new FetchOutcome.Unchanged(document) : new FetchOutcome.Fetched(document, bytes);
  }

  private static String refusal(int status) {
    return switch (status) {
      case 401, 403 ->
          "The server does not give it to programs (status %d); save it by hand from a browser."
              .formatted(status);
      case 404, 410 ->
          "There is no such document any more (status %d); look for its new address."
              .formatted(status);
      default ->
          "The server answered with status %d; run again later, or look at the address in a browser."
              .formatted(status);
    };
  }

  private void receive(Reply reply, PartialFile part) throws FetchException, IOException {
    InputStream body = reply.body();
    ScheduledFuture<?> alarm =
        alarms.schedule(reply::close, settings.time().toMillis(), TimeUnit.MILLISECONDS);
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out =
        Files.newOutputStream(part.data(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      long all = Files.size(part.data());
      for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
        all += read;
        if (all > settings.mostBytes()) {
          throw tooLarge(part);
        }
        out.write(buffer, 0, read);
      }
    } finally {
      alarm.cancel(false);
    }
  }

  private FetchException tooLarge(PartialFile part) throws IOException {
    part.delete();
    return new FetchException(
        "It has more than %d MB; if it is a response all the same, raise the limit with --max-size."
            .formatted(settings.mostBytes() >> 20));
  }

  /** Only the connection may break off here; what the disk does is told apart. */
  private int read(InputStream body, byte[] buffer) throws FetchException {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      Duration time = settings.time();
      throw new FetchException(
          "The connection broke off, or took more than %d seconds; run again, and it goes on from there."
              .formatted(time.toSeconds()));
    }
  }

  private PartialFile part(Source source) {
    return PartialFile.of(parts, source.address());
  }

  private Path file(String document) {
    return settings.folder().resolve(document);
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
