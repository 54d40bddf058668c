package org.rejoinder.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.StatePoints;

/**
 * What one file of a codebook says, before it is put together with what it extends.
 *
 * @param parents what it extends, as written
 * @param words word classes that take the place of those of the same name
 * @param moreWords phrases that are added to a word class
 * @param switchedOff themes, codes and rules of what it extends that are not wanted
 * @param practicesFile the table of practices that it names
 * @param points the tables of points that it names, each with the name of its theme
 */
record CodebookPart(
    CodebookFile file,
    List<Text> parents,
    List<Words> words,
    List<Words> moreWords,
    List<ThemePart> themes,
    List<Text> switchedOff,
    Optional<CodebookFile> practicesFile,
    List<Practice> practices,
    List<PointsPart> points) {

  /** The file itself, and the tables that it names. */
  Stream<CodebookFile> files() {
    return Stream.of(
            Stream.of(file),
            practicesFile.stream(),
            points.stream().map(PointsPart::file),
            themes.stream().flatMap(theme -> theme.weighing().stream()).map(WeighingPart::table))
        .flatMap(files -> files);
  }

  /** Phrases of a word class. */
  record Words(Text name, List<Phrase> phrases) {}

  /**
   * A theme, or what changes of it.
   *
   * @param weighing that takes the place of the one that is there
   * @param rules that take the place of those that are there
   * @param moreRules that are added to them
   */
  record ThemePart(
      Text name,
      Optional<String> question,
      Optional<SourcePart> source,
      Optional<WeighingPart> weighing,
      Optional<List<RulePart>> rules,
      List<RulePart> moreRules,
      List<CodePart> codes) {}

  /** Names of word classes and codes that have to be there in the end. */
  record SourcePart(
      Text from, List<Text> never, List<Text> own, List<Text> others, Optional<Text> otherwise) {

    SourcePart withoutRest() {
      return new SourcePart(from, never, own, others, Optional.empty());
    }
  }

  /**
   * Points of signs, and the names of rules and codes that have to be there in the end.
   *
   * @param table that the signs are in
   */
  record WeighingPart(
      List<Text> rules,
      int rulePoints,
      int atLeast,
      CodebookFile table,
      Map<String, Integer> signs,
      Map<Text, Map<String, Integer>> codes) {}

  /**
   * A code with its rules apart from it.
   *
   * @param adds whether all that it says is added to the code of that name, which must be there
   */
  record CodePart(Text name, Code withoutRules, List<RulePart> rules, boolean adds) {

    /** This code, and all that the other adds to it. */
    CodePart with(CodePart more) {
      Code added = more.withoutRules();
      return new CodePart(
          name,
          new Code(
              withoutRules.name(),
              withoutRules.definition(),
              joined(withoutRules.things(), added.things()),
              withoutRules.sourceNeeded(),
              List.of(),
              joined(withoutRules.matches(), added.matches()),
              joined(withoutRules.doesNotMatch(), added.doesNotMatch())),
          joined(rules, more.rules()),
          adds);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }

    CodePart without(RulePart rule) {
      return new CodePart(
          name, withoutRules, rules.stream().filter(each -> !each.equals(rule)).toList(), adds);
    }
  }

  /** A rule, and the word classes that it names. */
  record RulePart(Text name, Rule rule, List<Text> wordClasses) {}

  /** A table of points, and the theme that has to be there in the end. */
  record PointsPart(Text theme, CodebookFile file, StatePoints points) {}

  /** A row of a table of practices, or the order to forget about one. */
  record Practice(PracticeEntry entry, Place place, boolean off) {}
}
