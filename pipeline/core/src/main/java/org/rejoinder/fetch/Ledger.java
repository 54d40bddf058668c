package org.rejoinder.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was fetched from where, kept in the corpus folder for the next time. */
final class Ledger {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final Map<String, Entry> byAddress = new TreeMap<>();

  /**
   * A document that was fetched.
   *
   * @param document its name below the folder
   * @param etag the publisher's mark of this version, or empty
   * @param lastModified when the publisher changed it, in the publisher's words, or empty
   * @param fetched when it was fetched, ISO 8601
   */
  record Entry(
      String address,
      String document,
      String sha256,
      String etag,
      String lastModified,
      String fetched) {}

  private Ledger(Path file) {
    this.file = file;
  }

  /** Opens the one of a folder of its own; one that is missing or damaged is begun anew. */
  static Ledger in(Path folder) {
    Ledger ledger = new Ledger(folder.resolve("ledger.json"));
    try {
      List<Entry> entries = List.of(JSON.readValue(Files.readAllBytes(ledger.file), Entry[].class));
      entries.forEach(entry -> ledger.byAddress.put(entry.address(), entry));
    } catch (IOException | JacksonException missing) {
      // Everything is fetched again then.
    }
    return ledger;
  }

  synchronized Optional<Entry> entry(URI address) {
    return Optional.ofNullable(byAddress.get(address.toString()));
  }

  /** Whether the document of that name came from that address. */
  synchronized boolean has(URI address, String document) {
    return entry(address).map(Entry::document).filter(document::equals).isPresent();
  }

  /** Notes a document, and is whole on disk when this returns. */
  synchronized void note(URI address, String document, String sha256, Reply reply, Instant now)
      throws IOException {
    byAddress.put(
        address.toString(),
        new Entry(
            address.toString(),
            document,
            sha256,
            reply.header("etag"),
            reply.header("last-modified"),
            now.toString()));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, JSON.writeValueAsBytes(List.copyOf(byAddress.values())));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
