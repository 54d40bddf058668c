package org.rejoinder.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields that a query can name: {@code force:wexmoor}. */
public enum QueryField {
  /** The text itself, which is searched where a query names no field. */
  TEXT(Kind.WORDS, "the text of an answer, or of a passage outside answers"),
  /** The recommendation as the document quotes it. */
  ASKED(Kind.WORDS, "the recommendation as quoted"),
  /** The police force, or other body. */
  FORCE(Kind.NAME, "a force's name or part of it"),
  /** The number of the recommendation that is answered. */
  RECOMMENDATION(Kind.NUMBER, "a recommendation's number, such as 4a"),
  /** The report that is answered, by its title as the document gives it. */
  REPORT(Kind.NAME, "a report's title or part of it"),
  /** A theme of the codebook; also THEME/CODE, THEME/STATE and THEME/CODE/STATE of one finding. */
  THEME(Kind.LABEL, "a theme that has a finding there"),
  /** A code of the codebook; also CODE/STATE of one finding. */
  CODE(Kind.LABEL, "a code that was given there"),
  /** A named practice. */
  PRACTICE(Kind.NAME, "a practice's name or part of it"),
  /** The state of a finding. */
  STATE(Kind.LABEL, "a finding's state, such as planned"),
  /** The main code of the theme progress. */
  PROGRESS(Kind.LABEL, "an answer's progress, such as in-place"),
  /** Whose voice the answer is; of a passage outside answers, who signs the document. */
  RESPONDENT(Kind.LABEL, "pcc, force, government or other"),
  /** When the response was written. */
  DATE(Kind.DATE, "the response's day 2024-10-17, month 2024-10 or year 2024"),
  /** The document's path, its file name, or that without its ending. */
  DOCUMENT(Kind.PATH, "a document's path or file name"),
  /** Whose words the passage holds: answer, or body, report, asked, furniture outside answers. */
  VOICE(Kind.LABEL, "answer, body, report, asked or furniture"),
  /** A word's dictionary form; also LEMMA/POS of one word. */
  LEMMA(Kind.ANNOTATION, "a word's dictionary form, such as await"),
  /** A word's part of speech. */
  POS(Kind.ANNOTATION, "a word's part of speech, such as verb");

  /** How a field's values are compared. */
  enum Kind {
    /** Running text. */
    WORDS,
    /** What the annotator says of the words of a text. */
    ANNOTATION,
    /** One or more names, of which a part is enough. */
    NAME,
    /** A value from a list. */
    LABEL,
    /** A recommendation's number, ordered as a reader counts. */
    NUMBER,
    /** A path within the corpus. */
    PATH,
    /** A date of the precision that the document states. */
    DATE
  }

  private final Kind kind;
  private final String meaning;

  QueryField(Kind kind, String meaning) {
    this.kind = kind;
    this.meaning = meaning;
  }

  /** The name to write before the colon, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a query's value is compared with, in a few words. */
  public String meaning() {
    return meaning;
  }

  Kind kind() {
    return kind;
  }

  /** The field of that name, in capitals or not. */
  static Optional<QueryField> named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.label().equalsIgnoreCase(name))
        .findFirst();
  }

  /** All names, to show. */
  static String all() {
    return Arrays.stream(values()).map(QueryField::label).collect(Collectors.joining(", "));
  }

  /** Where the index keeps what the annotator says, and what a match of it is reported under. */
  static List<String> annotations() {
    return List.of(IndexFields.LEMMA, IndexFields.TAG, IndexFields.TAGGED_LEMMA);
  }

  /** Of words with plurals folded. */
  String folded() {
    return label();
  }

  /** Of words as written. */
  String asWritten() {
    return label() + ".written";
  }

  /** Of whole values, in the form that is compared. */
  String whole() {
    return label() + ".whole";
  }

  /** Of whole values, in the form that is shown. */
  String shown() {
    return label() + ".shown";
  }
}
