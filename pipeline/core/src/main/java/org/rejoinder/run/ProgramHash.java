package org.rejoinder.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A hash of the program's own code and of the versions that it runs with, so that work of another
 * program, even one of the same version, is never taken for this one's.
 */
final class ProgramHash {

  private static final String HASH = reckon();

  private ProgramHash() {}

  /** In hexadecimal; the same as long as the program is. */
  static String value() {
    return HASH;
  }

  private static String reckon() {
    try {
      MessageDigest digest = DigestUtils.getSha256Digest();
      for (Path file : filesOf(place())) {
        digest.update(Files.readAllBytes(file));
      }
      return Hex.encodeHexString(
          DigestUtils.updateDigest(digest, Versions.ofEverythingElse().toString()).digest());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own files cannot be read", e);
    }
  }

  private static Path place() {
    try {
      URI place = ProgramHash.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not know where it is", e);
    }
  }

  /** The archive, or, while the program is being built, the files of its folder in order. */
  private static List<Path> filesOf(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
