package org.rejoinder.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Where a codebook's files lie: in a folder, or in the product itself. */
sealed interface CodebookFiles {

  /** No codebook that a person can read is larger. */
  int MOST_BYTES = 1_000_000;

  /** How the file is named in messages. */
  String shown(String name);

  /** The file's bytes, at most one more than {@link #MOST_BYTES}. */
  byte[] bytes(String name) throws IOException;

  /** The file's text. */
  default String text(String name) throws CodebookException {
    try {
      byte[] bytes = bytes(name);
      if (bytes.length > MOST_BYTES) {
        throw CodebookException.at(
            shown(name),
            "the file is larger than 1 MB. Split the codebook, or take out what is no codebook.");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw CodebookException.at(shown(name), "the file is not UTF-8. Save it as UTF-8.");
    } catch (NoSuchFileException e) {
      throw CodebookException.at(shown(name), "there is no such file. Check the name.");
    } catch (IOException e) {
      throw CodebookException.at(
          shown(name),
          "the file cannot be read (%s). Check its permissions.".formatted(e.getMessage()));
    }
  }

  /** Files of the user's. */
  record InFolder(Path folder) implements CodebookFiles {
    @Override
    public String shown(String name) {
      return folder.resolve(name).toString();
    }

    @Override
    public byte[] bytes(String name) throws IOException {
      try (InputStream file = Files.newInputStream(folder.resolve(name))) {
        return file.readNBytes(MOST_BYTES + 1);
      }
    }
  }

  /** The codebook that comes with the product. */
  record BuiltIn() implements CodebookFiles {
    @Override
    public String shown(String name) {
      return "the built-in " + name;
    }

    @Override
    public byte[] bytes(String name) throws IOException {
      try (InputStream file =
          Objects.requireNonNull(
              CodebookFiles.class.getResourceAsStream(name), "The build left out " + name)) {
        return file.readNBytes(MOST_BYTES + 1);
      }
    }
  }
}
