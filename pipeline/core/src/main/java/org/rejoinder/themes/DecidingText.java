package org.rejoinder.themes;

import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.StatePoints;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.Weighing;
import org.rejoinder.domain.WordClass;

/**
 * Parts of a codebook as texts that are equal only if the parts are. They are taken apart by
 * patterns, so that the compiler asks for whatever a part gets more; what records say of themselves
 * would do too, but Java links that anew at every start, record by record.
 */
final class DecidingText {

  private DecidingText() {}

  static String of(List<WordClass> wordClasses) {
    return wordClasses.stream().map(DecidingText::of).collect(Collectors.joining("\n\n"));
  }

  private static String of(WordClass wordClass) {
    return wordClass instanceof WordClass(String name, List<Phrase> phrases)
        ? name + phrases.stream().map(Phrase::text).collect(Collectors.joining("\n", "\n", ""))
        : "";
  }

  static String of(PracticeEntry practice) {
    return practice instanceof PracticeEntry(var name, var kind, var names, var owner, var note)
        ? String.join("\n", name, kind, owner.toString(), note)
            + names.stream().map(DecidingText::of).collect(Collectors.joining("\n", "\n", ""))
        : "";
  }

  private static String of(PracticeEntry.Name name) {
    return name instanceof PracticeEntry.Name(String text, var onlyWith) ? text + onlyWith : "";
  }

  static String of(Theme.Source source) {
    return source
            instanceof
            Theme.Source(var from, var never, var own, var others, var otherwise, var weighing)
        ? "%s\n%s\n%s\n%s\n%s\n%s"
            .formatted(from, never, own, others, otherwise, weighing.map(DecidingText::of))
        : "";
  }

  static String of(StatePoints points) {
    return points instanceof StatePoints(var states, var signs) ? states + "\n" + signs : "";
  }

  private static String of(Weighing weighing) {
    return weighing
            instanceof Weighing(var rules, int rulePoints, int atLeast, var signs, var codes)
        ? "%s\n%d\n%d\n%s\n%s".formatted(rules, rulePoints, atLeast, signs, codes)
        : "";
  }
}
