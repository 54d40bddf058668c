package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Tells the codes of a thing that a theme's rule found, and whether it comes from the theme's
 * source: from what names it, from the rest of its sentence, or from what a pronoun refers back to.
 */
final class ThingCoder {

  /** Of a sentence that something is carried over from. */
  private static final int MOST_SHOWN = 20;

  private static final Set<String> OF_WHAT_WAS_SAID =
      Set.of("its", "their", "this", "that", "these", "those", "such");
  static final Set<String> HANDOVER = Set.of("from", "by", "at", "between");

  private final SourceWords sourceWords;
  private final ThingNames names;
  private final Theme.Source source;
  private final NotWaitedFor notWaitedFor;
  private final Referents referents;
  private final AskedFor askedFor;
  private final PointingBack pointingBack;
  private final NothingToCome nothingToCome;

  /** The code of what comes from the source and is named by no code. */
  private final Optional<Code> otherwise;

  ThingCoder(Theme theme, Theme.Source source) {
    this.sourceWords = new SourceWords(source.from());
    this.pointingBack = new PointingBack(source.from(), sourceWords);
    this.nothingToCome = new NothingToCome(sourceWords);
    this.names = new ThingNames(theme.codes(), this::saysNothing, sourceWords::areAt);
    this.source = source;
    this.notWaitedFor = new NotWaitedFor(names, source);
    this.otherwise = source.otherwise().flatMap(theme::code);
    this.referents = new Referents(theme.name(), names, source, otherwise);
    this.askedFor = new AskedFor(theme.name(), names, source.from(), otherwise);
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
    return shortNamed(context, match).stream()
        .map(thing -> new CodedThing(askedFor.inFull(context, thing.code()), thing.named()))
        .toList();
  }

