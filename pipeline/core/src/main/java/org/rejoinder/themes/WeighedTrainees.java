package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.Evidence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure;

/**
 * Weighs everybody whom a sentence counts or names by the signs around them: who is said to be
 * trained though no rule reads it, of whom a rule says it wrongly, and in what state they are. What
 * a rule says is one of the signs.
 */
final class WeighedTrainees implements TraineeWeighing {

  private static final String NOBODY = "nobody";
  private static final String TARGET = "target";

  private final MentionScale scale;

  WeighedTrainees(MentionScale scale) {
    this.scale = scale;
  }

  @Override
  public List<TrainingStatement> weighed(SentenceReading reading, List<TrainingStatement> byRules) {
    TraineeSigns read = new TraineeSigns(reading);
    Map<TrainingStatement, PersonsMention> about = new LinkedHashMap<>();
    List<PersonsMention> unread = new ArrayList<>();
    for (PersonsMention mention : read.mentions()) {
      List<TrainingStatement> said =
          byRules.stream()
              .filter(statement -> isAbout(statement.figure(), mention, reading))
              .toList();
      said.forEach(statement -> about.putIfAbsent(statement, mention));
      if (said.isEmpty() && !isWho(mention, byRules, reading) && !isAgent(mention, reading)) {
        unread.add(mention);
      }
    }
    List<TrainingStatement> kept = new ArrayList<>();
    for (TrainingStatement statement : byRules) {
      Optional.ofNullable(about.get(statement))
          .map(mention -> weighed(reading, statement, read.of(mention)))
          .orElse(Optional.of(statement))
          .ifPresent(kept::add);
    }
    kept.addAll(found(reading, read, unread, kept.isEmpty()));
    return List.copyOf(kept);
  }

  /** "Every detective has been trained, 52 in total": those whom a statement counts already. */
  private static boolean isWho(
      PersonsMention mention, List<TrainingStatement> byRules, SentenceReading reading) {
    Span tokens = mention.tokens().in(reading.sentence());
    return byRules.stream()
        .flatMap(statement -> statement.evidence().marks().stream())
        .filter(mark -> mark.role().equals("who"))
        .anyMatch(mark -> mark.span().start() < tokens.end() && tokens.start() < mark.span().end());
  }

  /** "delivered by two detectives": who trains others. */
  private static boolean isAgent(PersonsMention mention, SentenceReading reading) {
    return reading.words().is(mention.from() - 1, "by");
  }

  /** Whether the statement's figure is that of the mention, or else its cohort. */
  static boolean isAbout(TrainingFigure figure, PersonsMention mention, SentenceReading reading) {
    Optional<Quantity> quantity = mention.quantity();
    Optional<Integer> count = quantity.flatMap(Quantity::count);
    if (count.isPresent()) {
      boolean alone = figure.percent().isEmpty() && figure.quantifier().isEmpty();
      return figure.count().isPresent()
          ? figure.count().equals(count)
          : alone && figure.target().equals(count);
    }
    if (quantity.flatMap(Quantity::percent).isPresent()) {
      return figure.count().isEmpty() && figure.percent().equals(quantity.get().percent());
    }
    if (figure.count().isPresent() || figure.percent().isPresent()) {
      return false;
    }
    if (quantity.flatMap(Quantity::quantifier).isPresent() || figure.quantifier().isPresent()) {
      return figure.quantifier().equals(quantity.flatMap(Quantity::quantifier));
    }
    Optional<String> cohort = reading.cohort(mention);
    return figure.target().isEmpty()
        && (figure.cohort().isEmpty()
            || cohort.filter(named -> figure.cohort().orElseThrow().contains(named)).isPresent());
  }

  /** The statement as it is meant, if it is. */
  private Optional<TrainingStatement> weighed(
      SentenceReading reading, TrainingStatement statement, Map<String, Range> signs) {
    boolean ofTarget = isOfTargetAlone(statement.figure());
    signs.put(MentionScale.found(ofTarget ? TARGET : statement.state()), MentionSigns.NOWHERE);
    String meant = scale.meant(signs);
    if (meant.equals(NOBODY)) {
      return Optional.empty();
    }
    if (ofTarget || meant.equals(statement.state())) {
      return Optional.of(statement);
    }
    boolean aimedAt = meant.equals(TARGET) && statement.figure().count().isPresent();
    if (meant.equals(TARGET) && !aimedAt) {
      return Optional.of(statement);
    }
    return Optional.of(
        new TrainingStatement(
            statement.span(),
            aimedAt ? asTarget(statement.figure()) : statement.figure(),
            aimedAt ? TrainingStates.PLANNED : meant,
            MentionScale.RULE,
            with(statement.evidence(), scale.shown(signs, meant), reading)));
  }

  private static Evidence with(Evidence evidence, List<Sign> signs, SentenceReading reading) {
    return new Evidence(
        Stream.concat(
                evidence.marks().stream(),
                Sign.evidence(signs, reading.sentence()).marks().stream())
            .toList());
  }

  private static boolean isOfTargetAlone(TrainingFigure figure) {
    return figure.target().isPresent()
        && figure.count().isEmpty()
        && figure.percent().isEmpty()
        && figure.quantifier().isEmpty();
  }

  /** How many were to be trained, and not how many were. */
  private static TrainingFigure asTarget(TrainingFigure figure) {
    return new TrainingFigure(
        Optional.empty(),
        figure.comparator().filter(comparator -> comparator != TrainingFigure.Comparator.EQUAL),
        Optional.empty(),
        Optional.empty(),
        figure.cohort(),
        figure.programme(),
        figure.count(),
        figure.period());
  }

  /** What no rule reads. */
  private List<TrainingStatement> found(
      SentenceReading reading,
      TraineeSigns read,
      List<PersonsMention> unread,
      boolean nothingElse) {
    List<Meant> meant = new ArrayList<>();
    for (PersonsMention mention : unread) {
      Map<String, Range> signs = read.of(mention);
      String state = scale.meant(signs);
      boolean counted = mention.quantity().flatMap(Quantity::count).isPresent();
      if (!state.equals(NOBODY) && (counted || !state.equals(TARGET))) {
        meant.add(new Meant(mention, signs, state));
      }
    }
    boolean alone = nothingElse && meant.size() == 1;
    return meant.stream().map(each -> statement(reading, each, alone)).toList();
  }

  /** A mention that the signs around it speak for. */
  private record Meant(PersonsMention mention, Map<String, Range> signs, String state) {}

  private TrainingStatement statement(SentenceReading reading, Meant meant, boolean alone) {
    boolean aimedAt = meant.state().equals(TARGET);
    TrainingStatement noted =
        NotedTrainees.statement(
            reading,
            new Notes.Note(meant.mention(), aimedAt ? TrainingStates.PLANNED : meant.state()),
            alone,
            MentionScale.RULE,
            scale.shown(meant.signs(), meant.state()));
    return aimedAt
        ? new TrainingStatement(
            noted.span(), asTarget(noted.figure()), noted.state(), noted.rule(), noted.evidence())
        : noted;
  }
}
