package org.rejoinder.themes;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  private static final int FEWEST_SENTENCES = 4;
  private static final int FEWEST_AUTHORS = 4;
  private static final int MOST_SIGNS = 1200;
  private static final int FEWEST_POINTS = 2;
  private static final double SIGMA = 2.0;
  private static final int FEWER_POINTS_FOR_A_RULE = 30;
  private static final int FEWER_POINTS_ALONE = 80;
  private static final String HEADING = "\n      codes:\n";

  private final RuleCoder rules;
  private final List<String> names;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Set<String>> authors = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();

  /** A sentence that was found, the signs of what for, and what a reader coded it as. */
  private record Seen(Set<String> signs, String code) {}

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
  }

  /**
   * Fits the codes' points by themselves, and leaves those of the signs as they are.
   *
   * @param arguments the part of the codebook that has the points, then the folders of coded
   *     responses
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
    Path part = Path.of(arguments[0]);
    String text = Files.readString(part);
    int codes = text.indexOf(HEADING) + HEADING.length();
    Files.writeString(part, text.substring(0, codes) + fitting.lines());
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
        weighing.atLeast() - FEWER_POINTS_FOR_A_RULE,
        weighing.alone() - FEWER_POINTS_ALONE,
        weighing.signs(),
        weighing.signsAlone(),
        new TreeMap<>());
  }

  void see(CodedResponse response, String author) {
    for (SentenceInContext context : SignPointsFitting.sentences(response)) {
      Set<String> codes = SignPointsFitting.codes(response, context);
      List<CodedSentence> found = rules.code(context);
      if (found.size() == 1 && codes.size() == 1) {
        Set<String> signs = rules.signsOfCode(context, found.getFirst()).keySet();
        seen.add(new Seen(new HashSet<>(signs), codes.iterator().next()));
        for (String sign : signs) {
          sentences.merge(sign, 1, Integer::sum);
          authors.computeIfAbsent(sign, _ -> new HashSet<>()).add(author);
        }
      }
    }
  }

  private boolean isCommon(String sign) {
    return sentences.getOrDefault(sign, 0) >= FEWEST_SENTENCES
        && authors.getOrDefault(sign, Set.of()).size() >= FEWEST_AUTHORS;
  }

  /** The part of the codebook: under each code a line for each sign. */
  String lines() {
    Set<String> candidates =
        sentences.keySet().stream()
            .filter(
                sign ->
                    !sign.equals(MeantCode.ALWAYS)
                        && TellingSigns.maySay(sign)
                        && TellingSigns.maySayWhat(sign)
                        && isCommon(sign))
            .collect(Collectors.toSet());
    Map<String, Map<String, Double>> first = fitted(candidates);
    Set<String> strongest =
        candidates.stream()
            .sorted(
                Comparator.comparingDouble((String sign) -> -strength(sign, first))
                    .thenComparing(sign -> sign))
            .limit(MOST_SIGNS)
            .collect(Collectors.toSet());
    Map<String, Map<String, Double>> weights = fitted(strongest);
    StringBuilder lines = new StringBuilder();
    for (String name : names) {
      lines.append("        ").append(name).append(":\n");
      lines.append(SignPointsFitting.lines(telling(weights, name), "          "));
    }
    return lines.toString();
  }

  /** A single point decides nothing, and every line is read whenever the codebook is. */
  private static Map<String, Double> telling(
      Map<String, Map<String, Double>> weights, String name) {
    Map<String, Double> telling = new HashMap<>(weights.getOrDefault(name, Map.of()));
    telling.values().removeIf(weight -> Math.abs(SignPointsFitting.points(weight)) < FEWEST_POINTS);
    return telling;
  }

  private static double strength(String sign, Map<String, Map<String, Double>> weights) {
    return weights.values().stream()
        .mapToDouble(each -> Math.abs(each.getOrDefault(sign, 0.0)))
        .max()
        .orElse(0);
  }

  private Map<String, Map<String, Double>> fitted(Set<String> signs) {
    WeightedDataset<String, String> data = new WeightedDataset<>();
    for (Seen each : seen) {
      List<String> features =
          new ArrayList<>(each.signs().stream().filter(signs::contains).sorted().toList());
      features.add(MeantCode.ALWAYS);
      data.add(new BasicDatum<>(features, each.code()), 1);
    }
    LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
    factory.setSigma(SIGMA);
    factory.setVerbose(false);
    LinearClassifier<String, String> fitted = factory.trainClassifier(data);
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (String sign : fitted.features()) {
      // Only how a code's weight differs from the others' says anything.
      double mean =
          names.stream().mapToDouble(name -> fitted.weight(sign, name)).average().orElse(0);
      for (String name : names) {
        weights
            .computeIfAbsent(name, _ -> new HashMap<>())
            .put(sign, fitted.weight(sign, name) - mean);
      }
    }
    return weights;
  }
}
