/** Tests of fetching, against a server on loopback. */
@NullMarked
package org.rejoinder.fetch;

import org.jspecify.annotations.NullMarked;
