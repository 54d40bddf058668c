/** Tests of reading files; start at {@link TextExtractorTest}. */
@NullMarked
package org.rejoinder.extract;

import org.jspecify.annotations.NullMarked;
