package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Respondent;

/**
 * A document as its own marks divide it: paragraphs, and the places where it turns to a
 * recommendation. What only a corpus can tell, where a quotation ends without a mark, is left open.
 */
final class Outline {

  private static final Pattern LABEL_WITHIN_PARAGRAPH =
      Pattern.compile(
          "(?<=[.;:”\"*])\\s+(?=[*_]{0,3}(?:[A-Z][\\w’'&-]*\\s){0,5}(?i:response|reply|position)[*_]{0,3}:[*_]{0,3}\\s)");

  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.;:!?]");

  private final String text;
  private final List<Paragraph> paragraphs;
  private final String language;
  private final List<ResponseTable> tables;
  private final NavigableSet<Integer> tableStarts;
  private final int[] levels;
  private final List<Place> places;
  private RecurringLabels labels = RecurringLabels.in(List.of());
  private List<Occurrence> occurrences = new ArrayList<>();

  private Outline(DocumentText content) {
    this.text = content.text();
    List<Paragraph> all =
        Paragraphs.of(content).stream()
            .flatMap(paragraph -> splitAtLabels(paragraph).stream())
            .toList();
    List<Boolean> welsh = Languages.areWelsh(all);
    this.language = languageOf(all, welsh);
    this.paragraphs = withOtherLanguages(all, welsh, language);
    boolean read = language.isEmpty() || language.equals(Languages.CODED);
    this.tables = read ? ResponseTable.in(text, paragraphs) : List.of();
    this.tableStarts =
        tables.stream().map(ResponseTable::first).collect(Collectors.toCollection(TreeSet::new));
    this.levels = levelsOfLastHeading(paragraphs);
    this.places = read ? Places.in(text, paragraphs, tables) : List.of();
  }

  static Outline of(DocumentText content) {
    Outline outline = new Outline(content);
    outline.findOccurrences();
    return outline;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The ISO 639-1 code of the language that is read: English where there is any. */
  String language() {
    return language;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** The paragraphs before the first marker; all of them where there is none. */
  List<Paragraph> front() {
    int end = paragraphs.size();
    if (!places.isEmpty()) {
      end = places.getFirst().index();
    }
    if (!tables.isEmpty()) {
      end = Math.min(end, tables.getFirst().first());
    }
    return paragraphs.subList(0, end);
  }

  private static int[] levelsOfLastHeading(List<Paragraph> paragraphs) {
    int[] levels = new int[paragraphs.size()];
    int level = 0;
    for (int i = 0; i < levels.length; i++) {
      int own = paragraphs.get(i).headingLevel();
      level = own > 0 ? own : level;
      levels[i] = level;
    }
    return levels;
  }

  private static String languageOf(List<Paragraph> paragraphs, List<Boolean> welsh) {
    List<Paragraph> english = new ArrayList<>();
    List<Paragraph> other = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!paragraphs.get(i).furniture()) {
        (welsh.get(i) ? other : english).add(paragraphs.get(i));
      }
    }
    boolean read = other.isEmpty() || Languages.holdsEnglish(english, other);
    return Languages.of(
        (read ? english : other).stream().map(Paragraph::plain).collect(Collectors.joining("\n")));
  }

  private static List<Paragraph> withOtherLanguages(
      List<Paragraph> paragraphs, List<Boolean> welsh, String language) {
    if (!language.isEmpty() && !language.equals(Languages.CODED)) {
      return paragraphs.stream().map(Paragraph::inOtherLanguage).toList();
    }
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> welsh.get(i) ? paragraphs.get(i).inOtherLanguage() : paragraphs.get(i))
        .toList();
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
    labels = RecurringLabels.in(contentsOfPlaces());
    boolean answersHaveHeadings = anyInnerHeading(places);
    SectionNumber number = SectionNumber.above(front());
    int table = 0;
    int section = 0;
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      while (table < tables.size() && tables.get(table).first() < place.index()) {
        occurrences.addAll(tables.get(table++).rows());
      }
      Optional<Place> next =
          i + 1 < places.size() ? Optional.of(places.get(i + 1)) : Optional.empty();
      boolean last = next.isEmpty() || restarts(place, next.get());
      List<Paragraph> contents = contents(place, endOf(place, next));
      section = i == 0 || restarts(places.get(i - 1), place) ? sectionOf(place) : section;
      int own = paragraphs.get(place.index()).headingLevel();
      int level = own > 0 ? own : section;
      int end = new AnswerEnd(contents, level, last, answersHaveHeadings, labels, number).find();
      Occurrence occurrence = divide(place, contents.subList(0, end));
      if (place.joinsAbove() && !occurrences.getLast().isLabelled()) {
        occurrence = occurrences.removeLast().joined(occurrence);
      }
      occurrences.add(
          next.isPresent() && isAbove(occurrence, next.get())
              ? occurrence.allQuoted()
              : asCause(occurrence));
    }
    tables.subList(table, tables.size()).forEach(left -> occurrences.addAll(left.rows()));
    occurrences = Numbered.plainIfAlone(occurrences);
  }

  private List<List<Paragraph>> contentsOfPlaces() {
    List<List<Paragraph>> contents = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Optional<Place> next =
          i + 1 < places.size() ? Optional.of(places.get(i + 1)) : Optional.empty();
      contents.add(contents(places.get(i), endOf(places.get(i), next)));
    }
    return contents;
  }

  /** The level of the nearest heading above a place; 0 if there is none. */
  private int sectionOf(Place place) {
    return place.index() == 0 ? 0 : levels[place.index() - 1];
  }

  /** A table that answers recommendations is no part of an answer above it. */
  private int endOf(Place place, Optional<Place> next) {
    int end = next.map(Place::index).orElse(paragraphs.size());
    return Optional.ofNullable(tableStarts.higher(place.index()))
        .map(table -> Math.min(table, end))
        .orElse(end);
  }

  /** A cause of concern may be answered, or merely stand above recommendations that are. */
  private static boolean isAbove(Occurrence occurrence, Place next) {
    return Numbered.of(occurrence.firstNumber()) == Numbered.CAUSE_OF_CONCERN
        && Numbered.of(next.marker().numbers().getFirst()) == Numbered.RECOMMENDATION
        && !occurrence.isLabelled();
  }

  private static Occurrence asCause(Occurrence occurrence) {
    boolean cause = Numbered.of(occurrence.firstNumber()) == Numbered.CAUSE_OF_CONCERN;
    return cause && !occurrence.isLabelled() && occurrence.numbers().size() == 1
        ? occurrence.quoted(Demand.leadingToLastDemand(occurrence.before()))
        : occurrence;
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
        .filter(Paragraph::isRead)
        .forEach(contents::add);
    if (place.marker().restStart().isPresent() && isTitle(opening, contents)) {
      contents.removeFirst();
    }
    return contents;
  }

  /**
   * In "Recommendation 1 – To chief constables" the words after the number are no recommendation.
   */
  private static boolean isTitle(Paragraph opening, List<Paragraph> contents) {
    Paragraph rest = contents.getFirst();
    boolean ofHeading = opening.headingLevel() > 0 && !SENTENCE.matcher(rest.plain()).matches();
    return (ofHeading || Headings.looksLikeOne(rest))
        && !Demand.opens(rest.plain())
        && Labels.read(rest.plain()).isEmpty()
        && contents.size() > 1;
  }

  private boolean anyInnerHeading(List<Place> places) {
    for (int i = 0; i + 1 < places.size(); i++) {
      if (restarts(places.get(i), places.get(i + 1))) {
        continue;
      }
      List<Paragraph> contents =
          contents(places.get(i), endOf(places.get(i), Optional.of(places.get(i + 1))));
      for (int j = 1; j + 1 < contents.size(); j++) {
        if (AnswerEnd.isFreeHeading(contents, j, labels)) {
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
      Optional<Label> label =
          Labels.read(raw).or(() -> replyMarker(raw)).or(() -> labels.read(paragraph, raw));
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
