package org.rejoinder.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many rows of a list are shown: a number, or all of them. */
final class ListLimit implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String typed) {
    if (typed.equals("all")) {
      return Integer.MAX_VALUE;
    }
    if (!typed.matches("\\d{1,9}")) {
      throw new TypeConversionException("expected a number, or all, but was '" + typed + "'");
    }
    return Integer.valueOf(typed);
  }
}
