/**
 * Codes themes in annotated answers; start at {@link Actions} for what a sentence says of its
 * verbs.
 */
@NullMarked
package org.rejoinder.themes;

import org.jspecify.annotations.NullMarked;
