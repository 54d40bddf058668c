package org.rejoinder.themes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Lists of words that are part of the program: one word a line, below the list's name. */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists() {}

  /** The lists of a file that stands beside this class. */
  static WordLists read(String file) {
    WordLists words = new WordLists();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      Set<String> list = new HashSet<>();
      for (String line : lines.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          String name = line.substring(1, line.length() - 1);
          list = words.lists.computeIfAbsent(name, _ -> new HashSet<>());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          list.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The word lists are part of the program", e);
    }
    return words;
  }

  boolean any(String list, Predicate<String> test) {
    return lists.getOrDefault(list, Set.of()).stream().anyMatch(test);
  }

  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
