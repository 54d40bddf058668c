package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Decides who is trained in a clause, by the part that persons and training play in it: persons are
 * trained, persons take training, training is given to persons, an event of training has persons.
 */
final class Trainees {

  private static final Set<String> SUPPLYING =
      Set.of("supply", "provide", "make", "produce", "issue", "release", "launch", "commission");

  /** Without an object these tell what persons do for others: "twelve teach on the course". */
  private static final Set<String> GIVING =
      Set.of("teach", "instruct", "coach", "tutor", "lecture", "brief", "educate", "refresh");

  private static final Set<String> TEACHING = Set.of("teach", "tutor");
  private static final Set<String> TOGETHER =
      Set.of("jointly", "together", "partnership", "conjunction", "association", "collaboration");
  private static final Set<String> OWNING =
      Set.of(
          "have", "be", "employ", "retain", "hold", "turn", "produce", "deploy", "keep", "boast",
          "muster", "possess");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;
  private final boolean spokenOf;
  private final boolean counted;
  private final PersonsList list;
  private final PersonsArguments personsArguments;
  private final TrainingArguments trainingArguments;
  private final Ellipses ellipses;
  private final Qualification qualification;
  private final WaysIn waysIn;
  private final TrainingFor trainingFor;

  Trainees(
      TrainingVocabulary vocabulary,
      Words words,
      List<PersonsMention> persons,
      List<TrainingMention> training,
      boolean spokenOf,
      boolean counted) {
    this.counted = counted;
    this.qualification = new Qualification(words);
    this.list = new PersonsList(words, persons);
    this.trainingArguments = new TrainingArguments(words, training, spokenOf);
    this.personsArguments = new PersonsArguments(words, persons, list, trainingArguments);
    this.ellipses = new Ellipses(words, personsArguments, trainingArguments);
    this.waysIn = new WaysIn(words, persons, training, personsArguments, trainingArguments);
    this.trainingFor = new TrainingFor(vocabulary, words, persons, training, personsArguments);
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
    this.training = training;
    this.spokenOf = spokenOf;
  }

  /** Who the clause says is trained, if anybody. */
  Optional<Trained> in(Clause clause) {
    if (new ForcesInGeneral(words, persons).isSubjectOf(clause) || isOfNoTraining(clause)) {
      return Optional.empty();
    }
    String lemma = clause.verb().lemma();
    boolean ofTraining =
        spokenOf
            || vocabulary.stands(
                words, clause.tokens().from(), clause.tokens().to(), Topic.TRAINING)
            || trainingArguments.isNamedIn(clause);
    Optional<Trained> trained = Places.counted(clause, words, persons, ofTraining);
    if (trained.isPresent()) {
      return trained;
    }
    if (vocabulary.has(Topic.TRAIN_VERBS, lemma)) {
      trained = areTrained(clause);
    }
    boolean takes =
        vocabulary.has(Topic.TAKE_VERBS, lemma)
            && (!lemma.equals("apply") || words.is(clause.objectFrom(), "for"));
    if (trained.isEmpty() && takes) {
      trained = takeTraining(clause);
    }
    if (trained.isEmpty() && vocabulary.has(Topic.GIVE_VERBS, lemma)) {
      trained = areGivenTraining(clause);
    }
    if (trained.isEmpty() && isOfTrainingVerbs(lemma)) {
      trained = haveTrainingHappen(clause);
    }
    if (trained.isEmpty() && OWNING.contains(lemma)) {
      trained = qualification.areThere(clause, persons);
    }
    return trained
        .or(() -> waysIn.in(clause))
        .or(() -> trainingFor.in(clause))
        .or(() -> ellipses.in(clause))
        .or(
            () ->
                ofTraining || isOfTrainedBefore(clause)
                    ? Echoes.in(clause, words, personsArguments)
                    : Optional.empty())
        .or(
            () ->
                ofTraining
                    ? LeftOver.in(clause, words, personsArguments, counted)
                    : Optional.empty())
        .or(() -> Compliance.in(clause, words, persons, training, ofTraining, counted))
        .or(() -> Places.in(clause, words, persons, ofTraining));
  }

  private boolean isOfTrainingVerbs(String lemma) {
    return vocabulary.has(Topic.EVENT_VERBS, lemma)
        || vocabulary.has(Topic.GIVE_VERBS, lemma)
        || vocabulary.has(Topic.TAKE_VERBS, lemma);
  }

