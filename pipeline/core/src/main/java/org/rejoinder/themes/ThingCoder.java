package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.WordClasses.WordList;

/**
 * Tells the code of a thing that a theme's rule found, and whether it comes from the theme's
 * source: from what names it, from the rest of its sentence, or from what a pronoun refers back to.
 */
final class ThingCoder {

  /** How many sentences back a pronoun, or a thing named again, may refer. */
  private static final int SENTENCES_BACK = 3;

  private static final Set<String> REFERRING_TAGS = Set.of("PRP", "DT", "PRP$", "WDT", "IN", "EX");

  /** Nouns that say nothing of what they stand for. */
  private static final Set<String> EMPTY_NOUNS =
      Set.of(
          "this",
          "these",
          "that",
          "those",
          "it",
          "they",
          "them",
          "such",
          "so",
          "same",
          "thing",
          "work",
          "detail",
          "information",
          "document",
          "product",
          "receipt",
          "publication",
          "release",
          "agreement",
          "confirmation",
          "clarity",
          "the",
          "of",
          "both",
          "which",
          "one");

  /** Prepositions after which a noun phrase only qualifies the one before. */
  private static final Set<String> QUALIFYING =
      Set.of("of", "on", "for", "from", "by", "to", "in", "with", "about", "that", "which", "at");

  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");

  private static final Set<String> HANDOVER = Set.of("from", "by");

  private static final Set<String> PRODUCING =
      Set.of(
          "create",
          "produce",
          "develop",
          "define",
          "publish",
          "issue",
          "deliver",
          "release",
          "provide",
          "update",
          "announce",
          "agree",
          "supply",
          "draft",
          "write",
          "design");

  private final List<Code> codes;
  private final List<WordList> names;
  private final Theme.Source source;

  /** The code of what comes from the source and is named by no code. */
  private final Optional<Code> otherwise;

  ThingCoder(Theme theme, Theme.Source source) {
    this.codes = theme.codes();
    this.names = codes.stream().map(code -> new WordList(code.things())).toList();
    this.source = source;
    this.otherwise = source.otherwise().flatMap(theme::code);
  }

