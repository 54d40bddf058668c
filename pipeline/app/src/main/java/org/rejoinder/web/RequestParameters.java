package org.rejoinder.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.index.SearchRequest;

/** What a request asks for, checked. */
final class RequestParameters {

  private static final int LONGEST = 4_000;
  private static final int MOST_NARROWINGS = 20;

  private final Context context;

  RequestParameters(Context context) {
    this.context = context;
  }

  /** A text, empty where it is not given; refuses characters that no text has. */
  String text(String name) {
    return checked(name, Optional.ofNullable(context.queryParam(name)).orElse(""));
  }

  /** A text that must be given. */
  String needed(String name) {
    String value = text(name);
    if (value.isBlank()) {
      throw RefusedException.wrong("The parameter '%s' is missing".formatted(name));
    }
    return value;
  }

  /** Whether a parameter has that value. */
  boolean is(String name, String value) {
    return text(name).equals(value);
  }

  /**
   * A whole number.
   *
   * @param usual where none is given
   */
  int number(String name, int usual, int least, int most) {
    String value = text(name);
    if (value.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, like a number that is too large.
    }
    throw RefusedException.wrong(
        "The parameter '%s' must be a number from %d to %d, but is '%s'"
            .formatted(name, least, most, value));
  }

  /**
   * The values of facets that hits must have: {@code narrow=force:Wexmoor}, any number of times.
   */
  List<SearchRequest.Narrowing> narrowings() {
    List<SearchRequest.Narrowing> narrowings = new ArrayList<>();
    for (String given : context.queryParams(Links.NARROW)) {
      String value = checked(Links.NARROW, given);
      int colon = value.indexOf(':');
      if (colon < 1) {
        throw RefusedException.wrong(
            "The parameter '%s' must be FIELD:VALUE, but is '%s'".formatted(Links.NARROW, value));
      }
      narrowings.add(
          new SearchRequest.Narrowing(value.substring(0, colon), value.substring(colon + 1)));
    }
    if (narrowings.size() > MOST_NARROWINGS) {
      throw RefusedException.wrong(
          "Hits can be narrowed down by %d values at most".formatted(MOST_NARROWINGS));
    }
    return narrowings;
  }

  private static String checked(String name, String value) {
    if (value.length() > LONGEST) {
      throw RefusedException.wrong(
          "The parameter '%s' has %d characters; at most %d are read"
              .formatted(name, value.length(), LONGEST));
    }
    if (value.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\t')) {
      throw RefusedException.wrong(
          "The parameter '%s' holds a control character, which no text here has".formatted(name));
    }
    return value;
  }
}
