package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A verb group and what it says of its action where it stands.
 *
 * @param verb the group
 * @param state what it says, the clauses that it stands in taken into account
 */
public record Action(VerbGroup verb, ActionState state) {

  /**
   * Tense, voice, denial and modality, and what they come to: "present perfect, denied: not done".
   */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    parts.add(inWords(verb.tense()));
    if (verb.progressive()) {
      parts.add("progressive");
    }
    if (verb.passive()) {
      parts.add("passive");
    }
    if (verb.negated()) {
      parts.add("denied");
    }
    verb.modality().ifPresent(modality -> parts.add("\"" + inWords(modality) + "\""));
    return String.join(", ", parts) + ": " + inWords(state);
  }

  private static String inWords(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
