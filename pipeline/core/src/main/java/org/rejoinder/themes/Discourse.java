package org.rejoinder.themes;

import java.util.Optional;

/**
 * What the sentences before one have spoken of.
 *
 * @param training whether training was spoken of in the last sentence
 * @param programme its name
 * @param cohort the persons that were named last
 */
record Discourse(boolean training, Optional<String> programme, Optional<String> cohort) {

  static Discourse none() {
    return new Discourse(false, Optional.empty(), Optional.empty());
  }
}
