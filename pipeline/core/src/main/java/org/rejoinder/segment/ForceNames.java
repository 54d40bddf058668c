package org.rejoinder.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds out for which force a document speaks. Names are read by the titles beside them, so that a
 * force that is on no list is found too; the list of known forces only tells which spellings are
 * one.
 */
final class ForceNames {

  private static final String WORD = "(?<![A-Za-z])[A-Z][A-Za-z’'-]{0,29}[a-z]";
  private static final String NAME =
      "(?<name>(?:City\\h+of\\h+)?"
          + WORD
          + "(?:,?\\h+(?:and(?:\\h+the)?|&|of(?:\\h+the)?|upon)\\h+"
          + WORD
          + "|\\h+"
          + WORD
          + "|,\\h+"
          + WORD
          + "(?=,?\\h+(?:and|&)\\s)){0,5}?)";
  private static final String COMMISSIONER =
      "(?:Police(?:,\\h+Fire)?(?:\\h+and|\\h+&)\\h+Crime\\h+Commissioner|O?P[F]?CC|Commissioner)";

  private static final NeededWords OF_A_COMMISSIONER =
      NeededWords.anyOf("Commissioner", "PCC", "PFCC");

  private record Sign(NeededWords needed, Pattern pattern, int weight) {}

  private static final String END = "(?=[’']s\\b|[\\s,.:;)\\]]|$)";

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              OF_A_COMMISSIONER,
              Pattern.compile(
                  COMMISSIONER
                      + "(?:\\h+\\([A-Z]+\\))?\\h+(?:for|of)\\h+(?:the\\h+)?"
                      + greedy(NAME)),
              5),
          new Sign(OF_A_COMMISSIONER, Pattern.compile(COMMISSIONER + ",\\h+" + greedy(NAME)), 5),
          new Sign(
              OF_A_COMMISSIONER,
              Pattern.compile(
                  NAME
                      + "(?:[’']s?)?\\h+(?:Office\\h+of\\h+the\\h+)?(?:O?P[F]?CC|Police(?:,\\h+Fire)?\\h+(?:and|&)\\h+Crime\\h+Commissioner)\\b"),
              5),
          new Sign(
              NeededWords.anyOf("Heddlu"),
              Pattern.compile(
                  "(?:Comisiynydd\\h+(?:yr\\h+)?Heddlu\\h+a\\h+Throseddu|Heddlu)(?:\\h+(?:ar\\h+gyfer|dros))?\\h+"
                      + greedy(NAME)),
              3),
          new Sign(
              NeededWords.anyOf("Constable"),
              Pattern.compile(
                  "Chief\\h+Constable(?:,|\\h+of|\\h+for)\\h+(?:the\\h+)?" + greedy(NAME)),
              3),
          new Sign(
              NeededWords.anyOf("Police", "Constabulary"),
              Pattern.compile(
                  NAME
                      + "\\h+(?:Police(?!\\h+and|\\h+&|,\\h+Fire|\\h+Chiefs|\\h+Act|\\h+National)|Constabulary)\\b"),
              1));

  /** Words that may stand before a name or in its place, and belong to no force. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "as",
          "while",
          "whilst",
          "in",
          "for",
          "dear",
          "from",
          "office",
          "response",
          "my",
          "our",
          "your",
          "this",
          "that",
          "national",
          "local",
          "all",
          "every",
          "each",
          "other",
          "most",
          "many",
          "some",
          "both",
          "his",
          "her",
          "majesty's",
          "majesty’s",
          "police",
          "policing",
          "constabulary",
          "crime",
          "chief",
          "constable",
          "deputy",
          "assistant",
          "neighbourhood",
          "commissioner",
          "and",
          "of",
          "since",
          "when",
          "where",
          "if",
          "response:",
          "by",
          "with",
          "within",
          "at",
          "to",
          "on",
          "new",
          "independent",
          "home",
          "secretary",
          "royal",
          "military",
          "transport",
          "inspectorate",
          "re",
          "report",
          "although",
          "however",
          "association",
          "college",
          "recommendation",
          "recommendations",
          "county",
          "statement",
          "comments",
          "following");

  private static final Map<String, String> KNOWN = readKnown();

  private ForceNames() {}

  /** The everyday name of the force that a document speaks for, if it names one. */
  static Optional<String> find(String front, String whole) {
    Map<String, Integer> scores = new TreeMap<>();
    count(front, 4, scores);
    count(whole, 1, scores);
    return scores.entrySet().stream()
        .max(
            Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static void count(String text, int factor, Map<String, Integer> scores) {
    // A sign stands in one line; most lines hold none of the words that signs are made of.
    text.lines().forEach(line -> countLine(line, factor, scores));
  }

  private static void countLine(String line, int factor, Map<String, Integer> scores) {
    for (Sign sign : SIGNS) {
      if (!sign.needed().standIn(line)) {
        continue;
      }
      Matcher matcher = sign.pattern().matcher(line);
      while (matcher.find()) {
        everydayName(matcher.group("name"))
            .ifPresent(name -> scores.merge(name, sign.weight() * factor, Integer::sum));
      }
    }
  }

  private static Optional<String> everydayName(String found) {
    List<String> words = List.of(found.replace("&", "and").replaceAll("[’']s$", "").split("\\s+"));
    int start = 0;
    while (start < words.size() && isNoName(words.get(start))) {
      start++;
    }
    for (int from = start; from < words.size(); from++) {
      @Nullable String known = KNOWN.get(key(String.join(" ", words.subList(from, words.size()))));
      if (known != null) {
        return Optional.of(known);
      }
    }
    List<String> name = words.subList(start, firstAlien(words, start));
    return name.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", name));
  }

  /** Where a name ends that was read too far: "Wexmoor and the Chief Constable". */
  private static int firstAlien(List<String> words, int start) {
    int end = start;
    while (end < words.size() && !(isCapital(words.get(end)) && isNoName(words.get(end)))) {
      end++;
    }
    while (end > start && isNoName(words.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("\\bthe\\b", " ")
        .replaceAll("[^a-z]+", " ")
        .strip();
  }

  private static String greedy(String name) {
    return name.replace("{0,5}?)", "{0,5})") + END;
  }

  private static Map<String, String> readKnown() {
    Map<String, String> known = new HashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream stream =
            Objects.requireNonNull(
                ForceNames.class.getResourceAsStream("forces.csv"), "forces.csv");
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(reader)) {
        known.put(key(row.get("name")), row.get("name"));
        for (String alias : row.get("aliases").split(";", -1)) {
          known.put(key(alias), row.get("name"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The list of forces is part of the program and could not be read", e);
    }
    known.remove("");
    return known;
  }
}
