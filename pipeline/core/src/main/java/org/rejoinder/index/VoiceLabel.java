package org.rejoinder.index;

import java.util.Locale;
import org.rejoinder.domain.Passage.Voice;

/** How queries, tables and programs name whose words a passage holds. */
public final class VoiceLabel {

  private VoiceLabel() {}

  /**
   * {@code answer}, {@code asked}, {@code report}, {@code body}, {@code furniture}, {@code
   * verdict}, {@code other-language}.
   */
  public static String of(Voice voice) {
    return voice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
