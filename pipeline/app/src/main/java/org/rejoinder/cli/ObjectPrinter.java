package org.rejoinder.cli;

import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;

/** Prints an object as JSON, part by part. */
final class ObjectPrinter implements AutoCloseable {

  private final PrintStream out;
  private final JsonGenerator generator;

  /** The stream stays open. */
  ObjectPrinter(PrintStream out) {
    this.out = out;
    this.generator = Rows.generator(out);
    generator.writeStartObject();
  }

  void print(String name, Object value) {
    generator.writeName(name);
    generator.writePOJO(value);
  }

  void beginList(String name) {
    generator.writeName(name);
    generator.writeStartArray();
  }

  /** The next of a list. */
  void print(Object element) {
    generator.writePOJO(element);
  }

  void endList() {
    generator.writeEndArray();
  }

  @Override
  public void close() {
    generator.writeEndObject();
    generator.close();
    out.print('\n');
    out.flush();
  }
}
