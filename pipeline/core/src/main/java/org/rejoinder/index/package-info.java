/** Full-text index over answers and all other text that was read; start at {@link AnswerIndex}. */
@NullMarked
package org.rejoinder.index;

import org.jspecify.annotations.NullMarked;
