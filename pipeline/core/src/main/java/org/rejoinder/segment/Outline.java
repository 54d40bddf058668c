package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.Respondent;

/**
 * A document as its own marks divide it: paragraphs, and the places where it turns to a
 * recommendation. What only a corpus can tell, where a quotation ends without a mark, is left open.
 */
final class Outline {

  private static final Pattern LABEL_WITHIN_PARAGRAPH =
      Pattern.compile(
          "(?<=[.;:”\"*])\\s+(?=[*_]{0,3}(?:[A-Z][\\w’'&-]*\\s){0,5}(?i:response|reply|position)[*_]{0,3}:[*_]{0,3}\\s)");

  private static final Pattern SETS_OUT_WHOSE_RESPONSE =
      Pattern.compile(
          "(?i)\\b(?:sets?|setting)\\s+out\\s+(?:the\\s+)?(?<who>[\\w\\s’'&-]{3,50}?)\\s+(?:response|reply|position)\\b"
              + "|\\b(?:response|reply)s?\\s+(?:below\\s+)?(?:was|were|is|are|has\\s+been|have\\s+been)\\s+(?:provided|prepared|submitted|written)\\s+by\\s+(?:the\\s+)?(?<by>[\\w\\s’'&-]{3,50})");

  private static final Pattern SECTION_OF =
      Pattern.compile(
          "(?i)^(?<who>.{2,70}?)(?:[’']s)?\\s+(?:response|comments?|statement|reply|position)\\b.*");
  private static final Pattern SECTION_FROM =
      Pattern.compile(
          "(?i)^(?:response|comments?|statement|reply)\\s+(?:from|by|of|on\\s+behalf\\s+of)\\b:?\\s*(?<who>.{2,90})");

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Occurrence> occurrences = new ArrayList<>();

  private Outline(String text) {
    this.text = text;
    this.paragraphs =
        Paragraphs.of(text).stream()
            .flatMap(paragraph -> splitAtLabels(paragraph).stream())
            .toList();
  }

