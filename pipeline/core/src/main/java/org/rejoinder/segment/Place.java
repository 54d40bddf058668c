package org.rejoinder.segment;

import java.util.Optional;
import org.rejoinder.domain.Respondent;

/**
 * Where a document turns to a recommendation.
 *
 * @param index of the paragraph with the marker, from 0
 * @param context whose section it stands in, where a heading says so
 * @param joinsAbove whether a heading takes it together with the place above it
 */
record Place(int index, Marker marker, Optional<Respondent> context, boolean joinsAbove) {}
