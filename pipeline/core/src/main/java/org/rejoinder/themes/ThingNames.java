package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.TokenPattern.Range;

/** Tells a theme's codes by the nouns that name its things. */
final class ThingNames {

  /** Prepositions after which a noun phrase only qualifies the one before. */
  private static final Set<String> QUALIFYING =
      Set.of(
          "of",
          "on",
          "for",
          "from",
          "by",
          "to",
          "towards",
          "in",
          "with",
          "about",
          "that",
          "which",
          "at",
          "regarding",
          "concerning",
          "around",
          "into",
          "over",
          "against",
          "under",
          "who",
          "whose",
          "within",
          "across",
          "as",
          "until",
          "without",
          "so");

  private static final Set<String> JOINING = Set.of("and", "or", "nor", ",", "plus", "&", "/");
  private static final Set<String> DETERMINING = Set.of("DT", "PRP$", "PDT");

  /**
   * What is named as coming with something: "definitions of suspects, and accompanying guidance".
   */
  private static final Set<String> ACCOMPANYING =
      Set.of("accompanying", "associated", "supporting", "related", "corresponding", "attendant");

  /** Nouns of what holds the thing: "a framework of measures". */
  private static final Set<String> HOLDING =
      Set.of(
          "framework",
          "programme",
          "package",
          "system",
          "template",
          "statement",
          "model",
          "register",
          "schema",
          "specification",
          "review",
          "report",
          "bill",
          "database");

  /** What binds by itself, whatever it is on: "provisions on third-party material". */
  private static final Set<String> LAWS =
      Set.of(
          "law",
          "legislation",
          "provision",
          "power",
          "act",
          "bill",
          "regulation",
          "clause",
          "statute");

  private static final Set<String> TOPIC =
      Set.of("about", "against", "regarding", "concerning", "with", "on", "to", "in");

  private final List<Code> codes;
  private final BiPredicate<ReadSentence, Integer> transparent;
  private final BiPredicate<ReadSentence, Integer> source;

  /** How many words of a name may stand before its noun. */
  private static final int LONGEST_BEFORE = 3;

  private final List<WordPhrases<Code>> names;
  private final List<Boolean> mayBeVerb;

  /**
   * @param transparent whether the noun at a place says nothing of its own: "news of the guidance"
   * @param source whether the word at a place is part of the source's name: "Law Commission"
   */
  ThingNames(
      List<Code> codes,
      BiPredicate<ReadSentence, Integer> transparent,
      BiPredicate<ReadSentence, Integer> source) {
    this.source = source;
    this.transparent = transparent;
    this.codes = codes;
    // "to report" and "acts" are no report and no act; where a code names actions, it lists them.
    this.mayBeVerb = codes.stream().map(code -> !code.equals(codes.getLast())).toList();
    this.names = codes.stream().map(ThingNames::namesOf).toList();
  }

  private static WordPhrases<Code> namesOf(Code code) {
    WordPhrases<Code> names = new WordPhrases<>();
    code.things().forEach(thing -> names.add(code, thing));
    return names;
  }

  /** The code of that name. */
  Optional<Code> code(String name) {
    return codes.stream().filter(code -> code.name().equals(name)).findFirst();
  }

  /**
   * The codes of the things that the tokens name, those joined by "and" each by itself: the
   * codebook's first code wherever a thing has its name, else by the head noun, which is the last
   * name before a preposition: "training guidance for staff" is guidance.
   */
  List<Code> named(ReadSentence sentence, Range tokens) {
    Set<Code> found = new LinkedHashSet<>();
    for (Range each : joined(sentence, tokens)) {
      byHead(sentence, each).ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  private Optional<Code> byHead(ReadSentence sentence, Range tokens) {
    if (isTopic(sentence, tokens)) {
      return Optional.empty();
    }
    if (isNamed(codes.getFirst(), sentence, tokens)) {
      return Optional.of(codes.getFirst());
    }
    Range head = head(sentence, tokens);
    Optional<Code> last = Optional.empty();
    for (int place = head.from(); place < head.to(); place++) {
      Optional<Name> here = at(sentence, place, head.to());
      if (here.isPresent()) {
        last = here.map(Name::code);
        place += here.get().length() - 1;
      }
    }
    if (last.equals(Optional.of(codes.getLast())) && !holdsSource(sentence, head)) {
      Optional<Code> ofSource = ofPartFromSource(sentence, head.to(), tokens.to());
      if (ofSource.isPresent()) {
        return ofSource;
      }
    }
    boolean onAnother =
        (last.equals(Optional.of(codes.getLast()))
                && sentence.words().is(head.to(), "on")
                && !sentence.words().lemmaIsAnyOf(head.to() - 1, LAWS))
            || (last.isPresent() && isHolding(sentence.words(), head.to()));
    return onAnother && head.to() + 1 < tokens.to()
        ? byHead(sentence, new Range(head.to() + 1, tokens.to())).or(latest(last))
        : last;
  }

  private boolean holdsSource(ReadSentence sentence, Range tokens) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      if (source.test(sentence, place)) {
        return true;
      }
    }
    return false;
  }

  /** "the form for the questions in the College's guidance": what is the source's is meant. */
  private Optional<Code> ofPartFromSource(ReadSentence sentence, int from, int to) {
    for (int place = from; place < to; place++) {
      if (source.test(sentence, place)) {
        return last(sentence, new Range(place, to), Optional.empty());
      }
    }
    return Optional.empty();
  }

