package org.rejoinder.tables;

import java.util.HashMap;
import java.util.Map;

/** Of values that are equal, one for all: a corpus has few numbers and codes, and many of each. */
final class SharedValues {

  private final Map<Object, Object> values = new HashMap<>();

  /** The first value that was equal to this one. */
  @SuppressWarnings("unchecked") // Values that are equal are of one class here.
  <T> T first(T value) {
    return (T) values.computeIfAbsent(value, _ -> value);
  }
}
