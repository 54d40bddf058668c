/** From a file to its text, or to the reason why there is none; start at {@link TextExtractor}. */
@NullMarked
package org.rejoinder.extract;

import org.jspecify.annotations.NullMarked;
