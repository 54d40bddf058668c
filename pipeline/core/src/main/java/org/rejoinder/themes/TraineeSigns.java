package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.Periods.Period;

/**
 * Whoever a sentence may count as trained, and the signs around them: beside those of any mention,
 * how many they are, who, and whether training is spoken of.
 */
final class TraineeSigns {

  private static final int FEW = 13;
  private static final int TENS = 100;
  private static final int HUNDREDS = 1000;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2040;
  private static final int LONG_AGO = 4;
  private static final Range NOWHERE = MentionSigns.NOWHERE;

  private final SentenceReading reading;
  private final Words words;

  TraineeSigns(SentenceReading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** All persons of the sentence, targets too, and numbers of nothing that is known to be else. */
  List<PersonsMention> mentions() {
    List<PersonsMention> named = reading.named();
    List<PersonsMention> mentions = new ArrayList<>(named);
    for (Quantity quantity : Numbers.in(words)) {
      boolean figure = quantity.count().isPresent() || quantity.percent().isPresent();
      if (figure && named.stream().noneMatch(each -> overlaps(each.tokens(), quantity.tokens()))) {
        mentions.add(
            new PersonsMention(quantity.tokens(), Optional.empty(), Optional.of(quantity)));
      }
    }
    mentions.sort(Comparator.comparingInt(PersonsMention::from));
    return mentions;
  }

  private static boolean overlaps(Range one, Range other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** The signs around one of them. */
  Map<String, Range> of(PersonsMention mention) {
    Map<String, Range> signs = MentionSigns.of(reading.read(), mention.tokens());
    signs.put(
        "figure:" + figure(mention) + (mention.cohort().isPresent() ? ",persons" : ""),
        mention.tokens());
    mention
        .cohort()
        .ifPresent(cohort -> signs.put("who:" + words.lemma(cohort.to() - 1), mention.tokens()));
    mention
        .quantity()
        .ifPresent(
            quantity -> {
              if (quantity.further()) {
                signs.put("figure:further", mention.tokens());
              }
              quantity
                  .count()
                  .ifPresent(count -> signs.put("figure:" + size(count), mention.tokens()));
            });
    if (isInAPeriod(mention)) {
      signs.put("figure:in-a-period", mention.tokens());
    }
    addTraining(signs, mention);
    addWhatStandsBefore(signs);
    return signs;
  }

  private static String figure(PersonsMention mention) {
    Optional<Quantity> quantity = mention.quantity();
    return quantity
        .flatMap(Quantity::count)
        .map(_ -> "count")
        .or(() -> quantity.flatMap(Quantity::percent).map(_ -> "percent"))
        .or(() -> quantity.flatMap(Quantity::quantifier).map(_ -> "quantifier"))
        .orElse("none");
  }

  private static String size(int count) {
    if (count < 2) {
      return count == 0 ? "zero" : "one";
    }
    if (count >= FIRST_YEAR && count < LAST_YEAR) {
      return "as-a-year";
    }
    return count < FEW ? "few" : count < TENS ? "tens" : count < HUNDREDS ? "hundreds" : "many";
  }

  /** "30 June 2025": the number of a day or year. */
  private boolean isInAPeriod(PersonsMention mention) {
    return Stream.of(mention.from(), Math.max(0, mention.from() - 2))
        .flatMap(from -> Periods.in(words, from, words.count()).stream())
        .anyMatch(period -> holds(period, mention.from()));
  }

  private static boolean holds(Period period, int place) {
    return period.from() <= place && place < period.to();
  }

  private void addTraining(Map<String, Range> signs, PersonsMention mention) {
    if (reading.training().isEmpty()) {
      signs.put("training:none", NOWHERE);
    }
    for (TrainingMention training : reading.training()) {
      signs.putIfAbsent(
          training.certain() ? "training:certain" : "training:perhaps", training.tokens());
      if (training.to() <= mention.from()) {
        signs.putIfAbsent("training:before", training.tokens());
      }
      if (training.from() >= mention.to()) {
        signs.putIfAbsent("training:after", training.tokens());
      }
    }
  }

  private void addWhatStandsBefore(Map<String, Range> signs) {
    SentenceSetting setting = reading.setting();
    signs.put(
        "training:spoken-of-before," + Math.min(setting.before().distance(), LONG_AGO), NOWHERE);
    if (setting.before().counted()) {
      signs.put("training:counted-before", NOWHERE);
    }
    if (setting.before().awaited()) {
      signs.put("training:awaited-before", NOWHERE);
    }
    if (setting.waits()) {
      signs.put("training:waited-for", NOWHERE);
    }
    if (setting.waitsForAnything()) {
      signs.put("waits", NOWHERE);
    }
  }
}
