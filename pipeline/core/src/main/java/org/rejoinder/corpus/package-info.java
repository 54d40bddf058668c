/**
 * From what a person names on the command line to the files that are read; start at {@link
 * CorpusFolder}.
 */
@NullMarked
package org.rejoinder.corpus;

import org.jspecify.annotations.NullMarked;
