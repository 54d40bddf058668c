/**
 * All stages in a row, from a folder of responses to a folder of results; start at {@link
 * PipelineRun}.
 */
@NullMarked
package org.rejoinder.run;

import org.jspecify.annotations.NullMarked;
