package org.rejoinder.index;

import java.util.Locale;
import org.rejoinder.domain.Passage.Voice;

/** How a query names whose words a passage holds. */
final class VoiceLabel {

  private VoiceLabel() {}

  /**
   * {@code answer}, {@code asked}, {@code report}, {@code body}, {@code furniture}, {@code
   * verdict}, {@code other-language}.
   */
  static String of(Voice voice) {
    return voice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
