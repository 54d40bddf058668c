package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.Respondent;

/** Finds where a document turns to its recommendations, and in whose section it does. */
final class Places {

  private static final Pattern SETS_OUT_WHOSE_RESPONSE =
      Pattern.compile(
          "(?i)\\b(?:sets?|setting)\\s+out\\s+(?:the\\s+)?(?<who>[\\w\\s’'&-]{3,50}?)\\s+(?:response|reply|position)\\b"
              + "|\\b(?:response|reply)s?\\s+(?:below\\s+)?(?:was|were|is|are|has\\s+been|have\\s+been)\\s+(?:provided|prepared|submitted|written)\\s+by\\s+(?:the\\s+)?(?<by>[\\w\\s’'&-]{3,50})");

  private static final Pattern SECTION_OF =
      Pattern.compile(
          "(?i)^(?<who>(?:(?!inspect|report|review|inquiry)[^:‘“\"]){2,70}?)(?:[’']s)?\\s+"
              + "(?:response|comments?|statement|reply|position)\\b.*");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)^(?<who>[^:.‘“\"]{2,70}):\\s+(?:answers?|responses?|repl(?:y|ies)|comments?|statement|position)\\b.*");
  private static final Pattern SECTION_FROM =
      Pattern.compile(
          "(?i)^(?:response|comments?|statement|reply)\\s+(?:from|by|of|on\\s+behalf\\s+of)\\b:?\\s*(?<who>.{2,90})");

  private final String text;
  private final List<Paragraph> paragraphs;

  private Places(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** All places in order. Bare numbers are looked for only where nothing else marks any place. */
  static List<Place> in(String text, List<Paragraph> paragraphs) {
    Places places = new Places(text, paragraphs);
    List<Place> marked = places.find(i -> Markers.read(places.raw(i)));
    return marked.isEmpty() ? places.find(places::numberBeforeDemand) : marked;
  }

  private interface MarkerReader {
    Optional<Marker> read(int paragraph);
  }

  private List<Place> find(MarkerReader reader) {
    List<Place> places = new ArrayList<>();
    Optional<Respondent> context = Optional.empty();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).furniture()) {
        continue;
      }
      Optional<Marker> marker = reader.read(i);
      if (marker.isPresent() && !repliesToLast(marker.get(), places)) {
        places.add(new Place(i, marker.get(), context));
      } else if (marker.isEmpty()) {
        context = sectionOf(paragraphs.get(i), places.isEmpty()).or(same(context));
      }
    }
    return places;
  }

  private String raw(int i) {
    return paragraphs.get(i).span().of(text);
  }

  private Optional<Marker> numberBeforeDemand(int i) {
    String below = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).plain() : "";
    return Markers.readNumber(raw(i), below);
  }

  private static Supplier<Optional<Respondent>> same(Optional<Respondent> context) {
    return () -> context;
  }

  /** "Response to recommendation 3" below "Recommendation 3" is a label, not another place. */
  private static boolean repliesToLast(Marker marker, List<Place> places) {
    return marker.opensReply()
        && !places.isEmpty()
        && !places.getLast().marker().opensReply()
        && places.getLast().marker().numbers().equals(marker.numbers());
  }

  /** Whose response a heading or an introducing sentence announces for what follows. */
  private static Optional<Respondent> sectionOf(Paragraph paragraph, boolean beforeAnyMarker) {
    String plain = paragraph.plain();
    Matcher setsOut = SETS_OUT_WHOSE_RESPONSE.matcher(plain);
    if (setsOut.find()) {
      return Labels.respondent(
          setsOut.group("who") == null ? setsOut.group("by") : setsOut.group("who"));
    }
    Matcher speaker = SPEAKER.matcher(plain);
    if (speaker.matches() && !plain.endsWith(".")) {
      return Labels.respondent(speaker.group("who"));
    }
    if (!Headings.looksLikeOne(paragraph)) {
      return Optional.empty();
    }
    Matcher from = SECTION_FROM.matcher(plain);
    if (from.matches()) {
      return Labels.respondent(from.group("who"));
    }
    Matcher of = SECTION_OF.matcher(plain);
    boolean isSection = beforeAnyMarker || Headings.opensOtherSection(paragraph);
    return isSection && of.matches() ? Labels.respondent(of.group("who")) : Optional.empty();
  }
}
