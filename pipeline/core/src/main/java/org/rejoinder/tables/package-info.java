/**
 * What a run found out as named tables, written, read back and printed; start at {@link
 * ResultTables}.
 */
@NullMarked
package org.rejoinder.tables;

import org.jspecify.annotations.NullMarked;
