package org.rejoinder.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs fast rather than small, and with a checksum that shows damage. */
final class QuickGzip extends GZIPOutputStream {

  QuickGzip(OutputStream out) throws IOException {
    super(out);
    def.setLevel(Deflater.BEST_SPEED);
  }
}
