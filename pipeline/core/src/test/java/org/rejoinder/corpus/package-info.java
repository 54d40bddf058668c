/** Tests of finding files; start at {@link CorpusFolderTest}. */
@NullMarked
package org.rejoinder.corpus;

import org.jspecify.annotations.NullMarked;
