package org.rejoinder.extract;

import java.time.Duration;

/**
 * What parsing one document may cost before it is given up.
 *
 * @param time from the request to the last word
 * @param memoryInMegabytes of the process that parses, as the heap's upper limit
 */
public record ParsingLimits(Duration time, int memoryInMegabytes) {

  /** Where pages are read from pictures, a few seconds each. */
  public static ParsingLimits withRecognition() {
    return new ParsingLimits(Duration.ofMinutes(20), 1024);
  }

  /** Ten times what the longest responses need. */
  public static ParsingLimits usual() {
    return new ParsingLimits(Duration.ofMinutes(1), 512);
  }
}
