package org.rejoinder.themes;

import java.util.Set;

/** The closed classes of words that a programme's name is parted from its sentence by. */
final class ProgrammeWords {

  static final Set<String> COLLECTIONS =
      Set.of("suite", "series", "set", "range", "package", "programme", "round", "block", "cycle");

  static final Set<String> STEPS =
      Set.of(
          "level", "tier", "part", "phase", "module", "stage", "band", "grade", "pip", "pillar",
          "section");

  static final Set<String> POINTERS =
      Set.of(
          "same",
          "said",
          "such",
          "this",
          "that",
          "own",
          "aforementioned",
          "relevant",
          "appropriate",
          "necessary",
          "required",
          "available",
          "other",
          "remaining",
          "further",
          "more",
          "extra",
          "present",
          "similar",
          "usual",
          "next",
          "last",
          "existing",
          "specific",
          "accompanying",
          "updated",
          "refreshed",
          "approved",
          "latest",
          "current",
          "ongoing",
          "comprehensive",
          "good",
          "important",
          "recent",
          "forthcoming",
          "upcoming",
          "proposed",
          "suitable");

  /** Nouns that name nothing by themselves: "received training". */
  static final Set<String> MASS =
      Set.of(
          "training",
          "learning",
          "instruction",
          "teaching",
          "tuition",
          "upskilling",
          "retraining",
          "delivery",
          "morning",
          "afternoon",
          "day",
          "half",
          "an",
          "hour",
          "time",
          "input",
          "qualification",
          "accreditation");

  static final Set<String> CONNECTORS =
      Set.of("and", "of", "in", "for", "on", "to", "&", "the", "with");

  /** "two days of training" are training. */
  static final Set<String> MEASURES =
      Set.of(
          "part",
          "way",
          "means",
          "day",
          "hour",
          "week",
          "half",
          "morning",
          "afternoon",
          "amount",
          "deal",
          "form",
          "kind",
          "level",
          "programme",
          "round",
          "period");

  /** Courses that are named for whom they are made: "the module for supervisors". */
  static final Set<String> PRODUCTS =
      Set.of("module", "package", "course", "workshop", "product", "programme", "curriculum");

  /** What "it" may mean where somebody completes or attends it. */
  static final Set<String> LIKE_COURSES =
      Set.of(
          "module",
          "package",
          "programme",
          "session",
          "input",
          "workshop",
          "product",
          "exercise",
          "lesson",
          "lecture",
          "presentation",
          "event",
          "certificate",
          "pathway",
          "learning",
          "curriculum",
          "day");

  /** What is taken up when training is: "the offer of training". */
  static final Set<String> OFFERS =
      Set.of("offer", "opportunity", "invitation", "advantage", "chance", "benefit");

  /** Nouns of giving or taking: "delivery of the course" is the course's. */
  static final Set<String> DELIVERY =
      Set.of(
          "delivery",
          "attendance",
          "enrolment",
          "participation",
          "take-up",
          "instruction",
          "release",
          "rollout",
          "roll-out",
          "out",
          "provision",
          "completion",
          "implementation",
          "uptake",
          "phase",
          "programme",
          "package",
          "series",
          "suite",
          "schedule",
          "block",
          "tranche",
          "round",
          "element",
          "part");

  private ProgrammeWords() {}
}
