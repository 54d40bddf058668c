package org.rejoinder.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a program goes on in a list. A cursor holds for the run and the request that it was given
 * for, so that nobody mixes pages of two lists without noticing.
 *
 * @param list what tells the list from others
 * @param from how many things come before
 */
record Cursor(String list, int from) {

  /** The beginning of a list, or the place that a cursor names. */
  static Cursor of(RequestParameters parameters, OpenRun run, List<String> asked) {
    String list =
        Integer.toHexString(run.identity().toString().hashCode())
            + "-"
            + Integer.toHexString(asked.hashCode());
    String given = parameters.text("cursor");
    return given.isEmpty() ? new Cursor(list, 0) : decoded(list, given);
  }

  /** The cursor of what follows; empty at the end of the list. */
  Optional<String> next(int size, long total) {
    long next = (long) from + size;
    return next < total && next <= Integer.MAX_VALUE
        ? Optional.of(new Cursor(list, (int) next).encoded())
        : Optional.empty();
  }

  private String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((list + ":" + from).getBytes(StandardCharsets.US_ASCII));
  }

  private static Cursor decoded(String list, String given) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.US_ASCII);
      int colon = text.indexOf(':');
      int from = Integer.parseInt(text.substring(colon + 1));
      if (colon > 0 && text.substring(0, colon).equals(list) && from >= 0) {
        return new Cursor(list, from);
      }
    } catch (IllegalArgumentException notOurs) {
      // Told below, like a cursor of another list.
    }
    throw RefusedException.wrong(
        "The cursor is not one for this list: the request is another, or new results have taken"
            + " the place of those that it was given for. Begin again without a cursor");
  }
}
