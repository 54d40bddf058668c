package org.rejoinder.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells what a file is that holds other files: Word and OpenDocument are made so. */
public final class Containers {

  private static final Set<String> TYPES =
      Set.of(
          "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice",
          "application/x-tika-old-microsoft-document");

  private Containers() {}

  /** Whether only what lies within tells what a file of that type is. */
  public static boolean isContainer(String mediaType) {
    return TYPES.contains(mediaType);
  }

  /**
   * Whether a file's first bytes leave it open that it is one: zip archives begin with PK, all
   * others with bytes that no text has. Looking closer takes longer than reading a text.
   */
  public static boolean mayBeOne(byte[] file) {
    boolean text = file.length > 1 && isOfText(file[0]) && isOfText(file[1]);
    return !text || (file[0] == 'P' && file[1] == 'K');
  }

  private static boolean isOfText(byte letter) {
    return (letter >= ' ' && letter <= '~') || letter == '\n' || letter == '\r' || letter == '\t';
  }

  static String detect(byte[] file) throws IOException {
    try (InputStream in = TikaInputStream.get(file)) {
      return Detecting.DETECTOR.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  /** Loaded only where a container is looked into. */
  private static final class Detecting {
    static final Detector DETECTOR =
        new CompositeDetector(
            List.of(new DefaultZipContainerDetector(), new POIFSContainerDetector()));
  }
}
