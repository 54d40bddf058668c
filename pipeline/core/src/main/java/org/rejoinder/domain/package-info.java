/**
 * What every stage speaks of: documents, answers, findings and their evidence; start at {@link
 * CodedDocument}.
 */
@NullMarked
package org.rejoinder.domain;

import org.jspecify.annotations.NullMarked;
