package org.rejoinder.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A document of which only the beginning may be there.
 *
 * @param data the bytes so far
 * @param version a file with the publisher's mark of the version that they belong to
 */
record PartialFile(Path data, Path version) {

  static PartialFile of(Path folder, URI address) {
    String name = DigestUtils.sha256Hex(address.toString());
    return new PartialFile(folder.resolve(name + ".part"), folder.resolve(name + ".version"));
  }

  /** What asks for the rest, as long as it is the rest of the same version; nothing without one. */
  Map<String, String> goOn() throws IOException {
    String mark = mark();
    return mark.isEmpty() || size() == 0
        ? Map.of()
        : Map.of("Range", "bytes=%d-".formatted(size()), "If-Range", mark);
  }

  /** Whether a reply brings the rest. */
  boolean isGoneOnBy(Reply reply) throws IOException {
    return reply.status() == 206
        && size() > 0
        && reply.header("content-range").startsWith("bytes %d-".formatted(size()));
  }

  /** Begins anew with the version that a reply brings. */
  void begin(Reply reply) throws IOException {
    delete();
    String strong = reply.header("etag").startsWith("W/") ? "" : reply.header("etag");
    String mark = strong.isEmpty() ? reply.header("last-modified") : strong;
    if (!mark.isEmpty()) {
      Files.writeString(version, mark);
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(data);
    Files.deleteIfExists(version);
  }

  private long size() throws IOException {
    return Files.exists(data) ? Files.size(data) : 0;
  }

  private String mark() throws IOException {
    return Files.exists(version) ? Files.readString(version) : "";
  }
}
