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
  private static final int LONGEST_TOPIC = 10;
  private static final Set<String> CONNECTORS =
      Set.of("and", "of", "in", "for", "on", "to", "&", "the", "with");
  private static final Set<String> TOPIC_OPENERS =
      Set.of("on", "about", "around", "regarding", "concerning", "covering", "in", "into");
  private static final Set<String> ENDS_OF_TOPIC =
      Set.of(
          "by", "to", "since", "from", "between", "before", "after", "during", "with", "through",
          "across", "against", "towards", "until", "this", "last", "next", "early", "late",
          "earlier", "within", "over", "as", "at", "so", "once", "when");
  private static final Set<String> SEASONS =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "early",
          "late",
          "mid",
          "total",
          "full",
          "person",
          "addition",
          "line",
          "partnership",
          "place",
          "house",
          "progress");

  /** Nouns that name nothing even when several stand together: "the training course". */
  private static final Set<String> PLAIN =
      Set.of(
          "training",
          "course",
          "programme",
          "package",
          "session",
          "module",
          "input",
          "briefing",
          "workshop",
          "event",
          "day",
          "delivery");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<PersonsMention> persons;

  Programmes(
      TrainingVocabulary vocabulary,
      Words words,
      List<VerbGroup> verbs,
      List<PersonsMention> persons) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
    this.persons = persons;
  }

  /** All mentions of training in order. */
  List<TrainingMention> find() {
    List<TrainingMention> mentions = new ArrayList<>();
    int place = 0;
    while (place < words.count()) {
      Optional<TrainingMention> mention = at(place);
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

  private boolean isAcronym(int place) {
    String word = words.asWritten(place);
    boolean bracketed = words.asWritten(place - 1).equals("(");
    return word.length() >= SHORTEST_ACRONYM
        && ACRONYM.matcher(word).matches()
        && !bracketed
        && !isInPersons(place)
        && !vocabulary.has(Topic.NOT_PROGRAMMES, words.word(place));
  }

  private TrainingMention mention(int head, boolean certain) {
    int start = start(head);
    boolean sure = certain || vocabulary.stands(words, start, head + 1, Topic.TRAINING);
    int from = withoutOwner(start, head + 1);
    int to = upToCapitalisedNoun(from, head + 1);
    from = withoutGeneric(from, to);
    boolean capitalised = to > from && words.isCapitalised(to - 1) && to - from > 1;
    int topic = capitalised ? to : topic(head + 1);
    int end = Math.max(topic, head + 1);
    if (topic > head + 1) {
      to = topic;
    }
    boolean named = from < to && (topic > head + 1 || !isOnlyNouns(from, to));
    return new TrainingMention(
        new Range(start, end), named ? Optional.of(new Range(from, to)) : Optional.empty(), sure);
  }

  private int start(int head) {
    int start = head;
    while (start > 0 && isPartOfName(start - 1)) {
      start = words.asWritten(start - 1).equals(")") ? openBracket(start - 1) : start - 1;
    }
    while (start < head
        && (isConnector(start) || words.tag(start).equals("POS") || words.is(start, "-"))) {
      start++;
    }
    return start;
  }

  private int openBracket(int close) {
    int open = close;
    while (open > 0 && !words.asWritten(open).equals("(")) {
      open--;
    }
    return open;
  }

  private boolean isPartOfName(int place) {
    if (isInPersons(place) || isVerbGroupAt(place)) {
      return false;
    }
    if (words.asWritten(place).equals(")")) {
      int open = openBracket(place);
      return open > 0 && place - open <= 3 && words.isNoun(open - 1);
    }
    if (isConnector(place)) {
      int before = words.asWritten(place - 1).equals(")") ? openBracket(place - 1) - 1 : place - 1;
      boolean name = words.isCapitalised(place + 1) || isConnector(place + 1);
      boolean noun =
          words.isNoun(before) || isConnector(before) || words.tag(before).startsWith("JJ");
      return name && noun && (isCapitalisedName(before) || isConnector(before));
    }
    return switch (words.tag(place)) {
      case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "POS", "HYPH", "VBN", "VBG", "FW", "VBD" ->
          true;

      case "CD" -> words.is(place + 1, "-") || words.isCapitalised(place + 1);
      default -> words.is(place, "-") || words.is(place, "'") || words.is(place, "\u2019");
    };
  }

  /** A capital at the beginning of the sentence makes no name. */
  private boolean isCapitalisedName(int place) {
    return words.isCapitalised(place) && (place > 0 || words.isName(place));
  }

  private boolean isConnector(int place) {
    return words.isAnyOf(place, CONNECTORS);
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

  private boolean isOnlyNouns(int from, int to) {
    for (int place = from; place < to; place++) {
      boolean alone = to - from == 1 && isTrainingNoun(place);
      boolean noun =
          alone
              || PLAIN.contains(words.lemma(place))
              || vocabulary.has(Topic.GENERIC, words.lemma(place));
      if (!noun) {
        return false;
      }
    }
    return true;
  }

  private boolean isTrainingNoun(int place) {
    return vocabulary.has(Topic.TRAINING, words.lemma(place))
        || vocabulary.has(Topic.TRAINING_BY_VERB, words.lemma(place))
        || vocabulary.has(Topic.TRAINING, words.word(place));
  }

  /** The end of "on stalking", "in the use of civil orders" after the noun; the start if none. */
  private int topic(int start) {
    boolean opens = words.isAnyOf(start, TOPIC_OPENERS);
    boolean in = words.is(start, "in") || words.is(start, "into");
    boolean time =
        Periods.in(words, start, Math.min(words.count(), start + 6))
                .filter(p -> p.from() == start)
                .isPresent()
            || words.isAnyOf(start + 1, SEASONS)
            || Periods.isMonth(words.word(start + 1));
    boolean place = in && (words.isName(start + 1) || !words.is(start - 1, "training"));
    if (!opens || time || place || words.tag(start + 1).equals("CD")) {
      return start;
    }
    int end = start + 1;
    while (end < start + LONGEST_TOPIC && words.has(end) && !endsTopic(end)) {
      end++;
    }
    while (end > start + 1
        && (words.tag(end - 1).startsWith("RB")
            || words.tag(end - 1).equals("CC")
            || words.tag(end - 1).equals("IN")
            || words.tag(end - 1).equals("DT"))) {
      end--;
    }
    return end > start + 1 ? end : start;
  }

  private boolean opensClauseOrPersons(int place) {
    int end = place;
    while (words.has(end)
        && !words.isComma(end)
        && !words.tag(end).equals("IN")
        && !isVerbGroupAt(end)) {
      end++;
    }
    return (isVerbGroupAt(end) && hasVerbBefore(place))
        || persons.stream().anyMatch(mention -> mention.from() == place);
  }

  private boolean hasVerbBefore(int place) {
    return verbs.stream().anyMatch(verb -> verb.finite() && verb.head() < place);
  }

  private boolean endsTopic(int place) {
    boolean verb =
        isVerbGroupAt(place)
            || verbs.stream().anyMatch(group -> group.finite() && group.tokens().from() == place);
    boolean person = persons.stream().anyMatch(mention -> mention.from() == place);
    boolean conjoined = words.tag(place).equals("CC") && opensClauseOrPersons(place + 1);
    boolean time =
        words.is(place, "in")
            && Periods.in(words, place, Math.min(words.count(), place + 5))
                .filter(p -> p.from() == place)
                .isPresent();
    return verb
        || person
        || conjoined
        || time
        || words.isAnyOf(place, ENDS_OF_TOPIC)
        || words.isComma(place)
        || words.tag(place).startsWith("W")
        || words.tag(place).equals(":")
        || words.tag(place).equals(".")
        || words.asWritten(place).equals("(")
        || words.asWritten(place).equals(")");
  }
}
