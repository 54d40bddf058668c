/** Tests of the index; start at {@link SearchTotalsTest}. */
@NullMarked
package org.rejoinder.index;

import org.jspecify.annotations.NullMarked;
