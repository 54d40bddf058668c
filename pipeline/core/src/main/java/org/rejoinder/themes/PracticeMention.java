package org.rejoinder.themes;

import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.TokenPattern.Range;

/** A practice's name in a sentence. */
record PracticeMention(PracticeEntry practice, Range tokens) {}
