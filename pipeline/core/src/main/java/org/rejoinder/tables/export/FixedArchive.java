package org.rejoinder.tables.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the moment at which it was made, so that the same tables give the same bytes.
 * The library that writes workbooks puts the clock into each; here it is taken out, and the
 * archive, which came uncompressed, compressed.
 */
final class FixedArchive {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created.*</dcterms:created>";
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedArchive() {}

  /** Writes what is in an archive into another one. */
  static void of(Path loose, Path fixed) throws IOException {
    try (ZipFile in = new ZipFile(loose.toFile());
        ZipOutputStream out = new ZipOutputStream(buffered(Files.newOutputStream(fixed)))) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(EARLIEST);
        out.putNextEntry(same);
        try (InputStream bytes = in.getInputStream(entry)) {
          copy(entry.getName(), bytes, out);
        }
        out.closeEntry();
      }
    }
  }

  private static void copy(String name, InputStream bytes, OutputStream out) throws IOException {
    if (name.equals(PROPERTIES)) {
      out.write(withoutCreation(bytes.readAllBytes()));
    } else {
      bytes.transferTo(out);
    }
  }

  private static byte[] withoutCreation(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst(CREATED, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static OutputStream buffered(OutputStream bytes) {
    return new BufferedOutputStream(bytes, 1 << 16);
  }
}
