package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What is known when a sentence on training is read.
 *
 * @param before what the sentences before it have spoken of
 * @param waits whether it says that a national body is still to deliver training
 * @param waitsForAnything whether it says that it waits for a national body at all
 * @param written when the response was written, where it says so
 */
record SentenceSetting(
    Discourse before, boolean waits, boolean waitsForAnything, Optional<YearMonth> written) {}
