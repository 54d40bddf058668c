package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Tells the codes of a thing that a theme's rule found, and whether it comes from the theme's
 * source: from what names it, from the rest of its sentence, or from what a pronoun refers back to.
 */
final class ThingCoder {

  private static final Set<String> REFERRING_TAGS =
      Set.of("PRP", "DT", "PRP$", "WDT", "WP", "WP$", "WRB", "IN", "EX", "CC", "CD", ",");

  private static final Set<String> GETTING =
      Set.of("see", "receive", "have", "hear", "get", "know", "learn", "be", "read", "come");
  private static final Set<String> SEVERAL = Set.of("these", "both", "those", "they", "them");
  private static final Set<String> OF_WHAT_WAS_SAID =
      Set.of("its", "their", "this", "that", "these", "those", "such");
  private static final Set<String> HANDOVER = Set.of("from", "by", "at", "between");

  private final SourceWords sourceWords;
  private final ThingNames names;
  private final Theme.Source source;
  private final NotWaitedFor notWaitedFor;
  private final Referents referents;

  /** The code of what comes from the source and is named by no code. */
  private final Optional<Code> otherwise;

  ThingCoder(Theme theme, Theme.Source source) {
    this.sourceWords = new SourceWords(source.from());
    this.names = new ThingNames(theme.codes(), this::saysNothing, sourceWords::areAt);
    this.source = source;
    this.notWaitedFor = new NotWaitedFor(names, source);
    this.otherwise = source.otherwise().flatMap(theme::code);
    this.referents = new Referents(theme.name(), names, source, otherwise);
  }

  /**
   * What a match is coded as.
   *
   * @param named whether the thing itself says so, not what stands around it
   */
  record CodedThing(Code code, boolean named) {}

  /**
   * The codes of what the match found, if it comes from the source.
   *
   * @param context with the sentences that it may refer back to
   */
  List<CodedThing> code(SentenceInContext context, Match match) {
    ReadSentence sentence = context.sentence();
    Optional<Range> found =
        Optional.ofNullable(match.groups().get(PhraseMatcher.THING))
            .filter(each -> !isPurpose(sentence, each));
    Range thing = found.map(each -> pronounAlone(sentence, each)).orElse(match.tokens());
    List<Code> named = names.named(sentence, thing);
    boolean fromSource =
        sentence.holds(source.from(), match.tokens())
            || (found.isEmpty() && sentence.holds(source.from()))
            || isHandedOver(sentence, match)
            || isSpokenOfBefore(sentence, match, found);
    Optional<Code> certain =
        named.isEmpty() && fromSource ? certain(sentence, match.tokens()) : Optional.empty();
    if (certain.isPresent()) {
      return List.of(new CodedThing(certain.get(), true));
    }
    boolean refers =
        found.isEmpty() || (refers(sentence, thing) && !isWithinAnother(sentence, match, thing));
    if (isExpletive(sentence, match, thing)) {
      return List.of();
    }
    boolean nothing = !refers && named.isEmpty() && !hasNoun(sentence, thing);
    boolean giver =
        named.isEmpty()
            && match.tokens().from() == thing.from()
            && sourceWords.areAll(sentence, thing);
    boolean never =
        (found.isEmpty() && sentence.holds(source.from(), match.tokens()))
            ? notWaitedFor.isIn(sentence, match.tokens())
            : notWaitedFor.is(sentence, thing, named) && !isHandedOver(sentence, match);
    if (nothing || (found.isPresent() && giver) || never) {
      return List.of();
    }
    Optional<Code> justNamed =
        found.isPresent() && named.isEmpty() && isPronounAlone(sentence, thing)
            ? namedBefore(context, thing.from())
            : Optional.empty();
    if (justNamed.isPresent()) {
      return List.of(new CodedThing(justNamed.get(), true));
    }
    List<Code> several = named.isEmpty() ? several(context, match, thing, found) : List.of();
    if (several.size() > 1) {
      return several.stream().map(code -> new CodedThing(code, true)).toList();
    }
    Optional<Code> again =
        isSpokenOf(sentence, thing, named)
            ? referents.awaited(context)
            : named.size() == 1 ? referents.ofSameNoun(context, thing) : Optional.empty();
    if (again.isPresent()) {
      return List.of(new CodedThing(again.get(), true));
    }
    if (!named.isEmpty() && found.isPresent()) {
      // "The definition and its guidance": what comes with a thing comes from where it comes from.
      boolean together = named.stream().anyMatch(code -> !code.sourceNeeded());
      return named.stream()
          .filter(code -> together || referents.comesFromSource(code, context))
          .map(code -> new CodedThing(ofItsTopic(sentence, code), true))
          .toList();
    }
    if (refers && referents.isOfLocalTopic(context, match)) {
      return List.of();
    }
    return told(context, match, fromSource, refers).stream()
        .filter(code -> !isOther(code) || !notWaitedFor.isIn(sentence, sentence.all()))
        .map(code -> new CodedThing(code, false))
        .toList();
  }

