/** Of the notebooks' kernel: what is put right of it until it is put right there. */
@NullMarked
package org.rapaio.jupyter.kernel.channels;

import org.jspecify.annotations.NullMarked;
