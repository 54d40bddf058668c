package org.rejoinder.themes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that statements about training are recognised by, as lists that a file gives: data, so
 * that a role or a kind of course can be added without touching a rule.
 */
public final class TrainingVocabulary {

  /** The lists of the file, each under its name in lower case, with hyphens, in square brackets. */
  public enum Topic {
    /** Nouns for whoever is trained. */
    PERSONS,
    /** Phrases that look like persons and are not. */
    NOT_PERSONS,
    /** Nouns that are formed as those of persons are, and name none. */
    NOT_ROLES,
    /** Bodies of persons that are trained as a whole. */
    UNITS,
    /** Members of the public, who are not staff. */
    PUBLIC,
    /** "a cohort of". */
    PARTITIVES,
    /** Nouns that are training wherever they stand. */
    TRAINING,
    /** Nouns that are training where somebody attends them. */
    TRAINING_BY_VERB,
    /** Phrases that look like training and are not. */
    NOT_TRAINING,
    /** Adjectives that name no programme. */
    GENERIC,
    /** "train", "brief". */
    TRAIN_VERBS,
    /** "attend", "complete". */
    TAKE_VERBS,
    /** "deliver", "provide". */
    GIVE_VERBS,
    /** "design", "cost": what is done to training before anybody is given it. */
    MAKE_VERBS,
    /** "cover", "reach". */
    EVENT_VERBS,
    /** Who is waited for. */
    NATIONAL,
    /** How that arrives. */
    ARRIVAL,
    /** Capital letters that name no programme. */
    NOT_PROGRAMMES;

    String heading() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final String STANDARD = "training-vocabulary.txt";

  private final Map<Topic, Set<String>> terms;

  /** The words that a term may end with: most tokens end none. */
  private final Map<Topic, Set<String>> lastWords = new EnumMap<>(Topic.class);

  private TrainingVocabulary(Map<Topic, Set<String>> terms) {
    this.terms = terms;
    terms.forEach(
        (topic, list) ->
            lastWords.put(
                topic,
                list.stream()
                    .map(term -> term.substring(term.lastIndexOf(' ') + 1))
                    .collect(Collectors.toSet())));
  }

  /** The lists that the product brings with it. */
  public static TrainingVocabulary standard() {
    InputStream file =
        Objects.requireNonNull(
            TrainingVocabulary.class.getResourceAsStream(STANDARD), STANDARD + " is missing");
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException exception) {
      throw new UncheckedIOException(
          "The product's own " + STANDARD + " cannot be read", exception);
    }
  }

  /**
   * Reads the lists.
   *
   * @throws IllegalArgumentException if a heading is none of {@link Topic}, or a term has none
   */
  public static TrainingVocabulary read(Reader source) {
    Map<Topic, Set<String>> terms = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      terms.put(topic, new LinkedHashSet<>());
    }
    Topic topic = null;
    int number = 0;
    for (String line : new BufferedReader(source).lines().map(String::strip).toList()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        topic = topic(line, number);
      } else if (topic == null) {
        throw new IllegalArgumentException(
            "Line %d: '%s' stands under no heading; write one such as [persons] before it"
                .formatted(number, line));
      } else {
        of(terms, topic).add(line.toLowerCase(Locale.ROOT));
      }
    }
    return new TrainingVocabulary(terms);
  }

  /** These lists with further terms in one of them; this one stays as it is. */
  public TrainingVocabulary with(Topic topic, Set<String> further) {
    Map<Topic, Set<String>> extended = new EnumMap<>(Topic.class);
    terms.forEach((key, value) -> extended.put(key, new LinkedHashSet<>(value)));
    further.forEach(term -> of(extended, topic).add(term.toLowerCase(Locale.ROOT)));
    return new TrainingVocabulary(extended);
  }

  boolean has(Topic topic, String term) {
    return of(terms, topic).contains(term);
  }

  /** How many tokens a phrase of that list, in words or lemmas, has that ends with {@code last}. */
  int lengthEndingAt(Words words, int last, Topic topic) {
    Set<String> ends = of(lastWords, topic);
    if (!ends.contains(words.word(last)) && !ends.contains(words.lemma(last))) {
      return 0;
    }
    int longest = 0;
    StringBuilder phrase = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (int length = 1; length <= 4 && words.has(last - length + 1); length++) {
      String space = length == 1 ? "" : " ";
      phrase.insert(0, words.word(last - length + 1) + space);
      lemmas.insert(0, words.lemma(last - length + 1) + space);
      if (has(topic, phrase.toString()) || has(topic, lemmas.toString())) {
        longest = length;
      }
    }
    return longest;
  }

  /** Whether a phrase of that list stands anywhere in these tokens. */
  boolean stands(Words words, int from, int to, Topic topic) {
    for (int last = from; last < to; last++) {
      int length = lengthEndingAt(words, last, topic);
      if (length > 0 && last - length + 1 >= from) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of that list may end here, which is quickly told. */
  boolean mayEndAt(Words words, int place, Topic topic) {
    Set<String> ends = of(lastWords, topic);
    return ends.contains(words.word(place)) || ends.contains(words.lemma(place));
  }

  /** Whether a phrase of that list, of two words or more, holds this token. */
  boolean isWithin(Words words, int place, Topic topic) {
    for (int last = place; last < place + 4; last++) {
      if (lengthEndingAt(words, last, topic) > last - place) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> of(Map<Topic, Set<String>> terms, Topic topic) {
    return Objects.requireNonNull(terms.get(topic));
  }

  private static Topic topic(String heading, int line) {
    return List.of(Topic.values()).stream()
        .filter(topic -> heading.equals("[" + topic.heading() + "]"))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Line %d: %s is no list of this file; take one of %s"
                        .formatted(
                            line,
                            heading,
                            List.of(Topic.values()).stream().map(Topic::heading).toList())));
  }
}