  /**
   * The code of what the match found, if it comes from the source.
   *
   * @param before the sentences of the same answer before this one, the nearest last
   * @param asked the recommendation's sentences, none where it is not quoted
   */
  Optional<Code> code(
      ReadSentence sentence, Match match, List<ReadSentence> before, List<ReadSentence> asked) {
    Range thing = match.groups().getOrDefault(PhraseMatcher.THING, match.tokens());
    boolean refers = !match.groups().containsKey(PhraseMatcher.THING) || refers(sentence, thing);
    Optional<Code> named = named(sentence, thing);
    boolean fromSource =
        sentence.holds(source.from(), match.tokens()) || isHandedOver(sentence, match);
    Optional<Code> told =
        named.isEmpty() && fromSource ? named(sentence, match.tokens()) : Optional.empty();
    if (told.isPresent() && !told.get().sourceNeeded()) {
      return told;
    }
    if (isNever(sentence, thing, named) || (!refers && !hasNoun(sentence, thing))) {
      return Optional.empty();
    }
    if (fromSource) {
      return named
          .or(() -> told)
          .or(() -> refers ? referredTo(sentence, match, before) : Optional.empty())
          .or(() -> firstOf(sentence))
          .or(() -> otherwise);
    }
    if (named.isPresent()) {
      return named.filter(code -> comesFromSource(code, sentence, before, asked));
    }
    return refers ? referredTo(sentence, match, before) : Optional.empty();
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

  /**
   * What must not be waited for counts in the thing's head only, "the definition of a suspect" is
   * no suspect, but anywhere in a thing that is named by no code of its own.
   */
  private boolean isNever(ReadSentence sentence, Range thing, Optional<Code> named) {
    boolean ownCode = named.isPresent() && !named.equals(otherwise);
    Range told = ownCode ? head(sentence, thing) : thing;
    return source.never().stream().anyMatch(wordClass -> sentence.holds(wordClass, told));
  }

  private static boolean hasNoun(ReadSentence sentence, Range thing) {
    for (int place = thing.from(); place < thing.to(); place++) {
      if (sentence.words().isNoun(place) || sentence.words().tag(place).equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  private boolean comesFromSource(
      Code code, ReadSentence sentence, List<ReadSentence> before, List<ReadSentence> asked) {
    return !code.sourceNeeded()
        || sentence.holds(source.from())
        || nearest(before).stream().anyMatch(earlier -> speaksOf(code, earlier))
        || asked.stream().anyMatch(demand -> speaksOf(code, demand));
  }

  private boolean speaksOf(Code code, ReadSentence sentence) {
    return sentence.holds(source.from())
        && firstPlace(names.get(codes.indexOf(code)), sentence, sentence.all()) >= 0;
  }

  /** "available from the Police Digital Service", "published by the College". */
  private boolean isHandedOver(ReadSentence sentence, Match match) {
    Words words = sentence.words();
    for (int place = match.tokens().to(); place < match.tokens().to() + 3; place++) {
      if (words.isAnyOf(place, HANDOVER)) {
        return sentence.holds(source.from(), upTo(words, place + 1, place + 6));
      }
    }
    return false;
  }

  private static Range upTo(Words words, int from, int to) {
    int end = Math.min(to, words.count());
    return new Range(Math.min(from, end - 1), end);
  }

  private static boolean refers(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    for (int place = thing.from(); place < thing.to(); place++) {
      boolean empty =
          REFERRING_TAGS.contains(words.tag(place))
              || EMPTY_NOUNS.contains(words.lemma(place))
              || WordMatch.isPassedOver(words, place);
      if (!empty) {
        return false;
      }
    }
    return true;
  }

  /** What stands before the match in the same sentence, or in the sentences before. */
  private Optional<Code> referredTo(ReadSentence sentence, Match match, List<ReadSentence> before) {
    if (match.tokens().from() > 0) {
      Range earlier = new Range(0, match.tokens().from());
      Optional<Code> inSentence =
          sentence.holds(source.from(), earlier) ? named(sentence, earlier) : Optional.empty();
      if (inSentence.isPresent()) {
        return inSentence;
      }
    }
    // "Once provided, the definition will be ..." names it afterwards.
    boolean elided = !match.groups().containsKey(PhraseMatcher.THING);
    if (elided && match.tokens().to() < sentence.words().count()) {
      Range rest = subjectAfter(sentence, match.tokens().to());
      Optional<Code> afterwards =
          named(sentence, rest).filter(code -> comesFromSource(code, sentence, before, List.of()));
      if (afterwards.isPresent()) {
        return afterwards;
      }
    }
    List<ReadSentence> fromSource =
        nearest(before).reversed().stream()
            .filter(earlier -> earlier.holds(source.from()))
            .toList();
    return fromSource.stream()
        .flatMap(earlier -> firstOf(earlier).stream())
        .findFirst()
        .or(() -> fromSource.stream().anyMatch(ThingCoder::produces) ? otherwise : Optional.empty())
        .or(() -> clearWithoutSource(before));
  }

  /**
   * "The definition is not agreed. Once it is, ..." needs no source if nothing else can be meant.
   */
  private Optional<Code> clearWithoutSource(List<ReadSentence> before) {
    return sentenceBefore(before).flatMap(this::firstOf).filter(code -> !code.sourceNeeded());
  }

  /** From {@code place} to the next finite verb. */
  private static Range subjectAfter(ReadSentence sentence, int place) {
    int end = place + 1;
    while (end < sentence.words().count() && !FINITE.contains(sentence.words().tag(end))) {
      end++;
    }
    return new Range(place, end);
  }

  private static Optional<ReadSentence> sentenceBefore(List<ReadSentence> before) {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
  }

  private static boolean produces(ReadSentence sentence) {
    return sentence.actions().stream()
        .anyMatch(action -> PRODUCING.contains(action.verb().lemma()));
  }

  private static List<ReadSentence> nearest(List<ReadSentence> before) {
    return before.subList(Math.max(0, before.size() - SENTENCES_BACK), before.size());
  }

  /** The first code, in the codebook's order, that something in the sentence is named by. */
  private Optional<Code> firstOf(ReadSentence sentence) {
    for (int i = 0; i < codes.size(); i++) {
      if (firstPlace(names.get(i), sentence, sentence.all()) >= 0) {
        return Optional.of(codes.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The code that names the thing: the codebook's first code wherever it stands, else by the head
   * noun, which is the last name before a preposition: "training guidance for staff" is guidance.
   */
  private Optional<Code> named(ReadSentence sentence, Range tokens) {
    if (firstPlace(names.getFirst(), sentence, tokens) >= 0) {
      return Optional.of(codes.getFirst());
    }
    Optional<Code> last = Optional.empty();
    Range head = head(sentence, tokens);
    for (int place = head.from(); place < head.to(); place++) {
      last = namedAt(sentence, place, head.to()).or(latest(last));
    }
    return last;
  }

  private static Supplier<Optional<Code>> latest(Optional<Code> code) {
    return () -> code;
  }

  /** The thing up to the first preposition after a name: what follows only qualifies it. */
  private Range head(ReadSentence sentence, Range tokens) {
    boolean found = false;
    for (int place = tokens.from(); place < tokens.to(); place++) {
      if (found && sentence.words().isAnyOf(place, QUALIFYING)) {
        return new Range(tokens.from(), place);
      }
      found |= namedAt(sentence, place, tokens.to()).isPresent();
    }
    return tokens;
  }

  private Optional<Code> namedAt(ReadSentence sentence, int place, int end) {
    for (int i = 0; i < codes.size(); i++) {
      int length = names.get(i).lengthAt(sentence.words(), place);
      if (length > 0 && place + length <= end) {
        return Optional.of(codes.get(i));
      }
    }
    return Optional.empty();
  }

  private static int firstPlace(WordList list, ReadSentence sentence, Range tokens) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      int length = list.lengthAt(sentence.words(), place);
      if (length > 0 && place + length <= tokens.to()) {
        return place;
      }
    }
    return -1;
  }
}
