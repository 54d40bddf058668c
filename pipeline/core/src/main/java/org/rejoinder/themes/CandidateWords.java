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

/** The nouns by which names of practices, bodies, roles and statutes are told apart. */
final class CandidateWords {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private CandidateWords() {}

  static CandidateWords standard() {
    CandidateWords words = new CandidateWords();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    CandidateWords.class.getResourceAsStream("candidate-words.txt"),
                    "candidate-words.txt"),
                StandardCharsets.UTF_8))) {
      Set<String> list = new HashSet<>();
      for (String line : lines.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          list =
              words.lists.computeIfAbsent(
                  line.substring(1, line.length() - 1), _ -> new HashSet<>());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          list.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The word lists are part of the program", e);
    }
    return words;
  }

  /** What a practice is: team, toolkit, forum. */
  boolean isPractice(String lemma) {
    return list("practice").contains(lemma);
  }

  boolean isBody(String lemma) {
    return list("body").contains(lemma);
  }

  boolean isStatute(String lemma) {
    return list("statute").contains(lemma);
  }

  /** What every police area has by law, and no practice of anyone's choice. */
  boolean isEveryday(String name) {
    return list("everyday").contains(name);
  }

  boolean isRole(String lemma) {
    return list("role").contains(lemma);
  }

  private Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }
}