  static Outline of(String text) {
    Outline outline = new Outline(text);
    outline.findOccurrences();
    return outline;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** The paragraphs before the first marker; all of them where there is none. */
  List<Paragraph> front() {
    List<Place> places = places();
    return places.isEmpty() ? paragraphs : paragraphs.subList(0, places.getFirst().index());
  }

  private List<Paragraph> splitAtLabels(Paragraph paragraph) {
    Matcher label = LABEL_WITHIN_PARAGRAPH.matcher(paragraph.span().of(text));
    if (paragraph.furniture() || !label.find()) {
      return List.of(paragraph);
    }
    int at = paragraph.span().start() + label.start();
    return List.of(paragraph.upTo(text, at), paragraph.from(text, at));
  }

  /** A marker, the paragraph it opens, and whose section it stands in. */
  private record Place(int index, Marker marker, Optional<Respondent> context) {}

  private void findOccurrences() {
    List<Place> places = places();
    boolean answersHaveHeadings = anyInnerHeading(places);
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Optional<Place> next =
          i + 1 < places.size() ? Optional.of(places.get(i + 1)) : Optional.empty();
      boolean last = next.isEmpty() || restarts(place, next.get());
      List<Paragraph> contents = contents(place, next.map(Place::index).orElse(paragraphs.size()));
      int level = paragraphs.get(place.index()).headingLevel();
      int end = new AnswerEnd(contents, level, last, answersHaveHeadings).find();
      occurrences.add(divide(place, contents.subList(0, end)));
    }
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    Optional<Respondent> context = Optional.empty();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.furniture()) {
        continue;
      }
      Optional<Marker> marker = Markers.read(paragraph.span().of(text));
      if (marker.isPresent() && !repliesToLast(marker.get(), places)) {
        places.add(new Place(i, marker.get(), context));
      } else if (marker.isEmpty()) {
        context = sectionOf(paragraph, places.isEmpty()).or(contextSoFar(context));
      }
    }
    return places;
  }

  private static Supplier<Optional<Respondent>> contextSoFar(Optional<Respondent> context) {
    return () -> context;
  }

  /** "Response to recommendation 3" below "Recommendation 3" is a label, not another place. */
  private static boolean repliesToLast(Marker marker, List<Place> places) {
    return marker.opensReply()
        && !places.isEmpty()
        && !places.getLast().marker().opensReply()
        && places.getLast().marker().numbers().equals(marker.numbers());
  }

  private static boolean restarts(Place place, Place next) {
    return next.marker().numbers().getFirst().compareTo(place.marker().numbers().getFirst()) <= 0;
  }

  /** Whose response a heading or an introducing sentence announces for what follows. */
  private static Optional<Respondent> sectionOf(Paragraph paragraph, boolean beforeAnyMarker) {
    String plain = paragraph.plain();
    Matcher setsOut = SETS_OUT_WHOSE_RESPONSE.matcher(plain);
    if (setsOut.find()) {
      return Labels.respondent(
          setsOut.group("who") == null ? setsOut.group("by") : setsOut.group("who"));
    }
    if (!Headings.looksLikeOne(paragraph)) {
      return Optional.empty();
    }
    Matcher from = SECTION_FROM.matcher(plain);
    if (from.matches()) {
      return Labels.respondent(from.group("who"));
    }
    boolean isSection = beforeAnyMarker || Headings.opensOtherSection(paragraph);
    Matcher of = SECTION_OF.matcher(plain);
    return isSection && of.matches() ? Labels.respondent(of.group("who")) : Optional.empty();
  }

  private List<Paragraph> contents(Place place, int end) {
    List<Paragraph> contents = new ArrayList<>();
    Paragraph opening = paragraphs.get(place.index());
    place
        .marker()
        .restStart()
        .ifPresent(start -> contents.add(opening.from(text, opening.span().start() + start)));
    contents.addAll(paragraphs.subList(place.index() + 1, end));
    if (place.marker().restStart().isPresent() && isTitle(contents)) {
      contents.removeFirst();
    }
    return contents;
  }

  /**
   * In "Recommendation 1 – To chief constables" the words after the number are no recommendation.
   */
  private static boolean isTitle(List<Paragraph> contents) {
    Paragraph rest = contents.getFirst();
    return Headings.looksLikeOne(rest)
        && !Demand.opens(rest.plain())
        && Labels.read(rest.plain()).isEmpty()
        && contents.size() > 1;
  }

  private boolean anyInnerHeading(List<Place> places) {
    for (int i = 0; i + 1 < places.size(); i++) {
      if (restarts(places.get(i), places.get(i + 1))) {
        continue;
      }
      List<Paragraph> contents = contents(places.get(i), places.get(i + 1).index());
      for (int j = 1; j + 1 < contents.size(); j++) {
        if (AnswerEnd.isFreeHeading(contents, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private Occurrence divide(Place place, List<Paragraph> contents) {
    List<Paragraph> before = new ArrayList<>();
    List<Occurrence.Reply> replies = new ArrayList<>();
    List<Paragraph> current = before;
    int afterVerdict = -1;
    if (place.marker().opensReply()) {
      current = openReply(replies, Optional.empty());
    }
    for (Paragraph paragraph : contents) {
      if (paragraph.furniture()) {
        continue;
      }
      String raw = paragraph.span().of(text);
      Optional<Label> label = Labels.read(raw).or(() -> replyMarker(raw));
      if (label.isEmpty()) {
        current.add(paragraph);
        continue;
      }
      switch (label.get().kind()) {
        case VERDICT -> afterVerdict = afterVerdict < 0 ? before.size() : afterVerdict;
        case RECOMMENDATION -> addRest(label.get(), paragraph, current);
        case REPLY -> {
          current = openReply(replies, label.get().respondent());
          addRest(label.get(), paragraph, current);
        }
      }
    }
    return new Occurrence(
        place.marker().numbers(),
        place.context(),
        before,
        afterVerdict < 0 ? before.size() : afterVerdict,
        replies);
  }

  private static Optional<Label> replyMarker(String raw) {
    return Markers.read(raw)
        .filter(Marker::opensReply)
        .map(marker -> new Label(Label.Kind.REPLY, Optional.empty(), marker.restStart()));
  }

  /** A further label of the same voice goes on with the same reply. */
  private static List<Paragraph> openReply(
      List<Occurrence.Reply> replies, Optional<Respondent> respondent) {
    if (!replies.isEmpty()
        && (respondent.isEmpty() || replies.getLast().respondent().equals(respondent))) {
      return replies.getLast().paragraphs();
    }
    Occurrence.Reply reply = new Occurrence.Reply(respondent, new ArrayList<>());
    replies.add(reply);
    return reply.paragraphs();
  }

  private void addRest(Label label, Paragraph paragraph, List<Paragraph> current) {
    OptionalInt start = label.restStart();
    if (start.isPresent()) {
      current.add(paragraph.from(text, paragraph.span().start() + start.getAsInt()));
    }
  }
}