  /** All that "these", or a pronoun alone, may stand for. */
  private List<Code> several(
      SentenceInContext context, Match match, Range thing, Optional<Range> found) {
    ReadSentence sentence = context.sentence();
    boolean neither = found.isEmpty() && sentence.words().is(match.tokens().from(), "neither");
    if (neither || found.filter(each -> isSeveral(sentence, each)).isPresent()) {
      return referents.several(context);
    }
    return found.isPresent() && isPronounAlone(sentence, thing)
        ? referents.awaitedTogether(context)
        : List.of();
  }

  /** "Once this has been received": all that the sentence before waits for. */
  private static boolean isPronounAlone(ReadSentence sentence, Range thing) {
    String tag = sentence.words().tag(thing.from());
    return thing.to() == thing.from() + 1 && (tag.equals("PRP") || tag.equals("DT"));
  }

  /** "these", "both": more than one thing may have been spoken of. */
  private static boolean isSeveral(ReadSentence sentence, Range thing) {
    return thing.to() == thing.from() + 1 && sentence.words().isAnyOf(thing.from(), SEVERAL);
  }

  /** What is said by the verb alone and can come from nowhere else: "to define who that is". */
  private Optional<Code> certain(ReadSentence sentence, Range tokens) {
    return names.named(sentence, tokens).stream().filter(code -> !code.sourceNeeded()).findFirst();
  }

  /** "There is no settled definition, and this remains outstanding": of the same sentence. */
  private Optional<Code> namedBefore(SentenceInContext context, int place) {
    return place == 0
        ? Optional.empty()
        : names.named(context.sentence(), new Range(0, place)).stream()
            .filter(code -> !code.sourceNeeded())
            .findFirst();
  }

  /** "agreement on what the definition includes" waits for the definition. */
  private Code ofItsTopic(ReadSentence sentence, Code code) {
    return isOther(code) ? certain(sentence, sentence.all()).orElse(code) : code;
  }

  /** What stands around a thing that does not name itself tells its code. */
  private Optional<Code> told(
      SentenceInContext context, Match match, boolean fromSource, boolean refers) {
    ReadSentence sentence = context.sentence();
    Optional<Code> told = Optional.empty();
    if (fromSource) {
      told =
          names.named(sentence, match.tokens()).stream().filter(code -> !isOther(code)).findFirst();
    }
    if (told.isEmpty() && fromSource && !match.groups().containsKey(PhraseMatcher.THING)) {
      // "no confirmation has come from the Home Office of the grant"
      told =
          names.named(sentence, restOfClause(sentence, match.tokens().to())).stream()
              .filter(code -> !isOther(code))
              .findFirst();
    }
    if (told.isEmpty() && fromSource) {
      // "confirmation as to how the term should be defined": it can come from nowhere else.
      told = certain(sentence, sentence.all());
    }
    if (told.isEmpty() && refers) {
      told = referents.of(context, match);
    }
    boolean mayBeAny = isAnyThing(sentence, match);
    if (told.isEmpty() && fromSource && (refers || mayBeAny)) {
      told =
          names
              .first(sentence, sentence.all())
              .filter(code -> !isOther(code))
              .or(() -> refers ? referents.topic(context) : Optional.empty())
              .or(() -> otherwise);
    }
    Optional<Range> thing = Optional.ofNullable(match.groups().get(PhraseMatcher.THING));
    boolean pronoun = thing.map(each -> !hasNoun(sentence, each)).orElse(true);
    return told.isEmpty() && refers && pronoun ? referents.produced(context) : told;
  }

  /** What follows up to the next comma or conjunction. */
  private static Range restOfClause(ReadSentence sentence, int from) {
    Words words = sentence.words();
    int end = from;
    while (words.has(end) && !words.endsClause(end) && !words.isComma(end)) {
      end++;
    }
    return end > from ? new Range(from, end) : new Range(from - 1, from);
  }

  /** "It is intended that ...": the pronoun stands for what comes behind, for no thing. */
  private static boolean isExpletive(ReadSentence sentence, Match match, Range thing) {
    Words words = sentence.words();
    return words.is(thing.from(), "it")
        && thing.to() == thing.from() + 1
        && (words.is(match.tokens().to(), "that") || words.is(match.tokens().to() - 1, "that"));
  }

  /** "will amend so as to cover": what comes after the verb is not its thing. */
  private static boolean isPurpose(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    return words.is(thing.from(), "so") && words.is(thing.from() + 1, "as");
  }

  private static boolean isAnyThing(ReadSentence sentence, Match match) {
    Range any = match.groups().get(PhraseMatcher.ANY_THING);
    return any != null && !sentence.words().is(any.from(), "to");
  }

  private boolean isOther(Code code) {
    return otherwise.filter(code::equals).isPresent();
  }

  /** "releases those to services": what comes after a pronoun is not part of it. */
  private static Range pronounAlone(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    int next = thing.from() + 1;
    boolean pronoun =
        words.tag(thing.from()).equals("PRP")
            || words.is(thing.from(), "one")
            || (words.tag(thing.from()).equals("DT")
                && (words.tag(next).equals("TO") || words.tag(next).equals("IN")));
    return pronoun && !words.is(next, "of") ? new Range(thing.from(), next) : thing;
  }