  /** "Forty officers were trained", "the force trained forty officers". */
  private Optional<Trained> areTrained(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean areTrainedPersons =
        persons.stream().anyMatch(mention -> mention.from() == verb.tokens().to());
    if (verb.passive() && areTrainedPersons && verb.finite()) {
      return Optional.empty();
    }
    if (verb.progressive() && words.is(clause.subjectFrom(), "there")) {
      // "there will be training for 35 officers": the tagger takes the noun for a verb.
      return Trained.of(
          clause,
          personsArguments.from(clause, personsArguments.after(clause, Set.of("for"))),
          "training-for-persons");
    }
    if (verb.lemma().equals("show") && !isShownHow(clause)) {
      return Optional.empty();
    }
    if (qualification.isConditional(clause)) {
      return Optional.empty();
    }
    if (verb.lemma().equals("instruct")
        && !words.tag(clause.objectFrom()).equals("IN")
        && verb.passive()) {
      return Optional.empty();
    }
    if (verb.passive() && TEACHING.contains(verb.lemma())) {
      Optional<PersonsMention> taught = personsArguments.after(clause, Set.of("to"));
      if (taught.isPresent() && personsArguments.subjects(clause).isEmpty()) {
        return Trained.of(clause, personsArguments.from(clause, taught), "taught-to-persons");
      }
    }
    if (verb.passive()) {
      return qualification.isJudged(verb)
          ? Optional.empty()
          : Trained.of(clause, personsArguments.subjects(clause), "persons-trained");
    }
    List<PersonsMention> objects =
        personsArguments.from(clause, personsArguments.directObject(clause));
    if (objects.isEmpty()) {
      objects = personsArguments.whom(clause);
    }
    if (!objects.isEmpty()) {
      return Trained.of(clause, objects, "trains-persons");
    }
    boolean gives = GIVING.contains(verb.lemma()) && verb.tense() != VerbGroup.Tense.PAST;
    boolean intransitive =
        (verb.progressive() && !gives)
            || verb.lemma().equals("qualify")
            || verb.lemma().equals("graduate")
            || (words.tag(clause.objectFrom()).equals("IN") && !gives)
            || qualification.isNoted(clause);
    return intransitive
        ? Trained.of(clause, personsArguments.subjects(clause), "persons-trained")
        : Optional.empty();
  }

  /** "Forty officers have completed the course", "the course was attended by forty officers". */
  private Optional<Trained> takeTraining(Clause clause) {
    VerbGroup verb = clause.verb();
    List<PersonsMention> subjects = personsArguments.subjects(clause);
    if (verb.passive() && trainingArguments.subjectTraining(clause)) {
      return Trained.of(
          clause,
          personsArguments.from(clause, personsArguments.after(clause, Set.of("by"))),
          "training-taken-by");
    }
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    if (qualification.isOf(clause)) {
      return Trained.of(clause, subjects, Qualification.RULE);
    }
    if (qualification.isUpToDate(clause) && trainingArguments.isSpokenOf()) {
      return Trained.of(clause, subjects, Qualification.RULE);
    }
    if (isBooking(verb) && !verb.passive() && personsArguments.directObject(clause).isPresent()) {
      // "instructors put 24 officers through it": not the instructors.
      return Optional.empty();
    }
    boolean taken = trainingArguments.objectTraining(clause, verb.lemma());
    boolean active = !verb.passive() || isBooking(verb) || Ellipses.isNoted(clause);
    return taken && active
        ? Trained.of(clause, subjects, "persons-take-training")
        : Optional.empty();
  }

  /** "were shown how to use the kiosks"; "another 20 are to be shown" after some were. */
  private boolean isShownHow(Clause clause) {
    boolean passive = clause.verb().passive();
    return (passive && counted)
        || IntStream.range(clause.objectFrom(), Math.min(words.count(), clause.objectFrom() + 14))
            .anyMatch(
                place ->
                    words.startsWith(place, "how to")
                        || words.startsWith(place, "what to")
                        || (passive && words.is(place, "how")));
  }

