/**
 * What users of a run's results rely on, as a check of any run's folder; start at {@link
 * ContractCheck}.
 */
@NullMarked
package org.rejoinder.contract;

import org.jspecify.annotations.NullMarked;
