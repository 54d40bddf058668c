/** A run in a browser, and for programs as JSON; start at {@link org.rejoinder.web.WebServer}. */
@NullMarked
package org.rejoinder.web;

import org.jspecify.annotations.NullMarked;
