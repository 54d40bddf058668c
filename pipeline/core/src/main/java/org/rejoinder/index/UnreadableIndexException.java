package org.rejoinder.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * There is no index, or none that can be read; the message says where and what to do, in one line.
 */
public final class UnreadableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
