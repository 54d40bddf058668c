/** The page that tells what a run found out. */
@NullMarked
package org.rejoinder.report;

import org.jspecify.annotations.NullMarked;
