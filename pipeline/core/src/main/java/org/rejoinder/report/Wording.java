package org.rejoinder.report;

import java.util.List;
import java.util.Locale;

/** The values of the tables as a person reads them. */
public final class Wording {

  static final List<String> PROGRESS =
      List.of(
          "in-place",
          "in-progress",
          "planned",
          "awaiting-national",
          "assurance-sought",
          "rejected",
          "not-addressed");

  static final List<String> AWAITED =
      List.of("definition", "training", "guidance", "indicators", "funding", "other");

  static final List<String> STATES = List.of("in-use", "planned", "absent", "mentioned");

  static final List<String> STAGES_OF_TRAINING =
      List.of("delivered", "under-way", "planned", "awaited");

  private static final List<String> RESPONDENTS = List.of("force", "pcc", "government", "other");

  private Wording() {}

  /** A value with spaces and a capital: {@code in-place} is {@code In place}. */
  public static String label(String value) {
    if (value.isEmpty()) {
      return "Not coded";
    }
    String words = plain(value);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A value with spaces: {@code in-place} is {@code in place}. */
  public static String plain(String value) {
    return value.replace('-', ' ');
  }

  /** A count and what it counts: {@code 1 answer}, {@code 63 answers}. */
  public static String counted(int count, String thing) {
    return number(count) + " " + (count == 1 ? thing : thing + "s");
  }

  /** A number with commas between its thousands. */
  public static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Whose voice an answer is. */
  public static String respondent(String value) {
    return switch (value) {
      case "pcc" -> "the commissioner";
      case "force" -> "the force";
      case "government" -> "the government";
      default -> "another body";
    };
  }

  /** What the value means, for a legend. */
  public static String meaning(String progress) {
    return switch (progress) {
      case "in-place" -> "what was asked for is there";
      case "in-progress" -> "work on it has begun";
      case "planned" -> "it is said that it will be done";
      case "awaiting-national" -> "it waits for a national body to deliver something";
      case "assurance-sought" -> "the commissioner will ask the chief constable";
      case "rejected" -> "the body does not accept it";
      case "not-addressed" -> "the answer says nothing of how far it is";
      default -> "a code of this run's own codebook";
    };
  }

  /** The class that colours a value; values that the page does not know have one of their own. */
  static String look(List<String> known, String value) {
    return known.contains(value) ? value : "unknown";
  }

  /** The force speaks first, then the commissioner, as in the tables. */
  static int turn(String respondent) {
    int turn = RESPONDENTS.indexOf(respondent);
    return turn < 0 ? RESPONDENTS.size() : turn;
  }

  /** The place of a value in a list, after the last for one that it does not have. */
  static int placeIn(List<String> order, String value) {
    int place = order.indexOf(value);
    return place < 0 ? order.size() : place;
  }
}
