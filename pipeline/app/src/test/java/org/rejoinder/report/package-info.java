/** The report of the sample documents, in text and in a browser. */
@NullMarked
package org.rejoinder.report;

import org.jspecify.annotations.NullMarked;
