package org.rejoinder.extract.parse;

import java.io.IOException;
import org.rejoinder.domain.Block;
import org.rejoinder.domain.Block.Cell;

/** Makes cells of the marks that {@link RtfDocument} puts into a document's words. */
final class RtfCells implements BlockSink {

  static final char CELL_ENDS = '\uE5C0';
  static final char ROW_ENDS = '\uE5C1';
  static final char IN_TABLE = '\uE5C2';

  private final BlockSink blocks;
  private boolean inRow;
  private boolean inTable;
  private int table = -1;
  private int row;
  private int column;

  RtfCells(BlockSink blocks) {
    this.blocks = blocks;
  }

  @Override
  public void add(ParsedBlock block) throws IOException {
    String text = block.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == CELL_ENDS || character == ROW_ENDS || character == IN_TABLE) {
        hand(block, text.substring(start, i));
        pass(character);
        start = i + 1;
      }
    }
    hand(block, text.substring(start));
  }

  @Override
  public void remark(String sentence) {
    blocks.remark(sentence);
  }

  private void hand(ParsedBlock block, String text) throws IOException {
    String words = PlainWords.of(text);
    if (!words.isEmpty()) {
      inTable = inRow;
      blocks.add(new ParsedBlock(words, kind(block), block.setApart(), block.page()));
    }
  }

  private Block.Kind kind(ParsedBlock block) {
    return inRow ? new Cell(table, row, column) : block.kind();
  }

  private void pass(char mark) {
    if (mark == CELL_ENDS) {
      column++;
    } else if (mark == ROW_ENDS) {
      inRow = false;
    } else if (!inRow) {
      inRow = true;
      column = 0;
      row = inTable ? row + 1 : 0;
      table += inTable ? 0 : 1;
      inTable = true;
    }
  }
}
