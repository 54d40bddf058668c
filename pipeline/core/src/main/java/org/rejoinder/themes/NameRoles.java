package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.NameRole.Role;
import org.rejoinder.themes.SubordinateClause.Kind;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Finds how a name stands in its sentence by looking left from it, over its noun phrase, for the
 * verb or preposition that governs it, and right for the verb that it is the subject of.
 */
final class NameRoles {

  private static final Set<String> NOUN_PHRASE_TAGS =
      Set.of("DT", "PDT", "JJ", "JJR", "JJS", "PRP$", "NN", "NNS", "NNP", "NNPS", "POS", "CD");

  private static final Set<String> JOINING =
      Set.of("and", "or", "nor", "&", "/", "including", "plus", ",");

  /** Prepositions in the treebank's eyes that open a clause or join. */
  private static final Set<String> OPENING =
      Set.of(
          "that", "because", "while", "whilst", "although", "though", "whereas", "if", "whether");

  private static final Set<String> COUNTING =
      Set.of(
          "number",
          "majority",
          "half",
          "third",
          "quarter",
          "most",
          "some",
          "all",
          "many",
          "each",
          "both",
          "one",
          "several",
          "few",
          "none",
          "any",
          "proportion",
          "range");

  /** Participles that only qualify a noun or join it to the sentence. */
  private static final Set<String> QUALIFYING =
      Set.of("exist", "follow", "regard", "accord", "include", "concern", "surround");

  private static final Set<String> CLAUSE_ENDS =
      Set.of(";", ":", "but", "while", "whilst", "although", "whereas", "because");

  private static final int LONGEST_WAY = 5;

  private final ReadSentence sentence;
  private final Words words;

