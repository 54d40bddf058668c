package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.PracticeStates.Told;

/**
 * Weighs in what state a practice is by all the signs around its name, of which what the rules say
 * is one. A codebook's own rule is not weighed, unless its table of points knows the rule.
 */
final class PracticeScale {

  private final Optional<MentionScale> scale;
  private final Set<String> rules;

  PracticeScale(Theme theme) {
    this.scale = theme.points().map(MentionScale::new);
    this.rules =
        RuleOfTheme.all(theme).stream()
            .map(each -> each.rule().name())
            .collect(Collectors.toCollection(HashSet::new));
  }

  /** The signs around a practice's name. */
  static Map<String, Range> signs(PracticeMention mention, ReadSentence sentence) {
    Map<String, Range> signs = MentionSigns.of(sentence, mention.tokens());
    PracticeEntry practice = mention.practice();
    signs.put("kind:" + practice.kind(), mention.tokens());
    return signs;
  }

  /** The state that is meant where rules tell of this one. */
  Told weighed(Told told, PracticeMention mention, ReadSentence sentence) {
    // What the first line of a list says of an item, no sign around the item can tell.
    if (scale.isEmpty() || told.rule().equals(PracticeStates.BY_LIST)) {
      return told;
    }
    MentionScale points = scale.get();
    if (rules.contains(told.rule()) && !points.weighs(told.rule())) {
      return told;
    }
    Map<String, Range> signs = signs(mention, sentence);
    signs.put(MentionScale.found(told.state()), MentionSigns.NOWHERE);
    String meant = points.meant(signs);
    if (meant.equals(told.state())) {
      return told;
    }
    List<Sign> shown = new ArrayList<>(told.signs());
    shown.addAll(points.shown(signs, meant));
    return new Told(meant, MentionScale.RULE, shown);
  }
}
