package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Finds training and reads the programme's name: the capitalised name up to its noun, "Rape
 * Investigation Programme", without owner, determiner and abbreviation in brackets; or what the
 * text calls it in lower case, "half-day briefing on stalking". "The training" alone names no
 * programme.
 */
final class Programmes {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,}[A-Z0-9]*\\d?");
  private static final int SHORTEST_ACRONYM = 4;
  static final Set<String> DURATIONS =
      Set.of("day", "days", "hour", "hours", "morning", "afternoon", "evening", "week", "weeks");
  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<PersonsMention> persons;
  private final Topics topics;
  private final TrainingDays days;
  private final PhrasalNames phrasal;

  Programmes(
      TrainingVocabulary vocabulary,
      Words words,
      List<VerbGroup> verbs,
      List<PersonsMention> persons) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
    this.persons = persons;
    this.topics = new Topics(words, verbs, persons);
    this.days = new TrainingDays(words);
    this.phrasal = new PhrasalNames(vocabulary, words, verbs, persons);
  }

  /** All mentions of training in order. */
  List<TrainingMention> find() {
    List<TrainingMention> mentions = new ArrayList<>();
    int place = 0;
    while (place < words.count()) {
      Optional<TrainingMention> mention = at(place);
      // "programme of training" is one.
      mention.ifPresent(found -> mentions.removeIf(within -> within.from() >= found.from()));
      mention.ifPresent(mentions::add);
      place = mention.map(TrainingMention::to).orElse(place + 1);
    }
    return List.copyOf(mentions);
  }

  /** The mention whose noun stands at this place. */
  private Optional<TrainingMention> at(int head) {
    boolean certain = vocabulary.lengthEndingAt(words, head, Topic.TRAINING) > 0;
    boolean byVerb = vocabulary.lengthEndingAt(words, head, Topic.TRAINING_BY_VERB) > 0;
    if ((certain || byVerb) && isHeadNoun(head)) {
      return Optional.of(mention(head, certain || isNamed(head)));
    }
    if (days.isNamedDay(head) && !isInPersons(head)) {
      return Optional.of(mention(head, false));
    }
    if (words.isAnyOf(head, DURATIONS) && days.isLesson(head)) {
      return Optional.of(new TrainingMention(new Range(head, head + 2), Optional.empty(), false));
    }
    int level = phrasal.startOfLevel(head);
    if (level < head) {
      Range range = new Range(level, head + 1);
      return Optional.of(new TrainingMention(range, Optional.of(range), false));
    }
    int title = phrasal.startOfTitle(head);
    if (title < head) {
      Range range = new Range(title, head + 1);
      return Optional.of(new TrainingMention(range, Optional.of(range), false));
    }
    if (isAcronym(head) && !goesOn(head)) {
      Range range = new Range(head, head + 1);
      return Optional.of(new TrainingMention(range, Optional.of(range), false));
    }
    return Optional.empty();
  }

  /** A capitalised "... Programme" or "... Course" is a name of training where a verb says so. */
  private boolean isNamed(int head) {
    return words.is(head, "course") && words.isCapitalised(head);
  }

  private boolean isHeadNoun(int place) {
    boolean noun =
        words.isNoun(place)
            || words.word(place).endsWith("learning")
            || (words.is(place, "training") && !isVerbAt(place))
            || vocabulary.lengthEndingAt(words, place, Topic.TRAINING) > 1;
    return noun
        && !isVerbAt(place)
        && !goesOn(place)
        && !isInPersons(place)
        && !vocabulary.isWithin(words, place, Topic.NOT_TRAINING);
  }

  private boolean goesOn(int place) {
    return (words.isNoun(place + 1) && !isVerbAt(place + 1) && !isInPersons(place + 1))
        || words.is(place + 1, "-")
        || words.tag(place + 1).equals("POS");
  }

  private boolean isVerbAt(int place) {
    return verbs.stream()
        .anyMatch(
            verb ->
                verb.head() == place
                    && (verb.finite()
                        || verb.tense() == VerbGroup.Tense.INFINITIVE
                        || isGerundWithObject(place)));
  }

  private boolean isGerundWithObject(int place) {
    return persons.stream().anyMatch(mention -> mention.from() == place + 1);
  }

  private boolean isInPersons(int place) {
    return persons.stream()
        .flatMap(mention -> mention.cohort().stream())
        .anyMatch(range -> range.from() <= place && place < range.to());
  }

  /** Whether the word is written as the letters of a course are. */
  static boolean isLetters(String word) {
    return word.length() >= SHORTEST_ACRONYM && ACRONYM.matcher(word).matches();
  }

  private boolean isAcronym(int place) {
    String word = words.asWritten(place);
    boolean bracketed = words.asWritten(place - 1).equals("(");
    return isLetters(word)
        && !bracketed
        && !isInPersons(place)
        && !vocabulary.has(Topic.NOT_PROGRAMMES, words.word(place));
  }

  private TrainingMention mention(int head, boolean certain) {
    int start = phrasal.start(start(head), head);
    boolean sure = certain || vocabulary.stands(words, start, head + 1, Topic.TRAINING);
    int from = withoutOwner(start, head + 1);
    int to = upToCapitalisedNoun(from, head + 1);
    int telling = withoutGeneric(from, to);
    from = withoutPointers(from, to);
    boolean capitalised = to > from && words.isCapitalised(to - 1) && to - from > 1;
    int topic = capitalised ? to : topics.endOf(head + 1);
    if (topic > head + 1) {
      to = topic;
    }
    int whom = forWhom(head + 1);
    if (whom > head + 1) {
      to = whom;
      from = Math.max(from, withoutAnyOwner(start, head + 1));
    }
    int end = Math.max(topic, head + 1);
    boolean named = telling < to && (topic > head + 1 || !isOnlyMass(telling, to));
    return new TrainingMention(
        new Range(start, end), named ? Optional.of(new Range(from, to)) : Optional.empty(), sure);
  }

  private int start(int head) {
    int start = head;
    while (start > 0 && isPartOfName(start - 1)) {
      start = words.asWritten(start - 1).equals(")") ? words.openOf(start - 1) : start - 1;
    }
    if (start > 1
        && words.is(start - 1, "of")
        && (words.isAnyOf(start - 2, ProgrammeWords.COLLECTIONS)
            || (words.isAnyOf(start - 2, DURATIONS) && !words.is(head, "training")))
        && words.isNoun(start - 2)) {
      return start(start - 2);
    }
    while (start > 1 && words.is(start - 1, "-") && !words.is(start, "-")) {
      start -= 2;
    }
    if (start > 0 && words.is(start, "-") && words.tag(start - 1).equals("IN")) {
      // "on-line course".
      return start - 1;
    }
    while (start < head
        && (isConnector(start) || words.tag(start).equals("POS") || words.is(start, "-"))) {
      start++;
    }
    return start;
  }

  /** "six members given half a day on restraint": what was done, and no name. */
  private boolean isSaidOfPersons(int place) {
    return words.tag(place).equals("VBN")
        && persons.stream().anyMatch(mention -> mention.to() == place);
  }

  private boolean isPartOfName(int place) {
    if (isInPersons(place) || isVerbGroupAt(place) || isSaidOfPersons(place)) {
      return false;
    }
    if (words.asWritten(place).equals(")")) {
      int open = words.openOf(place);
      return open > 0 && place - open <= 3 && words.isNoun(open - 1);
    }
    if (isConnector(place)) {
      int before = words.asWritten(place - 1).equals(")") ? words.openOf(place - 1) - 1 : place - 1;
      boolean name = words.isCapitalised(place + 1) || isJoined(place);
      boolean noun =
          words.isNoun(before) || isConnector(before) || words.tag(before).startsWith("JJ");
      return name && noun && (isCapitalisedName(before) || isConnector(before));
    }
    return switch (words.tag(place)) {
      case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "POS", "HYPH", "VBN", "VBG", "FW", "VBD" ->
          true;
      case "JJS" -> words.isCapitalised(place);

      case "CD" ->
          words.is(place + 1, "-")
              || words.isCapitalised(place + 1)
              || words.isAnyOf(place - 1, ProgrammeWords.STEPS)
              || words.tag(place + 2).equals("POS");
      case "IN", "DT", "TO" -> words.is(place - 1, "-") || words.is(place + 1, "-");
      default -> words.is(place, "-") || words.is(place, "'") || words.is(place, "\u2019");
    };
  }

  /** A capital at the beginning of the sentence makes no name. */
  private boolean isCapitalisedName(int place) {
    return words.isCapitalised(place) && (place > 0 || words.isName(place));
  }

  /** "of the", but not "to Dunmere for the Investigators' Programme". */
  private boolean isJoined(int place) {
    boolean ofThe = words.is(place, "of") || words.is(place, "and") || words.is(place, "the");
    return ofThe && isConnector(place + 1);
  }

  private boolean isConnector(int place) {
    return words.isAnyOf(place, ProgrammeWords.CONNECTORS);
  }

  private boolean isVerbGroupAt(int place) {
    return verbs.stream()
        .anyMatch(
            verb ->
                verb.tokens().from() <= place
                    && place < verb.tokens().to()
                    && (verb.finite() || verb.tense() == VerbGroup.Tense.INFINITIVE));
  }

  /** "the College's Rape Investigation Programme" is named without the College. */
  private int withoutOwner(int start, int end) {
    int from = start;
    for (int place = start; place < end - 1; place++) {
      boolean owner = words.tag(place).equals("POS") && words.isName(place - 1);
      if (owner && end - place > 2) {
        from = place + 1;
      }
    }
    return from;
  }

  /** Named by its topic, it needs no owner: "the College's course on disclosure". */
  private int withoutAnyOwner(int start, int end) {
    int from = start;
    for (int place = start; place < end - 1; place++) {
      boolean college = words.startsWith(place - 2, "college of policing");
      if ((words.tag(place).equals("POS") && words.isName(place - 1))
          || (college && !words.isCapitalised(place + 1) && place > start)) {
        from = place + 1;
      }
    }
    return from;
  }

  /** The end of "for supervisors", which tells one module from another; else the place. */
  private int forWhom(int place) {
    return words.is(place, "for") && words.lemmaIsAnyOf(place - 1, ProgrammeWords.PRODUCTS)
        ? persons.stream()
            .filter(mention -> mention.from() == place + 1 && mention.quantity().isEmpty())
            .map(PersonsMention::to)
            .findFirst()
            .orElse(place)
        : place;
  }

  private int upToCapitalisedNoun(int from, int end) {
    for (int place = from + 1; place < end; place++) {
      boolean noun =
          words.isCapitalised(place)
              && !words.asWritten(place).equals(words.asWritten(place).toUpperCase(Locale.ROOT))
              && (vocabulary.has(Topic.TRAINING, words.lemma(place))
                  || vocabulary.has(Topic.TRAINING_BY_VERB, words.lemma(place)));
      boolean goesOn = words.isCapitalised(place + 1) && place + 1 < end;
      if (noun && !goesOn) {
        return place + 1;
      }
    }
    return end;
  }

  private int withoutGeneric(int start, int end) {
    int from = start;
    boolean strip = true;
    while (from < end && strip) {
      String tag = words.tag(from);
      strip =
          tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("POS")
              || words.is(from, "-")
              || (!words.isCapitalised(from + 1)
                  && !words.is(from + 1, "-")
                  && !words.is(from + 1, "professional")
                  && vocabulary.has(Topic.GENERIC, words.word(from)))
              || (words.isCapitalised(from + 1)
                  && !words.isCapitalised(from)
                  && vocabulary.has(Topic.GENERIC, words.word(from)));
      from += strip ? 1 : 0;
    }
    return from;
  }

  /**
   * Without what only points at it or counts it: "the same course", but "three days' induction".
   */
  private int withoutPointers(int start, int end) {
    int from = start;
    boolean strip = true;
    while (from < end - 1 && strip) {
      String tag = words.tag(from);
      boolean number =
          tag.equals("CD") && !words.isAnyOf(from + 1, DURATIONS) && !isHyphen(from + 1);
      strip =
          tag.equals("DT")
              || tag.equals("PRP$")
              || tag.equals("POS")
              || (isHyphen(from) && from == start)
              || (number && !words.isCapitalised(from + 1))
              || (words.isAnyOf(from, ProgrammeWords.POINTERS) && !isHyphen(from + 1))
              || (words.is(from, "new") && end - from > 2)
              || (words.isCapitalised(from + 1)
                  && !words.isCapitalised(from)
                  && vocabulary.has(Topic.GENERIC, words.word(from)));
      from += strip ? 1 : 0;
    }
    return from;
  }

  private boolean isHyphen(int place) {
    return words.is(place, "-");
  }

  /** "training", "training delivery" name nothing that could be counted. */
  private boolean isOnlyMass(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.tag(place).equals("POS") && words.isAnyOf(place - 1, DURATIONS)) {
        // "two days' training".
        return false;
      }
      if (!ProgrammeWords.MASS.contains(words.lemma(place))
          && !ProgrammeWords.MASS.contains(words.word(place))
          && !words.tag(place).equals("POS")) {
        return false;
      }
    }
    return true;
  }
}
