package org.rejoinder.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of a document's own making, "What we have done and will do:": lines that end in a colon
 * and stand in its answers again and again, where a label stands, behind the recommendation or
 * before it. No list of words could have all of them.
 */
final class RecurringLabels {

  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 10;
  private static final int LONGEST = 80;
  private static final double NEARLY_ALL = 0.8;

  private static final Pattern BEFORE_WORDS =
      Pattern.compile(
          "^[*_]*(?<label>[A-Z][^:.\\n]{2,60}):[*_]*\\s+[*_]*(?<rest>\\S.*)$", Pattern.DOTALL);

  private final Set<String> replies = new HashSet<>();
  private final Set<String> recommendations = new HashSet<>();

  private RecurringLabels() {}

  /** Where one label stands. */
  private static final class Sightings {
    private final Set<Integer> places = new HashSet<>();
    private int behindDemand;
    private int beforeDemand;
  }

  /**
   * Those of a document.
   *
   * @param contents what stands below each of its markers
   */
  static RecurringLabels in(List<List<Paragraph>> contents) {
    Map<String, Sightings> seen = new HashMap<>();
    for (int place = 0; place < contents.size(); place++) {
      look(contents.get(place), place, seen);
    }
    RecurringLabels labels = new RecurringLabels();
    seen.forEach(
        (label, where) -> {
          int times = where.places.size();
          if (times < FEWEST || times * 2 < contents.size()) {
            return;
          }
          if (where.beforeDemand >= times * NEARLY_ALL) {
            labels.recommendations.add(label);
          } else if (where.behindDemand >= times * NEARLY_ALL) {
            labels.replies.add(label);
          }
        });
    return labels;
  }

  private static void look(List<Paragraph> contents, int place, Map<String, Sightings> seen) {
    boolean onlyDemand = true;
    boolean anyDemand = false;
    for (int i = 0; i < contents.size(); i++) {
      Paragraph paragraph = contents.get(i);
      Matcher before = BEFORE_WORDS.matcher(paragraph.plain());
      if (before.matches() && Demand.opens(before.group("rest"))) {
        Sightings here = seen.computeIfAbsent(key(before.group("label")), _ -> new Sightings());
        here.beforeDemand += here.places.add(place) ? 1 : 0;
        anyDemand = true;
      } else if (mayBeLabel(contents, i)) {
        String label = key(paragraph.plain().replaceFirst("\\s*:$", ""));
        Sightings here = seen.computeIfAbsent(label, _ -> new Sightings());
        boolean isFirst = here.places.add(place);
        boolean demandFollows = isDemand(contents.get(i + 1));
        here.beforeDemand += isFirst && demandFollows ? 1 : 0;
        here.behindDemand += isFirst && onlyDemand && anyDemand && !demandFollows ? 1 : 0;
      } else if (isDemand(paragraph) || (anyDemand && onlyDemand && paragraph.listItem())) {
        anyDemand = true;
      } else if (Labels.read(paragraph.plain()).isEmpty()) {
        onlyDemand = false;
      }
    }
  }

  private static boolean isDemand(Paragraph paragraph) {
    return Demand.opens(paragraph.plain())
        || (paragraph.setApart() && !Headings.looksLikeOne(paragraph));
  }

  private static boolean mayBeLabel(List<Paragraph> contents, int i) {
    Paragraph paragraph = contents.get(i);
    return i + 1 < contents.size()
        && paragraph.endsWith(":")
        && !paragraph.listItem()
        && paragraph.plain().length() <= LONGEST
        && paragraph.plain().split(" ").length <= MOST_WORDS
        && Labels.read(paragraph.plain()).isEmpty()
        && !Demand.opens(paragraph.plain());
  }

  /** The label with which a paragraph begins, if it is one of these. */
  Optional<Label> read(Paragraph paragraph, String raw) {
    if (has(paragraph)) {
      boolean asks = recommendations.contains(keyOfLine(paragraph));
      return Optional.of(
          new Label(
              asks ? Label.Kind.RECOMMENDATION : Label.Kind.REPLY,
              Optional.empty(),
              OptionalInt.empty()));
    }
    Matcher before = BEFORE_WORDS.matcher(raw);
    return before.matches() && recommendations.contains(key(before.group("label")))
        ? Optional.of(
            new Label(
                Label.Kind.RECOMMENDATION, Optional.empty(), OptionalInt.of(before.start("rest"))))
        : Optional.empty();
  }

  /** Whether a paragraph is one of these labels and nothing else. */
  boolean has(Paragraph paragraph) {
    return paragraph.endsWith(":")
        && (replies.contains(keyOfLine(paragraph))
            || recommendations.contains(keyOfLine(paragraph)));
  }

  private static String keyOfLine(Paragraph paragraph) {
    return key(paragraph.plain().replaceFirst("\\s*:$", ""));
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
