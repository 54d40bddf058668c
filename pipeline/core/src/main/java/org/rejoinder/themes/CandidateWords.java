package org.rejoinder.themes;

/** The nouns by which names of practices, bodies, roles and statutes are told apart. */
final class CandidateWords {

  private final WordLists lists;

  private CandidateWords(WordLists lists) {
    this.lists = lists;
  }

  static CandidateWords standard() {
    return new CandidateWords(WordLists.read("candidate-words.txt"));
  }

  /** What a practice is: team, toolkit, forum. */
  boolean isPractice(String lemma) {
    return lists.has("practice", lemma);
  }

  boolean isBody(String lemma) {
    return lists.has("body", lemma);
  }

  boolean isStatute(String lemma) {
    return lists.has("statute", lemma);
  }

  /** What every police area has by law, and no practice of anyone's choice. */
  boolean isEveryday(String name) {
    return lists.any("everyday", phrase -> name.equals(phrase) || name.endsWith(" " + phrase));
  }

  /** What is dealt with, and is no practice: "Rape and Serious Sexual Offences (RASSO)". */
  boolean isTopic(String lemma) {
    return lists.has("topic", lemma);
  }

  boolean isRole(String lemma) {
    return lists.has("role", lemma);
  }
}
