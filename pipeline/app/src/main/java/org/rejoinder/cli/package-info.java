/** The commands that a person types; start at {@link Rejoinder}. */
@NullMarked
package org.rejoinder.cli;

import org.jspecify.annotations.NullMarked;
