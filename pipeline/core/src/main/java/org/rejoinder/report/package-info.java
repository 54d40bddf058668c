/**
 * One page that tells what a run found out, drawn from its finished tables; start at {@link
 * ReportPage}.
 */
@NullMarked
package org.rejoinder.report;

import org.jspecify.annotations.NullMarked;
