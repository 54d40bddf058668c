package org.rejoinder.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of a codebook: in a folder, or in the product itself. */
sealed interface CodebookFile {

  /** No codebook that a person can read is larger. */
  int MOST_BYTES = 1_000_000;

  /** How the file is named in messages. */
  String shown();

  /** The file that has that name beside this one. */
  CodebookFile beside(String name);

  /** Two files are one if their keys are equal. */
  Object key();

  /** The file's bytes, at most one more than {@link #MOST_BYTES}. */
  byte[] bytes() throws IOException;

  boolean exists();

  /** The file's text. */
  default String text() throws CodebookException {
    Place place = Place.of(shown());
    try {
      byte[] bytes = bytes();
      if (bytes.length > MOST_BYTES) {
        throw CodebookException.at(
            place,
            "the file is larger than 1 MB. Split the codebook, or take out what is no codebook.");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw CodebookException.at(place, "the file is not UTF-8. Save it as UTF-8.");
    } catch (NoSuchFileException e) {
      throw CodebookException.at(place, "there is no such file. Check the name.");
    } catch (IOException e) {
      throw CodebookException.at(
          place, "the file cannot be read (%s). Check its permissions.".formatted(e.getMessage()));
    }
  }

  /** A file of the user's. */
  record OnDisk(Path path) implements CodebookFile {
    @Override
    public String shown() {
      return path.toString();
    }

    /**
     * As above.
     *
     * @throws InvalidPathException if no file can have that name
     */
    @Override
    public CodebookFile beside(String name) {
      return new OnDisk(path.resolveSibling(name).normalize());
    }

    @Override
    public Object key() {
      try {
        return path.toRealPath();
      } catch (IOException e) {
        return path.toAbsolutePath().normalize();
      }
    }

    @Override
    public byte[] bytes() throws IOException {
      try (InputStream file = Files.newInputStream(path)) {
        return file.readNBytes(MOST_BYTES + 1);
      }
    }

    @Override
    public boolean exists() {
      return Files.isRegularFile(path);
    }
  }

  /** A file of the codebook that comes with the product. */
  record BuiltIn(String resource) implements CodebookFile {
    @Override
    public String shown() {
      return "the built-in " + resource;
    }

    @Override
    public CodebookFile beside(String name) {
      return new BuiltIn(resource.substring(0, resource.lastIndexOf('/') + 1) + name);
    }

    @Override
    public Object key() {
      return resource;
    }

    @Override
    public byte[] bytes() throws IOException {
      try (InputStream file = CodebookFile.class.getResourceAsStream(resource)) {
        if (file == null) {
          throw new NoSuchFileException(resource);
        }
        return file.readNBytes(MOST_BYTES + 1);
      }
    }

    @Override
    public boolean exists() {
      return CodebookFile.class.getResource(resource) != null;
    }
  }
}
