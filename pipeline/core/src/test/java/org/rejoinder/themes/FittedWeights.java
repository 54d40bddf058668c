package org.rejoinder.themes;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits what each sign says for each of several meanings, by multinomial logistic regression on what
 * readers coded: first with all signs that are common enough, then with the strongest of them.
 */
final class FittedWeights {

  /**
   * How it is fitted.
   *
   * @param always the sign that everything has
   * @param fewest how often a sign must have been seen
   * @param fewestAuthors by how many authors at least
   * @param most how many signs are kept
   * @param sigma how far weights may go
   */
  record Settings(String always, int fewest, int fewestAuthors, int most, double sigma) {}

  private record Seen(Set<String> signs, String meaning, float weight) {}

  private final List<String> meanings;
  private final Settings settings;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Set<String>> authors = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  FittedWeights(List<String> meanings, Settings settings) {
    this.meanings = meanings;
    this.settings = settings;
  }

  /** Counts like the weight says, and makes no sign more common. */
  void see(Collection<String> signs, String meaning, float weight) {
    seen.add(new Seen(new TreeSet<>(signs), meaning, weight));
  }

  /** Something that an author wrote. */
  void see(Collection<String> signs, String meaning, String author) {
    see(signs, meaning, author, 1);
  }

  /** Something that an author wrote, which counts like the weight says. */
  void see(Collection<String> signs, String meaning, String author, float weight) {
    see(signs, meaning, weight);
    for (String sign : signs) {
      times.merge(sign, 1, Integer::sum);
      authors.computeIfAbsent(sign, _ -> new HashSet<>()).add(author);
    }
  }

  /**
   * The weights by sign and meaning; those of one sign come to nothing together.
   *
   * @param maySay which signs may have any
   */
  Map<String, Map<String, Double>> of(Predicate<String> maySay) {
    Set<String> common =
        times.keySet().stream().filter(maySay).filter(this::isCommon).collect(Collectors.toSet());
    Map<String, Map<String, Double>> first = fitted(common);
    return fitted(
        common.stream()
            .sorted(
                Comparator.comparingDouble((String sign) -> -strength(first, sign))
                    .thenComparing(sign -> sign))
            .limit(settings.most())
            .collect(Collectors.toSet()));
  }

  private boolean isCommon(String sign) {
    return times.getOrDefault(sign, 0) >= settings.fewest()
        && authors.getOrDefault(sign, Set.of()).size() >= settings.fewestAuthors();
  }

  private static double strength(Map<String, Map<String, Double>> weights, String sign) {
    return weights.getOrDefault(sign, Map.of()).values().stream()
        .mapToDouble(Math::abs)
        .max()
        .orElse(0);
  }

  private Map<String, Map<String, Double>> fitted(Set<String> signs) {
    WeightedDataset<String, String> data = new WeightedDataset<>();
    for (Seen each : seen) {
      List<String> features =
          new ArrayList<>(each.signs().stream().filter(signs::contains).sorted().toList());
      features.add(settings.always());
      data.add(new BasicDatum<>(features, each.meaning()), each.weight());
    }
    LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
    factory.setSigma(settings.sigma());
    factory.setVerbose(false);
    LinearClassifier<String, String> fitted = factory.trainClassifier(data);
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (String sign : fitted.features()) {
      // Only how a meaning's weight differs from the others' says anything.
      double mean =
          meanings.stream().mapToDouble(each -> fitted.weight(sign, each)).average().orElse(0);
      Map<String, Double> ofSign = new HashMap<>();
      meanings.forEach(each -> ofSign.put(each, fitted.weight(sign, each) - mean));
      weights.put(sign, ofSign);
    }
    return weights;
  }
}
