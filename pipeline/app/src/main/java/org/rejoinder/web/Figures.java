package org.rejoinder.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as pages show them, the same on every machine. */
public final class Figures {

  private Figures() {}

  /** A whole number: {@code 12,345}. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** With one place behind the point. */
  public static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }

  /** A part of one, with three places behind the point. */
  static BigDecimal share(double part) {
    return BigDecimal.valueOf(part).setScale(3, RoundingMode.HALF_UP);
  }

  /** A number and what it counts: {@code 1 answer}, {@code 2 answers}. */
  static String counted(long number, String one, String many) {
    return of(number) + " " + (number == 1 ? one : many);
  }
}
