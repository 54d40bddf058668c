package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.domain.RecommendationNumber;
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

  /** What every sentence or heading holds that says whose response follows. */
  private static final NeededWords OF_A_RESPONSE =
      NeededWords.anyOf("response", "repl", "position", "comment", "statement", "answer");

  private final String text;
  private final List<Paragraph> paragraphs;
  private final BitSet inTables = new BitSet();

  private Places(String text, List<Paragraph> paragraphs, List<ResponseTable> tables) {
    this.text = text;
    tables.forEach(table -> inTables.set(table.first(), table.end()));
    this.paragraphs = paragraphs;
  }

  /**
   * All places in order, but for those in tables. Bare numbers are looked for only where nothing
   * else marks any place.
   */
  static List<Place> in(String text, List<Paragraph> paragraphs, List<ResponseTable> tables) {
    Places places = new Places(text, paragraphs, tables);
    MarkerReader markers = places.eachReadOnce(i -> Markers.read(places.raw(i)));
    boolean marked = !tables.isEmpty() || !places.find(markers).isEmpty();
    MarkerReader reader = marked ? markers : places::numberBeforeDemand;
    List<Place> found =
        places.find(i -> reader.read(i).or(() -> Markers.readSentence(places.raw(i))));
    return places.withoutMentions(found);
  }

  private interface MarkerReader {
    Optional<Marker> read(int paragraph);
  }

  private MarkerReader eachReadOnce(MarkerReader reader) {
    List<Optional<Marker>> markers =
        IntStream.range(0, paragraphs.size())
            .mapToObj(i -> isPlace(i) ? reader.read(i) : Optional.<Marker>empty())
            .toList();
    return markers::get;
  }

  private boolean isPlace(int paragraph) {
    return paragraphs.get(paragraph).isRead() && !isInTable(paragraph);
  }

  private List<Place> find(MarkerReader reader) {
    List<Place> places = new ArrayList<>();
    Optional<Respondent> context = Optional.empty();
    Group group = new Group();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!isPlace(i)) {
        continue;
      }
      Optional<Marker> marker = reader.read(i).or(memberOf(group, i));
      if (marker.isPresent() && group.holds(marker.get())) {
        places.add(group.member(i, marker.get(), context, places));
      } else if (marker.isPresent() && !repliesToLast(marker.get(), places)) {
        places.add(new Place(i, marker.get(), context, false));
        group.heads(marker.get());
      } else if (marker.isEmpty()) {
        context = sectionOf(paragraphs.get(i), places.isEmpty()).or(same(context));
      }
    }
    return places;
  }

  /**
   * "Recommendations 12 and 13" may stand above the two, each quoted behind its own number: the
   * heading gives way to its members.
   */
  private static final class Group {
    private List<RecommendationNumber> numbers = List.of();
    private boolean begun;

    void heads(Marker marker) {
      numbers = marker.numbers().size() > 1 && !marker.opensReply() ? marker.numbers() : List.of();
      begun = false;
    }

    boolean holds(Marker marker) {
      return marker.numbers().size() == 1
          && !marker.opensReply()
          && numbers.contains(marker.numbers().getFirst());
    }

    /** The place of one of its members. */
    Place member(int i, Marker marker, Optional<Respondent> context, List<Place> places) {
      if (!begun) {
        places.removeLast();
      }
      Place member = new Place(i, marker, context, begun);
      begun = true;
      return member;
    }
  }

  /** A sentence opens a reply only where the place above it does not hold one already. */
  private List<Place> withoutMentions(List<Place> found) {
    List<Place> places = new ArrayList<>();
    for (Place place : found) {
      if (!place.marker().sentence() || places.isEmpty() || opensReply(places.getLast(), place)) {
        places.add(place);
      }
    }
    return places;
  }

  private boolean opensReply(Place above, Place sentence) {
    if (above.marker().sentence()) {
      return true;
    }
    List<Paragraph> quoted = new ArrayList<>();
    above
        .marker()
        .restStart()
        .ifPresent(
            start -> {
              Paragraph opening = paragraphs.get(above.index());
              quoted.add(opening.from(text, opening.span().start() + start));
            });
    int next = above.index() + 1;
    while (next < sentence.index()
        && (quoted.isEmpty() || !Headings.looksLikeOne(paragraphs.get(next)))) {
      quoted.add(paragraphs.get(next++));
    }
    return Demand.leading(quoted) == quoted.size() && next < sentence.index();
  }

  private Supplier<Optional<Marker>> memberOf(Group group, int i) {
    return () ->
        group.numbers.isEmpty() ? Optional.empty() : numberBeforeDemand(i).filter(group::holds);
  }

  private boolean isInTable(int i) {
    return inTables.get(i);
  }

  private String raw(int i) {
    return paragraphs.get(i).span().of(text);
  }

  private Optional<Marker> numberBeforeDemand(int i) {
    Optional<Paragraph> below =
        i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
    return Markers.readNumber(raw(i), paragraphs.get(i), below);
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
    String plain = Markup.opening(paragraph.plain());
    if (!OF_A_RESPONSE.standInAnyCase(plain)) {
      return Optional.empty();
    }
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
