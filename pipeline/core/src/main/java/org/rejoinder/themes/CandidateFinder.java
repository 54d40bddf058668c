package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.KnownPieces;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;

/**
 * Finds named things that no entry of the codebook covers: those that a text gives an acronym to,
 * and capitalised names with a practice's noun at their end. Safe for use by several threads.
 */
public final class CandidateFinder {

  private static final Set<String> WITHIN_NAMES =
      Set.of("and", "of", "for", "the", "&", "on", "in");
  private static final Set<String> PUBLIC_SERVICES =
      Set.of(
          "prison",
          "probation",
          "fire",
          "rescue",
          "ambulance",
          "civil",
          "courts",
          "tribunals",
          "prosecution",
          "youth",
          "border",
          "secret",
          "security",
          "fiscal");
  private static final Set<String> CODE_NAMES = Set.of("operation", "op", "project");

  private final CandidateWords nouns = CandidateWords.standard();
  private final Set<String> known = new HashSet<>();

  /** One that leaves out what the codebook's practices are called. */
  public CandidateFinder(Codebook codebook) {
    codebook.practices().stream()
        .flatMap(practice -> practice.names().stream())
        .map(PracticeEntry.Name::text)
        .map(CandidateFinder::key)
        .forEach(known::add);
  }

  /**
   * What one document names, in its order, unless it is known.
   *
   * @param passages annotates all of the document; not asked where it is known
   * @param madeFrom tells which practices the document may name
   */
  public Sightings sightings(
      DocumentId document,
      String text,
      Supplier<List<AnnotatedPassage>> passages,
      KnownPieces pieces,
      String madeFrom) {
    return pieces.get(
        "candidates", madeFrom, Sightings.class, () -> sightings(document, text, passages.get()));
  }

  /** What one document names, in its order. */
  public Sightings sightings(DocumentId document, String text, List<AnnotatedPassage> passages) {
    List<NameSighting> found = new ArrayList<>();
    for (AnnotatedPassage passage : passages) {
      Voice voice = passage.passage().voice();
      if (voice == Voice.ANSWER || voice == Voice.BODY) {
        passage.sentences().forEach(sentence -> look(document, text, sentence, found));
      }
    }
    return new Sightings(found);
  }

  /** What documents name, most widespread first. */
  public List<Candidate> candidates(Iterable<Sightings> corpus) {
    Map<String, NameTally> byName = new TreeMap<>();
    for (Sightings document : corpus) {
      document
          .all()
          .forEach(one -> byName.merge(key(one.name()), NameTally.of(one), NameTally::and));
    }
    return byName.values().stream()
        .filter(NameTally::isWorthALook)
        .map(NameTally::candidate)
        .sorted(
            Comparator.comparingInt(Candidate::documents)
                .thenComparingInt(Candidate::mentions)
                .reversed()
                .thenComparing(Candidate::name))
        .toList();
  }

  private void look(DocumentId document, String text, Sentence sentence, List<NameSighting> found) {
    Words words = new Words(sentence);
    int place = 0;
    while (place < words.count()) {
      int end = nameEnd(words, place);
      if (end == place) {
        place++;
        continue;
      }
      Optional<Integer> acronymStart =
          AcronymDefinitions.nameBefore(sentence, end).filter(start -> start < end);
      String acronym = acronymStart.isPresent() ? words.asWritten(end + 1) : "";
      int start = acronymStart.orElse(withoutOthers(words, withoutLeadIn(words, place, end), end));
      if (start < end && mayBePractice(words, start, end, !acronym.isEmpty())) {
        String name = sentence.span(start, end - 1).of(text).replaceAll("\\s+", " ");
        if (!isKnown(name, acronym)) {
          Span span = sentence.span();
          boolean clear =
              !acronym.isEmpty()
                  || start > withoutLeadIn(words, 0, 1)
                  || CODE_NAMES.contains(words.word(start));
          found.add(new NameSighting(document, name, acronym, clear, span, span.of(text)));
        }
      }
      place = end;
    }
  }

  /** Behind the last word of the capitalised name that begins here, or here if none does. */
  private static int nameEnd(Words words, int start) {
    int end = start;
    int place = start;
    while (place < words.count()) {
      if (isCapital(words.asWritten(place))) {
        place++;
        end = place;
      } else if (end > start && WITHIN_NAMES.contains(words.word(place))) {
        place++;
      } else {
        break;
      }
    }
    return end;
  }

  /** At a sentence's beginning "The", "Our", "In" are capitals and no part of a name. */
  private static int withoutLeadIn(Words words, int start, int end) {
    int place = start;
    while (place < end
        && !words.tag(place).startsWith("NN")
        && !words.tag(place).startsWith("JJ")) {
      place++;
    }
    return place;
  }

  /** "Chief Executive of the Care Board", "Wexmoor Police and the Care Board" are the board's. */
  private int withoutOthers(Words words, int start, int end) {
    int from = start;
    for (int place = start; place < end - 1; place++) {
      boolean other = nouns.isRole(words.lemma(place)) || nouns.isBody(words.lemma(place));
      boolean joined = words.is(place + 1, "of") || words.startsWith(place + 1, "and the");
      if (other && joined) {
        from = place + (words.is(place + 2, "the") ? 3 : 2);
      }
    }
    return Math.min(from, end);
  }

  private boolean mayBePractice(Words words, int start, int end, boolean hasAcronym) {
    for (int place = start; place < end; place++) {
      if (nouns.isStatute(words.lemma(place))) {
        return false;
      }
    }
    String head = words.lemma(end - 1);
    if (head.equals("service") && isPublicService(words, start, end)) {
      return false;
    }
    if (nouns.isRole(head) || nouns.isBody(head) || nouns.isTopic(head)) {
      return false;
    }
    boolean codeName = CODE_NAMES.contains(words.word(start)) && end - start == 2;
    boolean severalWords = end - start >= 2;
    boolean practice = nouns.isPractice(head) && severalWords;
    return codeName || practice || (hasAcronym && severalWords);
  }

  /** "the Probation Service", "the Crown Prosecution Service" are bodies. */
  private boolean isPublicService(Words words, int start, int end) {
    boolean several = end - start >= 3;
    boolean body = false;
    for (int place = start; place < end - 1; place++) {
      body |= nouns.isBody(words.lemma(place)) || PUBLIC_SERVICES.contains(words.word(place));
    }
    return body || !several;
  }

  private boolean isKnown(String name, String acronym) {
    String key = key(name);
    return nouns.isEveryday(key)
        || known.contains(key)
        || (!acronym.isEmpty() && known.contains(key(acronym)))
        || known.stream()
            .anyMatch(
                other -> other.contains(" ") && (" " + key + " ").contains(" " + other + " "));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** What all spellings of one name have in common. */
  private static String key(String name) {
    return NameWords.of(name).stream()
        .map(NameWords.Word::form)
        .filter(form -> Character.isLetterOrDigit(form.charAt(0)))
        .collect(Collectors.joining(" "));
  }

  /**
   * What one document names.
   *
   * @param all in the document's order
   */
  public record Sightings(List<NameSighting> all) {

    /** Keeps its own copy of the list. */
    public Sightings {
      all = List.copyOf(all);
    }
  }
}
