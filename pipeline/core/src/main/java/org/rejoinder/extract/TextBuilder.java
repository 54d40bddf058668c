package org.rejoinder.extract;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.domain.Block;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Layout;
import org.rejoinder.domain.Span;
import org.rejoinder.extract.parse.ParsedBlock;

/** Puts blocks one below the other, a blank line between, and notes where each stands. */
final class TextBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();

  void add(ParsedBlock block) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    while (pageStarts.size() < block.page()) {
      pageStarts.add(pageStarts.isEmpty() ? 0 : start);
    }
    text.append(block.text());
    blocks.add(new Block(new Span(start, text.length()), block.kind(), block.setApart()));
  }

  DocumentText build() {
    String whole = text.isEmpty() ? "" : text.append('\n').toString();
    return new DocumentText(whole, new Layout(blocks, pageStarts));
  }
}
