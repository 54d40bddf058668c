package org.rejoinder.run;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A run's work cannot be written to disk or read back, which ends the run. */
final class SpoolException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  SpoolException(IOException cause) {
    super(cause);
  }
}
