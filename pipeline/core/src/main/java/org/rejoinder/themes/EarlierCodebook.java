package org.rejoinder.themes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The codebook that what is known of documents was made with, where it is another than the one that
 * they are coded with now; safe for several threads.
 */
public final class EarlierCodebook {

  private final MadeFrom madeFrom;
  private final boolean hasSamePractices;

  /** Of each theme that either of them has otherwise than the other, where it may matter. */
  private final Map<String, Predicate<DocumentWords>> touched = new HashMap<>();

  /** What {@code before} decided with, beside what decides now. */
  public EarlierCodebook(CodebookOutline before, CodebookOutline now) {
    this.madeFrom = MadeFrom.of(before);
    this.hasSamePractices = now.hasPracticesOf(before);
    now.themes().keySet().stream()
        .filter(theme -> !now.hasThemeOf(before, theme))
        .forEach(theme -> touched.put(theme, now.touchedBy(theme, before)));
  }

  /** What its findings in a document of these words were made from. */
  MadeFrom.InDocument in(DocumentWords words) {
    return madeFrom.of(words);
  }

  /** Whether it decides on a theme by exactly the same parts. */
  boolean hasSame(String theme) {
    return !touched.containsKey(theme);
  }

  /** Whether it has exactly the same practices. */
  boolean hasSamePractices() {
    return hasSamePractices;
  }

  /** Whether a theme may find something else now in passages of these words. */
  boolean mayFindOtherwise(String theme, DocumentWords words) {
    return Optional.ofNullable(touched.get(theme)).filter(it -> it.test(words)).isPresent();
  }
}