  /** "its final report", "these": of which something has been said in the sentences before. */
  private boolean isSpokenOf(ReadSentence sentence, Range thing, List<Code> named) {
    return named.stream().allMatch(this::isOther)
        && sentence.words().isAnyOf(thing.from(), OF_WHAT_WAS_SAID)
        && (named.isEmpty() || !isRepeated(sentence, thing));
  }

  /** "The Ministry consulted on regulations; until those regulations are made ...". */
  private static boolean isRepeated(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    String noun = words.lemma(thing.to() - 1);
    for (int place = 0; place < thing.from(); place++) {
      if (words.lemma(place).equals(noun)) {
        return true;
      }
    }
    return false;
  }

  private boolean saysNothing(ReadSentence sentence, int place) {
    return EmptyNouns.standsAt(sentence.words(), place)
        || sentence.lengthOf(source.from(), place) > 0
        || sourceWords.endAt(sentence, place);
  }

  /** The words that the match found, and those that name the source where the sentence has them. */
  List<Sign> signs(ReadSentence sentence, Match match) {
    List<Sign> signs = new ArrayList<>(Sign.of(match));
    for (int place = 0; place < sentence.words().count(); place++) {
      int length = sentence.lengthOf(source.from(), place);
      if (length > 0) {
        signs.add(new Sign(new Range(place, place + length), "from", source.from()));
        return signs;
      }
    }
    return signs;
  }

  /** The code of what is named by no other code: less than any other that the sentence has. */
  Optional<String> codeOfTheRest() {
    return otherwise.map(Code::name);
  }

  /** What a sentence that certainly waits names, or what the sentences before wait for. */
  Optional<Code> inAll(SentenceInContext context) {
    ReadSentence sentence = context.sentence();
    return names
        .first(sentence, sentence.all())
        .filter(code -> !isOther(code))
        .filter(code -> referents.comesFromSource(code, context))
        .or(() -> referents.awaited(context));
  }

  /** The codes of what a sentence names, whatever it says of it. */
  List<String> named(ReadSentence sentence) {
    return names.named(sentence, sentence.all()).stream().map(Code::name).toList();
  }

  private static boolean hasNoun(ReadSentence sentence, Range thing) {
    for (int place = thing.from(); place < thing.to(); place++) {
      if (sentence.words().isNoun(place) || sentence.words().tag(place).equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** "The Home Office is to decide, and until that decision is made ...". */
  private boolean isSpokenOfBefore(ReadSentence sentence, Match match, Optional<Range> thing) {
    return match.tokens().from() > 0
        && thing.filter(each -> pointsBack(sentence, each)).isPresent()
        && sentence.holds(source.from(), new Range(0, match.tokens().from()));
  }

  private boolean pointsBack(ReadSentence sentence, Range thing) {
    String first = sentence.words().tag(thing.from());
    return (first.equals("DT") || first.startsWith("PRP")) && refers(sentence, thing);
  }

  /** "available from the Police Digital Service", "taken forward nationally". */
  private boolean isHandedOver(ReadSentence sentence, Match match) {
    Words words = sentence.words();
    for (int place = match.tokens().to(); place < match.tokens().to() + 3; place++) {
      if (words.isAnyOf(place, HANDOVER)) {
        return sentence.holds(source.from(), upTo(words, place + 1, place + 6));
      }
      if (words.tag(place).equals("RB") && sentence.lengthOf(source.from(), place) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Range upTo(Words words, int from, int to) {
    int end = Math.min(to, words.count());
    return new Range(Math.min(from, end - 1), end);
  }

  /** "what was said in those four never came": the thing only qualifies the verb's subject. */
  private static boolean isWithinAnother(ReadSentence sentence, Match match, Range thing) {
    Words words = sentence.words();
    boolean first = match.tokens().from() == thing.from() && words.tag(thing.from()).equals("IN");
    return words.startsWith(thing.from(), "of us")
        || (first && !words.is(thing.from(), "that") && !words.tag(thing.from() + 1).equals("WP"));
  }

  /** "the replacement for the Register" points back to nothing; "news from the College" may. */
  private boolean isOfAName(ReadSentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(
            place ->
                sentence.words().isName(place)
                    && !sourceWords.endAt(sentence, place)
                    && !sentence.holds(source.from(), new Range(from, to)));
  }

  private boolean refers(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    if (words.is(thing.from(), "its") || words.is(thing.from(), "their")) {
      return true;
    }
    if (words.tag(thing.from()).equals("CD") && !words.is(thing.from(), "one")) {
      return false;
    }
    boolean noun = false;
    for (int place = thing.from(); place < thing.to(); place++) {
      if (noun && words.tag(place).equals("IN")) {
        return !isOfAName(sentence, place + 1, thing.to());
      }
      noun |= words.isNoun(place);
      boolean empty =
          REFERRING_TAGS.contains(words.tag(place))
              || EmptyNouns.standsAt(words, place)
              || GETTING.contains(words.lemma(place))
              || sourceWords.endAt(sentence, place)
              || WordMatch.isPassedOver(words, place);
      if (!empty) {
        return false;
      }
    }
    return true;
  }
}
