/**
 * The researcher's own file of themes, codes, rules and practices; start at {@link CodebookReader}.
 */
@NullMarked
package org.rejoinder.codebook;

import org.jspecify.annotations.NullMarked;