  private List<CodedThing> shortNamed(SentenceInContext context, Match match) {
    ReadSentence sentence = context.sentence();
    Optional<Range> found =
        Optional.ofNullable(match.groups().get(PhraseMatcher.THING))
            .filter(each -> !NoThing.isPurpose(sentence, each));
    Range thing =
        found.map(each -> PointingBack.pronounAlone(sentence, each)).orElse(match.tokens());
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
        found.isEmpty()
            || (pointingBack.refers(sentence, thing) && !isWithinAnother(sentence, match, thing));
    if (NoThing.isExpletive(sentence, match, thing)) {
      return List.of();
    }
    boolean nothing = !refers && named.isEmpty() && !PointingBack.hasNoun(sentence, thing);
    boolean giver =
        named.isEmpty()
            && match.tokens().from() == thing.from()
            && sourceWords.areAll(sentence, thing);
    boolean never =
        (found.isEmpty() && sentence.holds(source.from(), match.tokens()))
            ? notWaitedFor.isIn(sentence, match.tokens())
            : notWaitedFor.is(sentence, thing, named) && !isHandedOver(sentence, match);
    if (nothing || (found.isPresent() && (giver || NoThing.isWhence(sentence, thing))) || never) {
      return List.of();
    }
    Optional<Code> justNamed =
        found.isPresent() && named.isEmpty() && PointingBack.isPronounAlone(sentence, thing)
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
    Optional<Code> asked = named.isEmpty() ? askedFor.code(context, thing) : Optional.empty();
    if (found.isPresent() && asked.isPresent()) {
      return List.of(new CodedThing(asked.get(), true));
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
    List<Code> two =
        PointingBack.speaksOfTwo(sentence, match.tokens()) ? referents.lastTwo(context) : List.of();
    if (two.size() > 1) {
      return two;
    }
    boolean neither = found.isEmpty() && sentence.words().is(match.tokens().from(), "neither");
    if (neither || found.filter(each -> PointingBack.isSeveral(sentence, each)).isPresent()) {
      return referents.several(context);
    }
    return found.isPresent() && PointingBack.isPronounAlone(sentence, thing)
        ? referents.awaitedTogether(context)
        : List.of();
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
    if (told.isEmpty()
        && fromSource
        && (refers || !match.groups().containsKey(PhraseMatcher.THING))) {
      // "not heard from the Home Office if the money will last", "no word from them of the grant"
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
    boolean pronoun = thing.map(each -> !PointingBack.hasNoun(sentence, each)).orElse(true);
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

  private static boolean isAnyThing(ReadSentence sentence, Match match) {
    Range any = match.groups().get(PhraseMatcher.ANY_THING);
    return any != null && !sentence.words().is(any.from(), "to");
  }

  private boolean isOther(Code code) {
    return otherwise.filter(code::equals).isPresent();
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

  /** What the sentence right before was found to be. */
  Optional<Code> foundJustBefore(SentenceInContext context) {
    return referents.awaitedTogether(context).stream().findFirst();
  }

  /** The sentence that waits for what this one does not name, if it is one of those before. */
  List<Sign> carriedOver(SentenceInContext context, Code code) {
    return names.isNamed(code, context.sentence(), context.sentence().all())
        ? List.of()
        : referents.thatWaits(context, code).stream()
            .map(earlier -> Sign.of(earlier, "carried", "from: " + beginning(earlier.words())))
            .toList();
  }

  private static String beginning(Words words) {
    return words.count() <= MOST_SHOWN
        ? words.text(0, words.count())
        : words.text(0, MOST_SHOWN) + " ...";
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

  /**
   * The thing up to its head noun: "the revised guidance" of "the revised guidance on suspects".
   */
  Optional<Range> head(ReadSentence sentence, Match match) {
    return Optional.ofNullable(match.groups().get(PhraseMatcher.THING))
        .or(() -> Optional.ofNullable(match.groups().get(PhraseMatcher.ANY_THING)))
        .map(thing -> names.head(sentence, thing))
        .flatMap(head -> upToNoun(sentence.words(), head));
  }

  private static Optional<Range> upToNoun(Words words, Range head) {
    int end = head.to();
    while (end > head.from() && !words.isNoun(end - 1)) {
      end--;
    }
    return end > head.from() ? Optional.of(new Range(head.from(), end)) : Optional.empty();
  }

  /** The code of what is named by no other code: less than any other that the sentence has. */
  Optional<String> codeOfTheRest() {
    return otherwise.map(Code::name);
  }

  /**
   * What a sentence that certainly waits names, or what the sentences before wait for, or else what
   * was asked for. Where nothing is named and nothing was waited for, a body must be named.
   */
  Optional<Code> inAll(SentenceInContext context) {
    ReadSentence sentence = context.sentence();
    if (sourceWords.areOfWhoHasActed(sentence)
        || sourceWords.tellsWhatWasDone(sentence)
        || nothingToCome.isIn(sentence)
        || OwnPromise.isIn(sentence)) {
      return Optional.empty();
    }
    boolean namesABody =
        sourceWords.nameABody(sentence, sentence.all(), place -> isThing(sentence, place));
    return names
        .first(sentence, sentence.all())
        .filter(code -> !isOther(code))
        .filter(code -> referents.comesFromSource(code, context))
        .or(() -> referents.awaited(context))
        .or(() -> namesABody ? askedFor.code(context, sentence.all()) : Optional.empty())
        .or(() -> namesABody ? untold(context) : Optional.empty())
        .map(code -> askedFor.inFull(context, code));
  }

  private boolean isThing(ReadSentence sentence, int place) {
    return names.first(sentence, new Range(place, place + 1)).isPresent();
  }

  /** What a body that is named is waited for, if the sentence does not say it. */
  private Optional<Code> untold(SentenceInContext context) {
    return referents.topic(context).or(() -> referents.spokenOfLast(context)).or(() -> otherwise);
  }

  /** The codes of what a sentence names, whatever it says of it. */
  List<String> named(ReadSentence sentence) {
    return names.named(sentence, sentence.all()).stream().map(Code::name).toList();
  }

  /** "The Home Office is to decide, and until that decision is made ...". */
  private boolean isSpokenOfBefore(ReadSentence sentence, Match match, Optional<Range> thing) {
    return match.tokens().from() > 0
        && thing.filter(each -> pointingBack.pointsBack(sentence, each)).isPresent()
        && sentence.holds(source.from(), new Range(0, match.tokens().from()));
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
}
