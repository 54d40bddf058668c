/** What tests of several packages share; start at {@link RealCorpus}. */
@NullMarked
package org.rejoinder;

import org.jspecify.annotations.NullMarked;
