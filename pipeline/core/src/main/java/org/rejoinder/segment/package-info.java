/** From a document's text to its answers and what it says of itself; start at {@link Segmenter}. */
@NullMarked
package org.rejoinder.segment;

import org.jspecify.annotations.NullMarked;
