package org.rejoinder.codebook;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.codebook.CodebookFile.BuiltIn;
import org.rejoinder.codebook.CodebookFile.OnDisk;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Codebook;

/**
 * Reads a codebook from YAML, with what it extends and the tables of practices that are named: a
 * file that several extend is taken once, where it is named first.
 */
public final class CodebookReader {

  /** What a codebook extends that builds on the product's own. */
  private static final String BUILT_IN_NAME = "built-in";

  private static final CodebookFile BUILT_IN = new BuiltIn("codebook.yaml");

  /** Nobody can follow a longer chain. */
  private static final int LONGEST_CHAIN = 8;

  private final CodebookParts known = new CodebookParts();
  private final Mistakes mistakes = new Mistakes();

  /** The files that are being read, each extended by the one before. */
  private final List<CodebookFile> chain = new ArrayList<>();

  /** What was read, what is extended before what extends it. */
  private final Map<Object, CodebookPart> parts = new LinkedHashMap<>();

  private CodebookReader() {}

  /**
   * Reads the user's codebook.
   *
   * @throws CodebookException with its mistakes: file, line, what is wrong and what to do
   */
  public static Codebook read(Path file) throws CodebookException {
    return new CodebookReader().codebook(new OnDisk(file));
  }

  /**
   * A codebook and the user's files that it is made of: itself, what it extends, and the tables of
   * practices.
   */
  public record Read(Codebook codebook, List<Path> files) {

    /** Keeps its own copy of the list. */
    public Read {
      files = List.copyOf(files);
    }
  }

  /**
   * Reads the user's codebook, and tells its files.
   *
   * @throws CodebookException as {@link #read(Path)} does
   */
  public static Read readWithFiles(Path file) throws CodebookException {
    CodebookReader reader = new CodebookReader();
    Codebook codebook = reader.codebook(new OnDisk(file));
    return new Read(codebook, reader.files(file));
  }

  private List<Path> files(Path file) {
    List<Path> files =
        new ArrayList<>(
            parts.values().stream()
                .flatMap(CodebookPart::files)
                .flatMap(CodebookReader::onDisk)
                .distinct()
                .toList());
    files.remove(file);
    files.addFirst(file);
    return files;
  }

  /** The codebook that comes with the product. */
  public static Codebook builtIn() {
    try {
      return new CodebookReader().codebook(BUILT_IN);
    } catch (CodebookException e) {
      throw new IllegalStateException("The product was built with a wrong codebook", e);
    }
  }

  private static Stream<Path> onDisk(CodebookFile file) {
    return switch (file) {
      case OnDisk(Path path) -> Stream.of(path);
      case BuiltIn _ -> Stream.empty();
    };
  }

  private Codebook codebook(CodebookFile file) throws CodebookException {
    load(file);
    mistakes.tellIfAny();
    CodebookMerge merge = new CodebookMerge(mistakes);
    parts.values().forEach(merge::add);
    Codebook codebook = merge.codebook();
    mistakes.tellIfAny();
    if (codebook.themes().isEmpty()) {
      throw CodebookException.at(
          Place.of(file.shown()), "there is no theme. Add 'themes:' with at least one.");
    }
    return codebook;
  }

  private void load(CodebookFile file) {
    chain.add(file);
    CodebookParts.ReadPart read = known.of(file);
    mistakes.add(read.mistakes());
    read.part()
        .ifPresent(
            part -> {
              readAhead(part);
              part.parents().forEach(parent -> mistakes.keepFrom(() -> extend(parent)));
              parts.put(file.key(), part);
            });
    chain.removeLast();
  }

  /** The product's own files extend none that are not there. */
  private void readAhead(CodebookPart part) {
    if (part.file() instanceof BuiltIn builtIn) {
      known.readAll(part.parents().stream().map(parent -> builtIn.beside(parent.value())).toList());
    }
  }

  private void extend(Text parent) throws CodebookException {
    CodebookFile file = extended(parent);
    if (parts.containsKey(file.key())) {
      return;
    }
    if (chain.stream().anyMatch(above -> above.key().equals(file.key()))) {
      throw CodebookException.at(
          parent.place(),
          "the codebook extends itself: %s. Take one of these out.".formatted(shownChain(file)));
    }
    if (!file.exists()) {
      throw CodebookException.at(
          parent.place(),
          "there is no file '%s' to extend: %s. Write '%s' or the name of a file beside this one."
              .formatted(parent.value(), shownChain(file), BUILT_IN_NAME));
    }
    if (chain.size() > LONGEST_CHAIN) {
      throw CodebookException.at(
          parent.place(),
          "one codebook extends another more than %d deep: %s. Extend fewer."
              .formatted(LONGEST_CHAIN, shownChain(file)));
    }
    load(file);
  }

  private CodebookFile extended(Text parent) throws CodebookException {
    if (parent.value().equals(BUILT_IN_NAME)) {
      return BUILT_IN;
    }
    try {
      if (!Path.of(parent.value()).isAbsolute()) {
        return chain.getLast().beside(parent.value());
      }
    } catch (InvalidPathException e) {
      throw CodebookException.at(
          parent.place(), "'%s' cannot be the name of a file. Mend it.".formatted(parent.value()));
    }
    throw CodebookException.at(
        parent.place(),
        "'%s' is the place of a file on one machine only. Write it as seen from this file."
            .formatted(parent.value()));
  }

  private String shownChain(CodebookFile last) {
    return Stream.concat(chain.stream(), Stream.of(last))
        .map(CodebookFile::shown)
        .collect(Collectors.joining(" extends "));
  }
}
