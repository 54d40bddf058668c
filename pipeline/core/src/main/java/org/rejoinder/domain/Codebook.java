package org.rejoinder.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The themes to be coded, with their rules and examples, and the practices to be looked for.
 *
 * @param wordClasses lists of words that rules name as {@code <national-body>}
 * @param themes in the order of the file; no two of one name
 * @param practices in the order of the file; no two of one name
 */
public record Codebook(
    List<WordClass> wordClasses, List<Theme> themes, List<PracticeEntry> practices) {

  /** Keeps its own copies of the lists. */
  public Codebook {
    wordClasses = List.copyOf(wordClasses);
    themes = List.copyOf(themes);
    practices = List.copyOf(practices);
  }

  /** The theme of that name, if the codebook has it. */
  public Optional<Theme> theme(String name) {
    return themes.stream().filter(theme -> theme.name().equals(name)).findFirst();
  }

  /**
   * The word classes as patterns of TokensRegex: {@code national-body} is {@code $NATIONAL_BODY} in
   * an expert's pattern.
   */
  public Map<String, String> macros() {
    Map<String, String> macros = new LinkedHashMap<>();
    wordClasses.forEach(
        wordClass ->
            macros.put(
                macroName(wordClass),
                wordClass.phrases().stream()
                    .map(Codebook::asTokensRegex)
                    .collect(Collectors.joining(" | ", "( ", " )"))));
    return macros;
  }

  /**
   * The single words of the word classes, for patterns that look at one word at a time: those of
   * {@code national-body} under {@code NATIONAL_BODY}.
   */
  public Map<String, List<String>> singleWords() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    wordClasses.forEach(
        wordClass ->
            words.put(
                macroName(wordClass),
                wordClass.phrases().stream()
                    .map(Phrase::words)
                    .filter(phrase -> phrase.size() == 1)
                    .map(List::getFirst)
                    .toList()));
    return words;
  }

  private static String macroName(WordClass wordClass) {
    return wordClass.name().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String asTokensRegex(Phrase phrase) {
    return phrase.words().stream()
        .map(word -> "[{lemma:\"%1$s\"} | {word:\"%1$s\"}]".formatted(word))
        .collect(Collectors.joining(" "));
  }
}
