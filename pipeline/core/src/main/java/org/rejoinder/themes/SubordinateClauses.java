package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.themes.SubordinateClause.Kind;

/** Finds a sentence's subordinate clauses by the words that open them. */
public final class SubordinateClauses {

  /** In the order in which they are tried: longer openers before those that they begin with. */
  private static final Map<String, Kind> OPENERS = openers();

  private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WDT", "WP$", "WRB");

  /** Verbs and nouns whose that-clause is a demand or a wish. */
  private static final Set<String> DEMANDING =
      Set.of(
          "ensure",
          "ensuring",
          "sure",
          "seek",
          "ask",
          "request",
          "recommend",
          "recommendation",
          "require",
          "requirement",
          "urge",
          "demand",
          "insist",
          "hope",
          "wish",
          "want");

  private SubordinateClauses() {}

  private static final Map<String, List<Map.Entry<String, Kind>>> OPENERS_BY_FIRST_WORD =
      OPENERS.entrySet().stream()
          .collect(Collectors.groupingBy(opener -> opener.getKey().split(" ", 2)[0]));

  private static List<Map.Entry<String, Kind>> openersAt(Words words, int place) {
    return OPENERS_BY_FIRST_WORD.getOrDefault(words.word(place), List.of());
  }

  /** All subordinate clauses in order of their first word; one may stand within another. */
  public static List<SubordinateClause> in(Sentence sentence) {
    Words words = new Words(sentence);
    return in(words, VerbGroups.in(words));
  }

  static List<SubordinateClause> in(Words words, List<VerbGroup> groups) {
    List<SubordinateClause> clauses = new ArrayList<>();
    for (int place = 0; place < words.count(); place++) {
      for (Map.Entry<String, Kind> opener : openersAt(words, place)) {
        if (words.startsWith(place, opener.getKey())
            && opensClause(words, place, opener.getKey())) {
          clauses.add(clause(words, groups, place, opener.getKey(), opener.getValue()));
          break;
        }
      }
      if (isRelative(words, place)) {
        clauses.add(clause(words, groups, place, words.word(place), Kind.RELATIVE));
      } else if (isDemand(words, groups, place)) {
        boolean that = words.is(place, "that");
        int end = that ? endOfSentence(words) : end(words, groups, place);
        clauses.add(
            new SubordinateClause(
                new TokenPattern.Range(place, end), Kind.DEMAND, words.word(place)));
      }
    }
    return List.copyOf(clauses);
  }

  private static SubordinateClause clause(
      Words words, List<VerbGroup> groups, int from, String opener, Kind kind) {
    return new SubordinateClause(
        new TokenPattern.Range(from, end(words, groups, from)), kind, opener);
  }

  /** Up to the first comma after the clause's own verb, or after its noun if it has no verb. */
  private static int end(Words words, List<VerbGroup> groups, int from) {
    int firstComma = nextStop(words, from + 1);
    // "how to draft it; sixty are": an infinitive is the clause's own verb.
    boolean infinitive = words.is(from + 1, "to") && words.tag(from + 2).equals("VB");
    int verb =
        infinitive
            ? from + 2
            : groups.stream()
                .filter(group -> group.tokens().from() > from && group.finite())
                .mapToInt(VerbGroup::head)
                .findFirst()
                .orElse(from);
    // "homes, whether the council's own or not, have signed": an insertion ends with its comma.
    boolean inserted = words.is(from, "whether") && words.isComma(from - 1);
    // "from two until ten, has": up to a time, without a verb of its own.
    boolean timed = words.is(from, "until") && words.tag(from + 1).equals("CD");
    boolean leads = from == 0 || inserted || timed;
    int earliest = leads && firstComma < verb ? firstComma : Math.max(from + 1, verb);
    return Math.max(from + 1, nextStop(words, earliest));
  }

  private static int nextStop(Words words, int from) {
    int place = from;
    while (place < words.count()
        && !words.isComma(place)
        && !words.is(place, ";")
        && !words.tag(place).equals(".")) {
      place++;
    }
    return place;
  }

  private static int endOfSentence(Words words) {
    int place = words.count();
    return words.tag(place - 1).equals(".") ? place - 1 : place;
  }

  private static boolean opensClause(Words words, int place, String opener) {
    boolean mayBeVerb = opener.equals("following");
    return !words.tag(place).startsWith("VB")
        || opener.equals("pending")
        || (mayBeVerb && !words.is(place - 1, "the"));
  }

  private static boolean isRelative(Words words, int place) {
    boolean afterNoun =
        words.isNoun(place - 1)
            || words.isComma(place - 1)
            || words.tag(place - 1).equals("IN")
            || words.tag(place - 1).equals("''");
    return RELATIVE_TAGS.contains(words.tag(place)) && afterNoun && !words.is(place, "when");
  }

  private static boolean isDemand(Words words, List<VerbGroup> groups, int place) {
    if (words.is(place, "that") && !words.tag(place).equals("DT")) {
      for (int before = place - 1; before >= Math.max(0, place - 6); before--) {
        boolean expected =
            words.lemma(before).startsWith("expect")
                && (words.is(before - 1, "i") || words.is(before - 1, "my"));
        if (expected
            || DEMANDING.contains(words.lemma(before))
            || DEMANDING.contains(words.word(before))) {
          return true;
        }
      }
      return false;
    }
    boolean bareDemand =
        words.is(place - 1, "sure")
            || (words.lemma(place - 1).equals("ensure") && !words.is(place - 1, "ensured"));
    int stop = nextStop(words, place);
    boolean ownVerb =
        groups.stream()
            .anyMatch(group -> place < group.head() && group.head() < stop && group.finite());
    return bareDemand && ownVerb && !words.is(place, "that");
  }

  private static Map<String, Kind> openers() {
    Map<String, Kind> openers = new LinkedHashMap<>();
    openers.put("as soon as", Kind.BEFOREHAND);
    openers.put("upon receipt of", Kind.BEFOREHAND);
    openers.put("on receipt of", Kind.BEFOREHAND);
    openers.put("upon publication of", Kind.BEFOREHAND);
    openers.put("on publication of", Kind.BEFOREHAND);
    openers.put("subject to", Kind.BEFOREHAND);
    openers.put("once", Kind.BEFOREHAND);
    openers.put("when", Kind.BEFOREHAND);
    openers.put("whenever", Kind.BEFOREHAND);
    openers.put("after", Kind.BEFOREHAND);
    openers.put("following", Kind.BEFOREHAND);
    openers.put("whilst awaiting", Kind.UNTIL);
    openers.put("while awaiting", Kind.UNTIL);
    openers.put("until", Kind.UNTIL);
    openers.put("till", Kind.UNTIL);
    openers.put("pending", Kind.UNTIL);
    openers.put("if", Kind.CONDITION);
    openers.put("whether", Kind.CONDITION);
    openers.put("how", Kind.CONDITION);
    openers.put("unless", Kind.CONDITION);
    openers.put("provided that", Kind.CONDITION);
    return openers;
  }
}
