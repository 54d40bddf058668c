package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;

/**
 * What a person finds who searches for words and reads no further: the mark that a run has to beat.
 *
 * <p>A practice is there, in use, in each sentence with one of its names. A statement on training
 * is each sentence with a number in digits and a word that begins with "train" or "course". A code
 * of {@code awaiting-national} is each sentence with a word of waiting and a word of the code's
 * things.
 */
final class KeywordBaseline {

  private static final String AWAITING = "awaiting-national";
  private static final String TRAINING = "training";
  private static final String PRACTICE = "practice";

  private static final Pattern WAITING =
      Pattern.compile("\\b(await\\w*|wait\\w*|once|until|pending)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAINED =
      Pattern.compile("\\b(train|course)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("\\b(\\d[\\d,]*)(?:\\.\\d+)?(\\s?%| per ?cent)?");

  private final Map<String, PlainWords> awaited = new LinkedHashMap<>();
  private final Map<String, PlainWords> practices = new LinkedHashMap<>();

  private record Hit(String theme, String code, Map<String, String> cells) {}

  KeywordBaseline(Codebook codebook) {
    codebook.theme(AWAITING).map(Theme::codes).orElse(List.of()).stream()
        .filter(code -> !code.things().isEmpty())
        .forEach(code -> awaited.put(code.name(), things(code)));
    for (PracticeEntry entry : codebook.practices()) {
      if (!entry.kind().equals(PracticeEntry.NO_PRACTICE)) {
        practices.put(
            entry.name(),
            PlainWords.ofNames(entry.names().stream().map(PracticeEntry.Name::text).toList()));
      }
    }
  }

  /** Whether keywords are known for what is coded; an empty code stands for all of a theme's. */
  boolean knows(String theme, String code) {
    return switch (theme) {
      case AWAITING -> code.isEmpty() ? !awaited.isEmpty() : awaited.containsKey(code);
      case TRAINING, PRACTICE -> true;
      default -> false;
    };
  }

  /** What the keywords find in a document, for a table; no keyword tells where an answer begins. */
  List<CodedPassage> passages(TableKind kind, String document, String text) {
    List<CodedPassage> passages = new ArrayList<>();
    for (Span sentence : PlainSentences.of(text)) {
      String quote = sentence.of(text);
      for (Hit hit : hits(kind, QuotePlaces.collapsed(quote))) {
        passages.add(
            new CodedPassage(
                kind,
                document,
                hit.theme(),
                hit.code(),
                Optional.of(sentence),
                quote,
                new CodedRow("", 0, hit.cells())));
      }
    }
    return passages;
  }

  private List<Hit> hits(TableKind kind, String sentence) {
    return switch (kind) {
      case DOCUMENTS, ANSWERS -> List.of();
      case FINDINGS ->
          Stream.of(waiting(sentence), practices(sentence), training("people-trained", sentence))
              .flatMap(List::stream)
              .toList();
      case TRAINING -> training("", sentence);
      case PRACTICES -> practices(sentence);
    };
  }

  private List<Hit> waiting(String sentence) {
    return WAITING.matcher(sentence).find()
        ? codes(awaited, sentence).map(code -> new Hit(AWAITING, code, Map.of())).toList()
        : List.of();
  }

  private List<Hit> practices(String sentence) {
    return codes(practices, sentence)
        .map(name -> new Hit(PRACTICE, name, Map.of("state", "in-use")))
        .toList();
  }

  private static List<Hit> training(String code, String sentence) {
    Matcher number = NUMBER.matcher(sentence);
    if (!TRAINED.matcher(sentence).find() || !number.find()) {
      return List.of();
    }
    String column = number.group(2) == null ? "count" : "percent";
    String figure = number.group(1).replace(",", "");
    return List.of(new Hit(TRAINING, code, Map.of(column, figure, "state", "delivered")));
  }

  private static Stream<String> codes(Map<String, PlainWords> keywords, String sentence) {
    return keywords.entrySet().stream()
        .filter(keyword -> keyword.getValue().standIn(sentence))
        .map(Map.Entry::getKey);
  }

  private static PlainWords things(Code code) {
    return PlainWords.of(
        code.things().stream().map(thing -> String.join(" ", thing.words())).toList());
  }
}
