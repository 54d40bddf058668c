package org.rejoinder.themes;

import java.util.Set;

/**
 * Kinds of verbs that decide what a sentence about a practice or a recommendation tells of it.
 * Words of English, not of a corpus.
 */
final class VerbSenses {

  /** As long as they go on, the thing is not there. */
  private static final Set<String> BUILDING =
      Set.of(
          "develop",
          "design",
          "create",
          "establish",
          "introduce",
          "implement",
          "roll",
          "set",
          "prepare",
          "write",
          "draft",
          "scope",
          "explore",
          "consider",
          "procure",
          "build",
          "launch",
          "pilot",
          "plan",
          "recruit",
          "form",
          "adopt",
          "compile",
          "produce",
          "put",
          "finalise",
          "complete",
          "await",
          "look",
          "work",
          "seek",
          "progress",
          "move",
          "transition",
          "review",
          "assess",
          "evaluate",
          "undertake",
          "commission",
          "join");

  /** Done or not, they say nothing of whether the thing is there. */
  private static final Set<String> SPEAKING =
      Set.of(
          "recognise",
          "recognize",
          "acknowledge",
          "note",
          "welcome",
          "accept",
          "understand",
          "agree",
          "know",
          "believe",
          "think",
          "feel",
          "recommend",
          "mention",
          "describe",
          "say",
          "speak",
          "tell",
          "advise",
          "inform",
          "explain",
          "praise",
          "commend",
          "state",
          "read",
          "highlight",
          "find",
          "identify",
          "suggest",
          "comment",
          "ask",
          "call",
          "deal",
          "concern",
          "discuss",
          "visit",
          "question",
          "request",
          "hope",
          "wish",
          "aim",
          "mean",
          "intend",
          "see",
          "examine",
          "inspect",
          "appreciate",
          "observe",
          "remain",
          "thank",
          "respond",
          "reply",
          "address",
          "relate",
          "conclude",
          "report",
          "assure",
          "reassure",
          "require",
          "want",
          "like",
          "seem");

  /** When they are done, nothing is there yet. */
  private static final Set<String> PREPARING =
      Set.of(
          "plan",
          "consider",
          "explore",
          "scope",
          "propose",
          "approve",
          "schedule",
          "draft",
          "collate",
          "arrange",
          "decide",
          "commit",
          "prepare",
          "submit",
          "bid",
          "begin",
          "start",
          "commence",
          "look",
          "task",
          "set");

  private static final Set<String> ENDING =
      Set.of(
          "stop",
          "cease",
          "disband",
          "discontinue",
          "close",
          "end",
          "withdraw",
          "decommission",
          "abandon",
          "scrap",
          "reject",
          "discount",
          "decline",
          "replace");

  private static final Set<String> PUTTING = Set.of("put", "push", "set", "move", "hold");

  private VerbSenses() {}

  /** "has been put back to the autumn": it does not happen yet. */
  static boolean isPutOff(Words words, VerbGroup verb) {
    int head = verb.head();
    return words.lemmaIsAnyOf(head, PUTTING)
        && (words.is(head + 1, "back") || words.is(head + 1, "off"));
  }

  static boolean builds(String lemma) {
    return BUILDING.contains(lemma);
  }

  static boolean speaks(String lemma) {
    return SPEAKING.contains(lemma);
  }

  static boolean prepares(String lemma) {
    return PREPARING.contains(lemma);
  }

  static boolean ends(String lemma) {
    return ENDING.contains(lemma);
  }
}
