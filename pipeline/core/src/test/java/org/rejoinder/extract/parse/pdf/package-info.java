/** Tests of reading PDFs; start at {@link PdfLayoutTest}. */
@NullMarked
package org.rejoinder.extract.parse.pdf;

import org.jspecify.annotations.NullMarked;
