package org.rejoinder.themes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * The signs that stand around a mention, of persons or of a practice, each with the first words
 * that are it: the words next to it and near it, the verbs around it and what they say, the clauses
 * that it stands in, and all other words of its sentence.
 */
final class MentionSigns {

  /** A sign of the whole sentence, or of what stands around it. */
  static final Range NOWHERE = new Range(0, 1);

  private static final String NUMBER = "<number>";
  private static final String NAME = "<name>";
  private static final String NOTHING = "<nothing>";
  private static final int NEAR_BEFORE = 4;
  private static final int NEAR_AFTER = 4;
  private static final int SHORT = 9;

  private final ReadSentence sentence;
  private final Words words;
  private final Range mention;
  private final Map<String, Range> found = new LinkedHashMap<>();

  private MentionSigns(ReadSentence sentence, Range mention) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.mention = mention;
  }

  /** The signs around the tokens of a mention. */
  static Map<String, Range> of(ReadSentence sentence, Range mention) {
    MentionSigns signs = new MentionSigns(sentence, mention);
    signs.addNeighbours();
    signs.addVerbs();
    signs.addClauses();
    signs.addWords();
    return signs.found;
  }

  private void addNeighbours() {
    int before = mention.from() - 1;
    int after = mention.to();
    add("right-before:" + written(before), before);
    add("right-after:" + written(after), after);
    if (words.has(before - 1)) {
      add("right-before:" + written(before - 1) + " " + written(before), before);
    }
    if (words.has(after + 1)) {
      add("right-after:" + written(after) + " " + written(after + 1), after);
    }
    for (int place = before; place >= 0 && place > before - NEAR_BEFORE; place--) {
      add("before:" + written(place), place);
    }
    for (int place = after; place < words.count() && place < after + NEAR_AFTER; place++) {
      add("after:" + written(place), place);
    }
  }

  /** The verb before the mention, the one after it, and the first finite one with its subject. */
  private void addVerbs() {
    Optional<Action> before = Optional.empty();
    Optional<Action> after = Optional.empty();
    Optional<Action> main = Optional.empty();
    for (Action action : sentence.actions()) {
      if (action.verb().head() < mention.from()) {
        before = Optional.of(action);
      } else if (after.isEmpty() && action.verb().tokens().from() >= mention.to()) {
        after = Optional.of(action);
      }
      if (main.isEmpty() && action.verb().finite()) {
        main = Optional.of(action);
      }
    }
    addVerb("verb-before:", before);
    addVerb("verb-after:", after);
    addVerb("main-verb:", main);
    main.map(action -> action.verb().tokens().from())
        .ifPresent(
            verb ->
                add(
                    "main-subject:" + (written(verb - 2) + " " + written(verb - 1)).strip(),
                    Math.max(0, verb - 2)));
    if (main.isEmpty()) {
      found.put("sentence:no-main-verb", NOWHERE);
    }
  }

  private void addVerb(String which, Optional<Action> action) {
    if (action.isEmpty()) {
      found.put(which + NOTHING, NOWHERE);
      return;
    }
    VerbGroup verb = action.get().verb();
    found.put(which + verb.lemma(), verb.tokens());
    found.put(
        which + "<" + action.get().state().written() + (verb.passive() ? ",passive>" : ">"),
        verb.tokens());
  }

  private void addClauses() {
    for (SubordinateClause clause : sentence.clauses()) {
      if (clause.holds(mention.from())) {
        found.putIfAbsent(
            "clause:" + clause.kind().name().toLowerCase(Locale.ROOT), clause.tokens());
      }
    }
  }

  private void addWords() {
    for (int place = 0; place < Math.min(2, words.count()); place++) {
      add("opens:" + written(place), place);
    }
    for (int place = 0; place < words.count(); place++) {
      if (place < mention.from() || place >= mention.to()) {
        add(written(place), place);
      }
    }
    if (words.count() < SHORT) {
      found.put("sentence:short", NOWHERE);
    }
  }

  private void add(String sign, int place) {
    found.putIfAbsent(sign, words.has(place) ? new Range(place, place + 1) : NOWHERE);
  }

  /** A word by its dictionary form; names and numbers are all alike. */
  private String written(int place) {
    if (!words.has(place)) {
      return NOTHING;
    }
    if (words.tag(place).equals("CD")) {
      return NUMBER;
    }
    return words.tag(place).startsWith("NNP") ? NAME : words.lemma(place);
  }
}
