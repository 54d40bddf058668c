package org.rejoinder.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of speech as a query names them, each several tags of the Penn Treebank. */
enum PartOfSpeech {
  NOUN("nn nns nnp nnps"),
  NAME("nnp nnps"),
  VERB("vb vbd vbg vbn vbp vbz"),
  MODAL("md"),
  ADJECTIVE("jj jjr jjs"),
  ADVERB("rb rbr rbs wrb"),
  NUMBER("cd"),
  PRONOUN("prp prp$ wp wp$ ex"),
  DETERMINER("dt pdt wdt"),
  PREPOSITION("in to"),
  CONJUNCTION("cc");

  /** Tags of words that belong to none of these. */
  private static final List<String> OTHERS = List.of("pos", "rp", "uh", "fw", "ls", "sym");

  private final String tags;

  PartOfSpeech(String tags) {
    this.tags = tags;
  }

  /** The tags, in small letters, that a part of speech or a single tag stands for. */
  static Optional<List<String>> tags(String name) {
    String small = TextAnalysis.label(name);
    return Arrays.stream(values())
        .filter(part -> part.label().equals(small))
        .map(PartOfSpeech::tags)
        .findFirst()
        .or(() -> known().filter(small::equals).findFirst().map(List::of));
  }

  /** The names that may be written, without the tags. */
  static List<String> names() {
    return Arrays.stream(values()).map(PartOfSpeech::label).toList();
  }

  /** All names, to show. */
  static String all() {
    return names().stream().collect(Collectors.joining(", "));
  }

  private static Stream<String> known() {
    return Stream.concat(
        Arrays.stream(values()).flatMap(part -> part.tags().stream()), OTHERS.stream());
  }

  private List<String> tags() {
    return List.of(tags.split(" ", -1));
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
