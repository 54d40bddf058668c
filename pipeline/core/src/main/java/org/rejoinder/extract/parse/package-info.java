/**
 * Parses documents in a process of its own, so that a hostile one costs itself alone; start at
 * {@link ParsingProgram}.
 */
@NullMarked
package org.rejoinder.extract.parse;

import org.jspecify.annotations.NullMarked;
