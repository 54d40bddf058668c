package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rejoinder.themes.ReadDocument.ReadPassage;

/**
 * Passages whose sentences may refer to each other: all on one answer, or one that is on none.
 * Nothing that a theme finds in them depends on sentences elsewhere; for one thread.
 */
final class PassageGroup {

  private final List<ReadPassage> passages = new ArrayList<>();
  private final List<ReadSentence> asked;
  private @Nullable DocumentWords words;

  /** Without passages yet. */
  PassageGroup(List<ReadSentence> asked) {
    this.asked = asked;
  }

  void add(ReadPassage passage) {
    passages.add(passage);
  }

  List<ReadPassage> passages() {
    return passages;
  }

  /** The words of its sentences, and of the recommendation that they answer. */
  DocumentWords words() {
    if (words == null) {
      List<ReadSentence> sentences = new ArrayList<>(asked);
      passages.forEach(passage -> sentences.addAll(passage.readSentences()));
      words = DocumentWords.of("", sentences);
    }
    return words;
  }

  /** Whether a sentence of that number is among its own. */
  boolean has(int sentence) {
    return passages.stream().anyMatch(passage -> passage.has(sentence));
  }
}
