/** Who may know whom, as a test; start at {@link ArchitectureTest}. */
@NullMarked
package org.rejoinder.architecture;

import org.jspecify.annotations.NullMarked;
