package org.rejoinder.index;

/** The names of what an indexed document holds beside the fields that a query can name. */
final class IndexFields {

  /** Raised whenever an index of an earlier version can no longer be read. */
  static final String VERSION = "6";

  /** Key of the version in the index's own data. */
  static final String VERSION_KEY = "rejoinder.index";

  /** First day that the response's date can be, in days since 1970-01-01. */
  static final String FIRST_DAY = "date.first";

  /** Last day that the response's date can be. */
  static final String LAST_DAY = "date.last";

  /** The year of the response, to count. */
  static final String YEAR = "year.shown";

  /**
   * For hits of equal score: answers before other passages, then in the order of the index, which
   * is that of documents, places and answers.
   */
  static final String ORDER_VOICE = "order.voice";

  /** Dictionary forms of the text's words, at the words' positions. */
  static final String LEMMA = "text.lemma";

  /** Parts of speech of the text's words. */
  static final String TAG = "text.tag";

  /** Dictionary forms with their parts of speech: {@code train/vbg}. */
  static final String TAGGED_LEMMA = "text.lemma.tag";

  /** Where sentences begin and end. */
  static final String SENTENCE = "text.sentence";

  /** At the first word of a sentence of several. */
  static final String FIRST_WORD = "first";

  /** At the last word of a sentence of several. */
  static final String LAST_WORD = "last";

  /** At the word of a sentence of one. */
  static final String ONLY_WORD = "only";

  /** The answer's name, to find it by. */
  static final String ANSWER_NAME = "answer.whole";

  /** The runs of words by which answers of shared wording are found. */
  static final String FINGERPRINT = "text.fingerprint";

  static final String DOCUMENT = "stored.document";
  static final String ANSWER = "stored.answer";
  static final String VOICE = "stored.voice";
  static final String FORCE = "stored.force";
  static final String RECOMMENDATION = "stored.recommendation";
  static final String RESPONDENT = "stored.respondent";
  static final String PROGRESS = "stored.progress";
  static final String DATE = "stored.date";
  static final String CODES = "stored.codes";
  static final String PRACTICES = "stored.practices";
  static final String TEXT = "stored.text";
  static final String TEXT_PIECES = "stored.text.pieces";
  static final String ASKED = "stored.asked";
  static final String ASKED_PIECES = "stored.asked.pieces";

  static final String PAGES = "stored.pages";

  private IndexFields() {}
}
