/**
 * A run measured against hand-coded tables, and two runs against each other; start at {@link
 * Evaluator}.
 */
@NullMarked
package org.rejoinder.evaluate;

import org.jspecify.annotations.NullMarked;
