/**
 * From the places of glyphs on pages to paragraphs, headings and cells; start at {@link PdfLayout}.
 */
@NullMarked
package org.rejoinder.extract.parse.pdf;

import org.jspecify.annotations.NullMarked;
