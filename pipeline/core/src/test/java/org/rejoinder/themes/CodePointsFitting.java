package org.rejoinder.themes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.domain.Weighing;

/**
 * Fits the points that signs have for each code of what is waited for, by multinomial logistic
 * regression on the sentences of coded responses that the rules find.
 */
final class CodePointsFitting {

  private static final int FEWEST_POINTS = 2;
  private static final FittedWeights.Settings SETTINGS =
      new FittedWeights.Settings(MeantCode.ALWAYS, 4, 4, 1500, 1.0);

  /** So many fewer are asked for where a reader's code is the one to learn. */
  private static final int FEWER_POINTS = 60;

  /**
   * What is found already. It is not fitted: rules were written by reading most of these responses,
   * and are right in them more often than in others.
   */
  private static final int POINTS_OF_WHAT_IS_FOUND = 6;

  private static final Pattern FOUND = Pattern.compile("found:|by:|before:|lately:");

  private final RuleCoder rules;
  private final List<String> names;
  private final FittedWeights weights;

  CodePointsFitting(Theme theme) throws PatternException {
    Theme unweighed =
        new Theme(
            theme.name(),
            theme.question(),
            theme.codes(),
            theme.rules(),
            theme.source().map(CodePointsFitting::withoutCodes));
    this.rules =
        new RuleCoder(unweighed, CoreNlpPatternCompiler.of(CodedText.CODEBOOK), new RuleNeeds());
    this.names = theme.codes().stream().map(Code::name).toList();
    this.weights = new FittedWeights(names, SETTINGS);
  }

  /**
   * Fits the codes' points by themselves, and leaves those of the signs as they are.
   *
   * @param arguments the folder that holds the parts of the codebook, then those of coded responses
   */
  public static void main(String[] arguments) throws IOException, PatternException {
    CodePointsFitting fitting =
        new CodePointsFitting(CodedText.CODEBOOK.theme("awaiting-national").orElseThrow());
    for (int i = 1; i < arguments.length; i++) {
      Path folder = Path.of(arguments[i]);
      for (CodedResponse response : CodedResponse.all(folder)) {
        fitting.see(response, SignPointsFitting.author(folder, response));
      }
    }
    Path file = Path.of(arguments[0]).resolve(SignPointsFitting.TABLE);
    PointsFile table = PointsFile.read(file);
    table.clear(fitting.names);
    fitting.writeInto(table);
    table.write(file);
  }

  private static Theme.Source withoutCodes(Theme.Source source) {
    return new Theme.Source(
        source.from(),
        source.never(),
        source.own(),
        List.of(),
        source.otherwise(),
        source.weighing().map(CodePointsFitting::findingMore));
  }

  /** Whatever a reader found shows what signs its code has, whether or not it would be found. */
  private static Weighing findingMore(Weighing weighing) {
    return new Weighing(
        weighing.rules(),
        weighing.rulePoints(),
        weighing.atLeast() - FEWER_POINTS,
        weighing.signs(),
        new TreeMap<>());
  }

  void see(CodedResponse response, String author) {
    for (SentenceInContext context : SignPointsFitting.sentences(response)) {
      Set<String> codes = SignPointsFitting.codes(response, context);
      List<CodedSentence> found = rules.code(context);
      if (found.size() == 1 && codes.size() == 1) {
        weights.see(
            rules.signsOfCode(context, found.getFirst()).keySet(), codes.iterator().next(), author);
      }
    }
  }

  /** A sentence that no author of coded responses wrote, and what it waits for. */
  void see(SentenceInContext context, String code, float weight) {
    List<CodedSentence> found = rules.code(context);
    if (found.size() == 1) {
      weights.see(rules.signsOfCode(context, found.getFirst()).keySet(), code, weight);
    }
  }

  List<String> names() {
    return names;
  }

  /** A column for each code; a single point decides nothing. */
  void writeInto(PointsFile table) {
    names.forEach(name -> table.put("found:" + name, name, POINTS_OF_WHAT_IS_FOUND));
    Map<String, Map<String, Double>> fitted =
        weights.of(
            sign ->
                !sign.equals(MeantCode.ALWAYS)
                    && !FOUND.matcher(sign).lookingAt()
                    && TellingSigns.maySay(sign)
                    && TellingSigns.maySayWhat(sign));
    fitted.forEach(
        (sign, ofSign) ->
            names.forEach(
                name -> {
                  int points = SignPointsFitting.points(ofSign.getOrDefault(name, 0.0));
                  if (Math.abs(points) >= FEWEST_POINTS) {
                    table.put(sign, name, points);
                  }
                }));
  }
}
