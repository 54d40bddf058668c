/** Collects published responses from their addresses; begin with {@link Fetching}. */
@NullMarked
package org.rejoinder.fetch;

import org.jspecify.annotations.NullMarked;