  NameRoles(ReadSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** The role of the name that stands there. */
  NameRole of(Range name) {
    Range phrase = new Range(phraseStart(name.from()), phraseEnd(name.to()));
    Optional<Action> following = verbRightAfter(phrase);
    int before = skipAdverbs(phrase.from() - 1);
    boolean governed = isPreposition(before) || verbEndingAt(before).isPresent();
    if (following.isPresent() && !governed) {
      return new NameRole(phrase, Role.SUBJECT, following, "", "");
    }
    return governed(phrase, "", "", LONGEST_WAY);
  }

  private NameRole governed(Range phrase, String preposition, String noun, int way) {
    int before = skipAdverbs(phrase.from() - 1);
    Optional<Action> verb = verbEndingAt(before);
    boolean oblique = !preposition.isEmpty();
    if (verb.isPresent() && (tells(verb.get()) || !isQualifyingOnly(verb.get()))) {
      return new NameRole(phrase, oblique ? Role.OBLIQUE : Role.OBJECT, verb, preposition, noun);
    }
    if (isPreposition(before)) {
      String first = oblique ? preposition : words.word(before);
      int head = skipAdverbs(before - 1);
      if (way > 0 && (isNoun(head) || words.is(head, ")"))) {
        int end = words.is(head, ")") ? openingOf(head) : head + 1;
        Range outer = new Range(phraseStart(firstOfWord(Math.max(0, end - 1))), end);
        boolean gerund = words.tag(end - 1).equals("VBG");
        String own = gerund ? words.word(end - 1) : nounEndingAt(end);
        String belongsTo = oblique ? noun : own;
        Optional<Action> following = verbRightAfter(new Range(outer.from(), phrase.to()));
        int further = skipAdverbs(outer.from() - 1);
        boolean governed = isPreposition(further) || verbEndingAt(further).isPresent();
        return following.isPresent() && !governed
            ? new NameRole(phrase, Role.OBLIQUE, following, first, belongsTo)
            : with(phrase, governed(outer, first, belongsTo, way - 1));
      }
      Optional<Action> near = verbEndingAt(head).or(() -> nearestBefore(phrase));
      return new NameRole(phrase, Role.OBLIQUE, near.or(() -> anyAfter(phrase)), first, noun);
    }
    if (way > 0 && JOINING.contains(words.word(before)) && endsPhrase(before - 1)) {
      int end = before;
      while (JOINING.contains(words.word(end - 1))) {
        end--;
      }
      int last = words.is(end - 1, ")") ? openingOf(end - 1) : end;
      Range joined = new Range(phraseStart(Math.max(0, last - 1)), Math.max(1, last));
      boolean parenthesis = isPreposition(joined.from() - 1) && words.isComma(joined.from() - 2);
      boolean list = words.isNoun(end - 1) || words.is(end - 1, ")");
      if (list && joined.from() < phrase.from() && !parenthesis) {
        return with(phrase, governed(joined, preposition, noun, way - 1));
      }
    }
    Role role = oblique ? Role.OBLIQUE : Role.SUBJECT;
    boolean opens = opensClause(before);
    Optional<Action> main = opens ? mainAfter(phrase) : Optional.empty();
    if (main.isPresent()) {
      return new NameRole(phrase, role, main, preposition, noun);
    }
    Optional<Action> near = nearestBefore(phrase);
    if (near.isPresent()) {
      return new NameRole(phrase, oblique ? Role.OBLIQUE : Role.OBJECT, near, preposition, noun);
    }
    Optional<Action> after = anyAfter(phrase);
    return new NameRole(phrase, after.isPresent() ? role : Role.ALONE, after, preposition, noun);
  }

  private static NameRole with(Range phrase, NameRole role) {
    return new NameRole(phrase, role.role(), role.action(), role.preposition(), role.noun());
  }

  private static boolean isQualifyingOnly(Action action) {
    return action.verb().tense() == Tense.PARTICIPLE;
  }

  /** Where the noun phrase begins that holds {@code place}. */
  int phraseStart(int place) {
    int start = place;
    boolean opened = words.tag(start).equals("DT") || words.tag(start).equals("PRP$");
    while (!opened && isPartOfPhrase(start - 1)) {
      start--;
      opened = words.tag(start).equals("DT") || words.tag(start).equals("PRP$");
    }
    boolean counted =
        words.is(start - 1, "of")
            && (words.tag(start - 2).equals("CD") || COUNTING.contains(words.lemma(start - 2)));
    return counted ? phraseStart(start - 2) : start;
  }

  private boolean isPartOfPhrase(int place) {
    return NOUN_PHRASE_TAGS.contains(words.tag(place))
        || (words.tag(place).equals("VBN")
            && (words.tag(place - 1).equals("DT") || words.tag(place - 1).equals("PRP$")))
        || (words.is(place, "-") && words.has(place - 1))
        || (words.is(place - 1, "-") && words.tag(place).startsWith("VB"));
  }

  private int phraseEnd(int place) {
    int end = place;
    if (words.is(end, "(") && words.is(end + 2, ")")) {
      end += 3;
    }
    while (words.isNoun(end) || words.tag(end).equals("POS") || words.is(end, "(")) {
      if (words.is(end, "(")) {
        if (!words.is(end + 2, ")")) {
          break;
        }
        end += 2;
      }
      end++;
    }
    return end;
  }

  private int openingOf(int closing) {
    int open = closing;
    while (open > 0 && !words.is(open, "(")) {
      open--;
    }
    return Math.max(1, open);
  }

  private int skipAdverbs(int place) {
    int before = place;
    while (words.tag(before).startsWith("RB") || words.is(before, "\"") || words.is(before, "``")) {
      before--;
    }
    return before;
  }

  /** "go-live", "roll-out", "set-up" are nouns too. */
  private boolean isNoun(int place) {
    boolean gerund =
        words.tag(place).equals("VBG")
            && words.isAnyOf(place + 1, Set.of("of", "for"))
            && (place == 0 || words.tag(place - 1).equals("DT"));
    return words.isNoun(place)
        || gerund
        || (words.is(place - 1, "-") && words.isAnyOf(place, Set.of("live", "out", "up", "off")));
  }

  /** "take-up" is one noun. */
  private String nounEndingAt(int end) {
    boolean joined = words.is(end - 2, "-");
    return joined ? words.word(end - 3) + "-" + words.lemma(end - 1) : words.lemma(end - 1);
  }

  private int firstOfWord(int place) {
    return words.is(place - 1, "-") && place > 1 ? place - 2 : place;
  }

  private boolean isPreposition(int place) {
    boolean preposition = words.tag(place).equals("IN") || words.tag(place).equals("TO");
    return preposition && !OPENING.contains(words.word(place));
  }

  private boolean endsPhrase(int place) {
    return words.isNoun(place) || words.is(place, ")") || JOINING.contains(words.word(place));
  }

  private boolean opensClause(int before) {
    return before < 0
        || OPENING.contains(words.word(before))
        || words.isComma(before)
        || words.is(before, "and")
        || words.is(before, ";")
        || words.is(before, "-")
        || words.is(before, "how")
        || words.is(before, "which")
        || words.tag(before).startsWith("W");
  }

  private Optional<Action> verbEndingAt(int place) {
    return sentence.actions().stream().filter(action -> action.verb().head() == place).findFirst();
  }

  /** The finite verb that follows at once, adverbs apart. */
  private Optional<Action> verbRightAfter(Range phrase) {
    return sentence.actions().stream()
        .filter(
            action ->
                action.verb().finite()
                    || action.verb().negated()
                    || isBare(action)
                    || isOnlyVerb(action)
                    || (words.is(action.verb().tokens().from(), "being") && noFiniteVerb()))
        .filter(action -> action.verb().tokens().from() >= phrase.to())
        .filter(action -> !isMisread(action))
        .filter(action -> onlyAdverbs(phrase.to(), action.verb().tokens().from()))
        .findFirst();
  }

  /** "notifications now reach every school": the tagger takes it for an infinitive at times. */
  private boolean isBare(Action action) {
    int verb = action.verb().tokens().from();
    return verb == action.verb().head()
        && words.tag(verb).equals("VB")
        && words.tag(skipAdverbs(verb - 1)).matches("NNP?S");
  }

  /** "Triage ended in March when": the tagger takes a past for a participle at times. */
  private boolean isOnlyVerb(Action action) {
    VerbGroup verb = action.verb();
    return verb.tense() == Tense.PARTICIPLE
        && verb.tokens().from() == verb.head()
        && words.is(words.count() - 1, ".")
        && sentence.actions().stream()
            .filter(other -> other.verb().finite())
            .allMatch(other -> other.verb().head() > verb.head() && isInSubordinate(other))
        && sentence.actions().stream().anyMatch(other -> other.verb().finite());
  }

  private boolean isInSubordinate(Action action) {
    return sentence.clauses().stream()
        .anyMatch(clause -> clause.kind() != Kind.RELATIVE && clause.holds(action.verb().head()));
  }

  private boolean onlyAdverbs(int from, int to) {
    for (int place = from; place < to; place++) {
      if (!words.tag(place).startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  /** The first verb after the phrase that is not in a relative clause of its own. */
  private Optional<Action> mainAfter(Range phrase) {
    List<Action> after =
        sentence.actions().stream()
            .filter(action -> action.verb().tokens().from() >= phrase.to())
            .filter(action -> !isMisread(action))
            .toList();
    return after.stream()
        .filter(action -> action.verb().finite() || isSubjunctive(phrase, action))
        .filter(action -> !isInClauseAfter(phrase, action))
        .findFirst();
  }

  /** "that a panel be set up". */
  private boolean isSubjunctive(Range phrase, Action action) {
    int verb = action.verb().tokens().from();
    return verb == phrase.to() && words.is(verb, "be") && words.is(phrase.from() - 1, "that");
  }

  /** Any verb after the phrase, where there is no better one. */
  private Optional<Action> anyAfter(Range phrase) {
    List<Action> after =
        sentence.actions().stream()
            .filter(action -> action.verb().tokens().from() >= phrase.to())
            .filter(action -> !isMisread(action))
            .toList();
    return mainAfter(phrase)
        .or(() -> after.stream().filter(NameRoles::tells).findFirst())
        .or(() -> after.stream().filter(action -> noFiniteVerb()).findFirst());
  }

  /** Notes leave the helping verbs out: "Panel established in March". */
  private boolean noFiniteVerb() {
    return sentence.verbs().stream().noneMatch(VerbGroup::finite);
  }

  /** "conditional cautions are": a verb with a finite one at its heels is a plural. */
  private boolean isMisread(Action action) {
    return words.tag(action.verb().head()).equals("VBZ")
        && action.verb().tokens().from() == action.verb().head()
        && sentence.actions().stream()
            .anyMatch(
                next ->
                    next.verb().tokens().from() == action.verb().tokens().to()
                        && next.verb().finite());
  }

  private boolean isInClauseAfter(Range phrase, Action action) {
    return sentence.clauses().stream()
        .anyMatch(
            clause ->
                clause.kind() == Kind.RELATIVE
                    && clause.tokens().from() >= phrase.to()
                    && clause.holds(action.verb().head()));
  }

  private Optional<Action> nearestBefore(Range phrase) {
    int start = phrase.from();
    while (start > 0 && (!CLAUSE_ENDS.contains(words.word(start - 1)) || words.is(start, "also"))) {
      start--;
    }
    int from = start;
    List<Action> before =
        sentence.actions().stream()
            .filter(action -> action.verb().tokens().to() <= phrase.from())
            .filter(action -> action.verb().tokens().from() >= from)
            .toList()
            .reversed();
    return before.stream()
        .filter(NameRoles::tells)
        .findFirst()
        .or(() -> before.stream().findFirst());
  }

  /** An infinitive or participle without a helping verb tells nothing by itself. */
  static boolean tells(Action action) {
    VerbGroup verb = action.verb();
    boolean bare = verb.tense() == Tense.INFINITIVE && verb.tokens().from() == verb.head();
    return verb.finite()
        || bare
        || verb.modality().isPresent()
        || (verb.tense() == Tense.PARTICIPLE
            && !verb.passive()
            && !QUALIFYING.contains(verb.lemma()));
  }
}
