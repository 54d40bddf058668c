package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    List<Place> places = Places.in(text, paragraphs);
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

  private void findOccurrences() {
    List<Place> places = Places.in(text, paragraphs);
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

  private static boolean restarts(Place place, Place next) {
    return next.marker().numbers().getFirst().compareTo(place.marker().numbers().getFirst()) <= 0;
  }

  private List<Paragraph> contents(Place place, int end) {
    List<Paragraph> contents = new ArrayList<>();
    Paragraph opening = paragraphs.get(place.index());
    place
        .marker()
        .restStart()
        .ifPresent(start -> contents.add(opening.from(text, opening.span().start() + start)));
    paragraphs.subList(place.index() + 1, end).stream()
        .filter(paragraph -> !paragraph.furniture())
        .forEach(contents::add);
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

  /** Beside a label may stand a verdict, which is no text: "Response: accepted". */
  private void addRest(Label label, Paragraph paragraph, List<Paragraph> current) {
    OptionalInt start = label.restStart();
    if (start.isPresent()) {
      Paragraph rest = paragraph.from(text, paragraph.span().start() + start.getAsInt());
      if (Labels.read(rest.span().of(text)).isEmpty()) {
        current.add(rest);
      }
    }
  }
}