  private static boolean isBooking(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "book",
          "enrol",
          "enroll",
          "register",
          "put",
          "place",
          "assign",
          "list",
          "enter",
          "accept",
          "admit",
          "sign",
          "schedule",
          "allocate" ->
          true;
      default -> false;
    };
  }

  /** "The course was given to forty officers", "forty officers were given the course". */
  private Optional<Trained> areGivenTraining(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean trainingSpokenOf =
        trainingArguments.subjectTraining(clause)
            || trainingArguments.anyObjectTraining(clause)
            || trainingArguments.isPronounAsObject(clause)
            || (verb.passive() && trainingArguments.isPronounForTraining(clause));
    if (trainingArguments.isSentOnIt(clause)) {
      List<PersonsMention> sent =
          verb.passive()
              ? personsArguments.subjects(clause)
              : personsArguments.from(clause, personsArguments.directObject(clause));
      if (!sent.isEmpty()) {
        return Trained.of(clause, sent, "gives-persons-training");
      }
    }
    if (!trainingSpokenOf) {
      return Optional.empty();
    }
    List<PersonsMention> subjects = personsArguments.subjects(clause);
    if (verb.passive() && !subjects.isEmpty() && trainingArguments.anyObjectTraining(clause)) {
      return Trained.of(clause, subjects, "persons-given-training");
    }
    List<PersonsMention> direct =
        personsArguments.from(clause, personsArguments.directObject(clause));
    if (!verb.passive() && !direct.isEmpty() && trainingArguments.anyObjectTraining(clause)) {
      return Trained.of(clause, direct, "gives-persons-training");
    }
    boolean supplied =
        vocabulary.stands(words, clause.subjectFrom(), clause.subjectTo(), Topic.NATIONAL)
            && !verb.passive()
            && SUPPLYING.contains(verb.lemma());
    Set<String> towards =
        verb.lemma().equals("go")
            ? Set.of("to")
            : supplied ? Set.of("to", "with", "across") : Set.of("to", "for", "with", "across");
    return Trained.of(
        clause,
        personsArguments.from(
            clause,
            personsArguments
                .after(clause, towards)
                .filter(this::isNoPartner)
                .or(() -> personsArguments.forWhom(clause))),
        "training-given-to");
  }

  /** "is in place for new starters", "are ongoing for the cadre". */
  private boolean isGoingOn(int from) {
    int place = words.afterAdverbs(from);
    return words.startsWith(place, "in place for")
        || words.startsWith(place, "under way for")
        || words.startsWith(place, "underway for")
        || words.startsWith(place, "ongoing for")
        || words.startsWith(place, "complete for")
        || words.startsWith(place, "planned for")
        || TrainingVerbs.ON_THE_LIST.lengthAt(words, place) > 0;
  }

  /** "how many had been trained, and was told that 42 had". */
  private boolean isOfTrainedBefore(Clause clause) {
    return IntStream.range(0, clause.verb().tokens().from())
        .anyMatch(
            place -> words.isVerb(place) && TrainingVerbs.QUALIFYING.contains(words.lemma(place)));
  }

  /** "run jointly with social workers" does not train them. */
  private boolean isNoPartner(PersonsMention mention) {
    int with = words.beforeDeterminers(mention.from());
    return !(words.is(with, "with") && words.isAnyOf(with - 1, TOGETHER));
  }

  /** "Training for detectives has begun", "the course reached forty officers". */
  private Optional<Trained> haveTrainingHappen(Clause clause) {
    if (VerbSenses.isPutOff(words, clause.verb())) {
      return Optional.empty();
    }
    Optional<TrainingMention> subject = trainingArguments.subjectMention(clause);
    if (subject.isPresent()) {
      List<PersonsMention> within =
          persons.stream()
              .filter(mention -> mention.from() >= subject.get().to())
              .filter(mention -> mention.to() <= clause.subjectTo())
              .filter(mention -> personsArguments.isAfterAny(mention, Set.of("for", "of", "to")))
              .filter(mention -> mention.from() - subject.get().to() <= 2)
              .findFirst()
              .map(list::of)
              .orElse(List.of());
      if (!within.isEmpty()) {
        return Trained.of(clause, within, "training-for-persons");
      }
    }
    List<PersonsMention> attending = personsArguments.ofDelivery(clause);
    if (!attending.isEmpty()) {
      return Trained.of(clause, attending, "attendance-of-persons");
    }
    boolean event = vocabulary.has(Topic.EVENT_VERBS, clause.verb().lemma());
    if (!event) {
      return Optional.empty();
    }
    if (clause.verb().passive() && isReachedByTraining(clause)) {
      return Trained.of(clause, personsArguments.subjects(clause), "persons-reached");
    }
    if (subject.isPresent() || trainingArguments.isPronounForTraining(clause)) {
      List<PersonsMention> objects =
          personsArguments.from(clause, personsArguments.directObject(clause));
      boolean copula = clause.verb().lemma().equals("be") && !isGoingOn(clause.objectFrom());
      List<PersonsMention> reached =
          objects.isEmpty() && !copula
              ? personsArguments.from(clause, personsArguments.after(clause, Set.of("for")))
              : objects;
      if (!copula && !reached.isEmpty()) {
        return Trained.of(clause, reached, "training-reaches-persons");
      }
    }
    List<PersonsMention> ofTraining =
        training.stream()
            .filter(mention -> mention.certain() && clause.hasObjectAt(mention.from()))
            .flatMap(
                mention ->
                    persons.stream()
                        .filter(
                            person ->
                                person.from() - mention.to() <= 2 && person.from() > mention.to())
                        .filter(person -> personsArguments.isAfterAny(person, Set.of("for", "of"))))
            .limit(1)
            .toList();
    boolean part =
        clause.verb().lemma().equals("cover")
            || clause.verb().lemma().equals("form")
            || clause.verb().lemma().equals("include");
    return part ? Trained.of(clause, ofTraining, "part-of-training-for") : Optional.empty();
  }

  /** "will be reached by the e-learning". */
  private boolean isReachedByTraining(Clause clause) {
    return training.stream()
        .filter(mention -> clause.hasObjectAt(mention.from()))
        .anyMatch(
            mention ->
                words.isAnyOf(
                    words.beforeDeterminers(mention.from()), Set.of("by", "through", "with")));
  }

  /** "no further training is planned for staff". */
  private boolean isOfNoTraining(Clause clause) {
    return words.is(clause.subjectFrom(), "no")
        && persons.stream().noneMatch(mention -> mention.from() == clause.subjectFrom());
  }
}
