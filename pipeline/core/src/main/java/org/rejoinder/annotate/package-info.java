/** Words, lemmas and parts of speech from Stanford CoreNLP; start at {@link CoreNlpAnnotator}. */
@NullMarked
package org.rejoinder.annotate;

import org.jspecify.annotations.NullMarked;
