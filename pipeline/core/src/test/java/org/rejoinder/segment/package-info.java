/** Tests of segmentation; start at {@link LayoutsTest}. */
@NullMarked
package org.rejoinder.segment;

import org.jspecify.annotations.NullMarked;
