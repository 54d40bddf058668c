package org.rejoinder.themes;

import java.util.Set;

/** The verbs, and words beside them, that say how far training has come. */
final class TrainingVerbs {

  /** "require training", "await the course": they have not had it, and it is to come. */
  static final Set<String> STILL_TO_COME =
      Set.of(
          "await",
          "wait",
          "depend",
          "leave",
          "book",
          "list",
          "register",
          "nominate",
          "schedule",
          "timetable",
          "diarise",
          "reschedule",
          "rebook",
          "re-book",
          "sign",
          "plan",
          "select",
          "identify",
          "allocate",
          "reserve",
          "secure",
          "accept",
          "admit",
          "fund",
          "procure",
          "purchase",
          "buy",
          "commission",
          "arrange",
          "promise");

  /** "agreed that all inspectors would be briefed". */
  static final Set<String> DECIDING =
      Set.of(
          "agree",
          "decide",
          "resolve",
          "determine",
          "confirm",
          "undertake",
          "promise",
          "plan",
          "intend",
          "propose",
          "direct",
          "rule",
          "announce",
          "commit",
          "accept",
          "arrange",
          "pledge",
          "tell",
          "say",
          "report",
          "state",
          "inform",
          "advise",
          "assure",
          "indicate",
          "explain",
          "note",
          "hear",
          "understand",
          "anticipate",
          "expect",
          "estimate",
          "envisage");

  /** "asked for assurance that staff are trained". */
  static final Set<String> ASKING =
      Set.of("ask", "seek", "request", "require", "want", "need", "look", "demand", "await");

  /** "check that their officers have completed it": what is so is still to be seen. */
  static final Set<String> CHECKING = Set.of("check", "verify", "monitor", "ascertain", "test");

  static final Set<String> ASSURANCE =
      Set.of("assurance", "assurances", "reassurance", "evidence", "confirmation", "proof");

  static final Set<String> NEEDING = Set.of("need", "require", "lack");

  static final Set<String> BEGINNING =
      Set.of(
          "begin",
          "start",
          "commence",
          "join",
          "enrol",
          "enroll",
          "embark",
          "progress",
          "continue",
          "resume");

  /** Places that are bought or offered are still to be filled; these have been. */
  static final Set<String> TAKEN_UP = Set.of("fill", "take", "use", "occupy", "attend");

  static final Set<String> INTENTIONS =
      Set.of("intention", "aim", "ambition", "plan", "goal", "intend", "intent", "objective");

  /** "are trained" tells what persons are; "are taught" what is done with them. */
  static final Set<String> QUALIFYING =
      Set.of(
          "train",
          "retrain",
          "re-train",
          "upskill",
          "qualify",
          "accredit",
          "certify",
          "skill",
          "reaccredit",
          "requalify",
          "cross-train",
          "multi-skill",
          "credential",
          "brief");

  /** "to attend" hangs on these with their own state: "was used to train". */
  static final Set<String> MEANS =
      Set.of("use", "utilise", "utilize", "hold", "run", "see", "let", "allow", "enable", "help");

  static final Set<String> GOING_ON =
      Set.of(
          "underway",
          "ongoing",
          "continuing",
          "on",
          "in",
          "part",
          "part-way",
          "halfway",
          "half-way",
          "midway",
          "partway",
          "through",
          "half");

  /** "are down for the course", "is in the diary for 26 more". */
  static final PhraseList<Boolean> ON_THE_LIST =
      PhraseList.of(
          "down for",
          "down to",
          "due a",
          "due an",
          "due their",
          "due on",
          "up for",
          "first in line for",
          "in line for",
          "first in the queue for",
          "next in line",
          "next for",
          "next on",
          "in the diary",
          "in diaries",
          "in the calendar",
          "in the queue",
          "in a queue",
          "in hand",
          "on the list",
          "on a list",
          "on the rota",
          "on the books for",
          "bound for",
          "still to go",
          "to follow");

  /** "are away on the course". */
  static final PhraseList<Boolean> AWAY =
      PhraseList.of(
          "away on",
          "away at",
          "away for",
          "out on",
          "off on",
          "in the middle of",
          "in the midst of",
          "in the throes of",
          "under instruction",
          "under training",
          "in training",
          "in the classroom",
          "at work on",
          "well into");

  static final Set<String> TO_COME = Set.of("due", "imminent", "planned", "scheduled");
  static final Set<String> NO_STATE =
      Set.of("mandatory", "compulsory", "available", "essential", "required", "open", "for");

  /** What training is when it has been given: "is complete". */
  static final Set<String> OVER =
      Set.of("complete", "completed", "done", "finished", "over", "concluded", "delivered");

  /** What is done to a product before anybody is trained with it. */
  static final Set<String> PRODUCING =
      Set.of(
          "release",
          "publish",
          "issue",
          "write",
          "draft",
          "produce",
          "design",
          "develop",
          "finalise",
          "expect",
          "promise");

  /** Rules by which the clause's subject is training, and not persons. */
  static final Set<String> OF_TRAINING =
      Set.of("training-for-persons", "attendance-of-persons", "training-reaches-persons");

  /** "is in development", "is under review": of training that nobody is given yet. */
  static final Set<String> MAKING =
      Set.of(
          "development",
          "preparation",
          "production",
          "design",
          "draft",
          "review",
          "consideration",
          "discussion",
          "construction",
          "procurement");

  private static final Set<String> HINDERING =
      Set.of("prevent", "preclude", "prohibit", "hinder", "impede");

  private TrainingVerbs() {}

  /** "this has prevented us from training 800 officers": nobody was. */
  static boolean isHindered(Clause clause) {
    return HINDERING.contains(clause.verb().lemma())
        || HINDERING.contains(clause.governor().verb().lemma());
  }
}
