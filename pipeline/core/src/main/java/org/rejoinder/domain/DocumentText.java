package org.rejoinder.domain;

/**
 * A document as it was read.
 *
 * @param text as all offsets count it, line ends as LF
 * @param layout what the format says of it
 */
public record DocumentText(String text, Layout layout) {

  /** Text that comes without any layout. */
  public static DocumentText plain(String text) {
    return new DocumentText(text, Layout.unknown());
  }
}
