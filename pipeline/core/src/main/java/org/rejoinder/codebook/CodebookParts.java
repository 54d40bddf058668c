package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a codebook, each once; several side by side where they are known to hold. */
final class CodebookParts {

  /** What one file says, as far as it is right, and what is wrong in it. */
  record ReadPart(Optional<CodebookPart> part, Mistakes mistakes) {}

  private final Map<Object, ReadPart> read = new HashMap<>();

  /** What the file says, and what is wrong in it. */
  ReadPart of(CodebookFile file) {
    ReadPart part = Optional.ofNullable(read.get(file.key())).orElseGet(() -> read(file));
    read.put(file.key(), part);
    return part;
  }

  /** Reads these now, by all processors. */
  void readAll(List<CodebookFile> files) {
    List<CodebookFile> unread = new ArrayList<>(files);
    unread.removeIf(file -> read.containsKey(file.key()));
    List<ReadPart> parts = unread.parallelStream().map(CodebookParts::read).toList();
    for (int i = 0; i < parts.size(); i++) {
      read.put(unread.get(i).key(), parts.get(i));
    }
  }

  private static ReadPart read(CodebookFile file) {
    Mistakes mistakes = new Mistakes();
    return new ReadPart(mistakes.keepFrom(() -> new PartReader(file, mistakes).read()), mistakes);
  }
}