  /** "a framework of measures" is measures. */
  private static boolean isHolding(Words words, int of) {
    return words.is(of, "of") && words.lemmaIsAnyOf(of - 1, HOLDING);
  }

  private static Supplier<Optional<Code>> latest(Optional<Code> code) {
    return () -> code;
  }

  /** "a complaint about the guidance" is no guidance. */
  private boolean isTopic(ReadSentence sentence, Range tokens) {
    Words words = sentence.words();
    for (int place = tokens.from() + 1; place < tokens.to(); place++) {
      if (at(sentence, place - 1, tokens.to()).isPresent()) {
        return false;
      }
      if (words.isNoun(place - 1)
          && words.isAnyOf(place, TOPIC)
          && !words.tag(place + 1).equals("VB")) {
        return !transparent.test(sentence, place - 1);
      }
    }
    return false;
  }

  /** The thing up to the first preposition after a name: what follows only qualifies it. */
  Range head(ReadSentence sentence, Range tokens) {
    boolean found = false;
    for (int place = tokens.from(); place < tokens.to(); place++) {
      if (found && isQualifying(sentence.words(), place)) {
        return new Range(tokens.from(), place);
      }
      Optional<Name> here = at(sentence, place, tokens.to());
      found |= here.isPresent();
      // "code of practice" is a name: its "of" qualifies nothing.
      place += here.map(name -> name.length() - 1).orElse(0);
    }
    return tokens;
  }

  private static boolean isQualifying(Words words, int place) {
    return words.isAnyOf(place, QUALIFYING)
        || words.tag(place).equals("VBN")
        || words.tag(place).equals("VBD");
  }

  /** Parts of a list: each begins with a name of its own or with an article. */
  private List<Range> joined(ReadSentence sentence, Range tokens) {
    Words words = sentence.words();
    List<Range> parts = new ArrayList<>();
    int from = tokens.from();
    boolean named = false;
    boolean qualified = false;
    for (int place = tokens.from(); place < tokens.to(); place++) {
      boolean joins = words.isAnyOf(place, JOINING) && place + 1 < tokens.to();
      boolean begins = !qualified || opensAPart(words, afterMarks(words, place + 1));
      if (joins && named && begins) {
        parts.add(new Range(from, place));
        from = place + 1;
        named = false;
        qualified = false;
      } else if (named && isQualifying(words, place)) {
        qualified = true;
      }
      named |= at(sentence, place, tokens.to()).isPresent();
    }
    parts.add(new Range(from, tokens.to()));
    return parts;
  }

  /** "the definition and the guidance", "of the definition and of the guidance". */
  private static boolean opensAPart(Words words, int place) {
    return DETERMINING.contains(words.tag(place))
        || words.is(place, "of")
        || words.isAnyOf(place, ACCOMPANYING);
  }

  private static int afterMarks(Words words, int place) {
    return words.isAnyOf(place, JOINING) ? place + 1 : place;
  }

  /** The last name in the tokens, of {@code less} only where there is no other. */
  Optional<Code> last(ReadSentence sentence, Range tokens, Optional<Code> less) {
    Optional<Code> last = Optional.empty();
    for (int place = tokens.from(); place < tokens.to(); place++) {
      Optional<Name> here = at(sentence, place, tokens.to());
      if (here.isPresent()) {
        Optional<Code> code = here.map(Name::code);
        last = last.isEmpty() || !code.equals(less) ? code : last;
        place += here.get().length() - 1;
      }
    }
    return last;
  }

  private record Name(Code code, int length) {}

  private Optional<Name> at(ReadSentence sentence, int place, int end) {
    int longest = 0;
    Optional<Name> name = Optional.empty();
    for (int i = 0; i < codes.size(); i++) {
      int length = names.get(i).longestAt(sentence.words(), place);
      boolean verb = length == 1 && !mayBeVerb.get(i) && sentence.words().isVerb(place);
      boolean ofSource = length == 1 && source.test(sentence, place);
      if (length > longest && place + length <= end && !verb && !ofSource) {
        longest = length;
        name = Optional.of(new Name(codes.get(i), length));
      }
    }
    return name;
  }

  /** The code of what has a name of several words that ends with the noun. */
  Optional<Code> endingWith(ReadSentence sentence, String lemma) {
    Words words = sentence.words();
    for (int end = 1; end < words.count(); end++) {
      if (words.lemma(end).equals(lemma)) {
        for (int from = Math.max(0, end - LONGEST_BEFORE); from < end; from++) {
          Optional<Name> name = at(sentence, from, end + 1);
          if (name.filter(each -> each.length() > 1).isPresent()
              && from + name.get().length() == end + 1) {
            return name.map(Name::code);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether something in the tokens has a name of the code. */
  boolean isNamed(Code code, ReadSentence sentence, Range tokens) {
    WordPhrases<Code> list = names.get(codes.indexOf(code));
    for (int place = tokens.from(); place < tokens.to(); place++) {
      int length = list.longestAt(sentence.words(), place);
      boolean ofSource = length == 1 && source.test(sentence, place);
      if (length > 0 && place + length <= tokens.to() && !ofSource) {
        return true;
      }
    }
    return false;
  }

  /** All codes that something in the sentence is named by, in the codebook's order. */
  List<Code> all(ReadSentence sentence) {
    return codes.stream().filter(code -> isNamed(code, sentence, sentence.all())).toList();
  }

  /** The first code, in the codebook's order, that something in the tokens is named by. */
  Optional<Code> first(ReadSentence sentence, Range tokens) {
    return codes.stream().filter(code -> isNamed(code, sentence, tokens)).findFirst();
  }
}
