/** The web interface, as programs and people see it. */
@NullMarked
package org.rejoinder.web;

import org.jspecify.annotations.NullMarked;
