package org.rejoinder.themes;

import java.util.List;
import java.util.Map;
import org.rejoinder.domain.Finding;

/**
 * What one theme found in a document.
 *
 * @param sentences those in which later sentences and other themes may need to know what was found
 * @param progress the main code of each answer, by the answer's name; of the theme {@code progress}
 * @param givenUp rules that could not be used, and on how many sentences
 */
record FoundByRules(
    List<Finding> findings,
    List<SentenceCodes> sentences,
    Map<String, String> progress,
    Map<String, Integer> givenUp) {

  private static final FoundByRules NOTHING =
      new FoundByRules(List.of(), List.of(), Map.of(), Map.of());

  /** Of a theme that finds nothing. */
  static FoundByRules nothing() {
    return NOTHING;
  }

  /** Keeps its own copies. */
  FoundByRules {
    findings = List.copyOf(findings);
    sentences = List.copyOf(sentences);
    progress = Map.copyOf(progress);
    givenUp = Map.copyOf(givenUp);
  }

  /**
   * A sentence in which the theme found something.
   *
   * @param sentence its number, see {@link ReadDocument.ReadPassage}
   * @param coded the codes of its findings
   * @param remembered the codes that later sentences may refer back to
   */
  record SentenceCodes(int sentence, List<String> coded, List<String> remembered) {

    /** Keeps its own copies. */
    SentenceCodes {
      coded = List.copyOf(coded);
      remembered = List.copyOf(remembered);
    }
  }
}
