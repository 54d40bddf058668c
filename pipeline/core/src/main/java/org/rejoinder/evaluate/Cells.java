package org.rejoinder.evaluate;

import java.math.BigDecimal;

/** When two cells say the same. */
final class Cells {

  private Cells() {}

  /** Numbers by their value, texts whatever their white space and capitals. */
  static boolean agree(String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }
    return QuotePlaces.collapsed(one).equalsIgnoreCase(QuotePlaces.collapsed(other));
  }

  private static boolean isNumber(String cell) {
    return cell.matches("\\d{1,18}(\\.\\d{1,18})?");
  }
}
