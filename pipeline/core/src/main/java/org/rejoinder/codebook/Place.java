package org.rejoinder.codebook;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Where something stands.
 *
 * @param line counted from 1, as editors do; 0 for the file as a whole
 */
record Place(String file, int line) {

  static Place of(String file) {
    return new Place(file, 0);
  }

  static Place of(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1);
  }

  static Place of(String file, Node node) {
    return node.getStartMark().map(mark -> of(file, mark)).orElse(of(file));
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ", line " + line;
  }
}
