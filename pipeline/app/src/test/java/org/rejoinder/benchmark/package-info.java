/** Measures the program beside its peers; begin with {@link org.rejoinder.benchmark.Benchmark}. */
@NullMarked
package org.rejoinder.benchmark;

import org.jspecify.annotations.NullMarked;
