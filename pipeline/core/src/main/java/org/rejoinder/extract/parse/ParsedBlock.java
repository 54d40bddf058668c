package org.rejoinder.extract.parse;

import org.rejoinder.domain.Block;

/**
 * A stretch of a document as a parser hands it on.
 *
 * @param text of one paragraph, heading, item or cell; no blank line within
 * @param kind what it is
 * @param setApart whether it is bold, italic or a quotation as a whole
 * @param page on which it begins, from 1, or 0 where the format has no pages
 */
public record ParsedBlock(String text, Block.Kind kind, boolean setApart, int page) {}
