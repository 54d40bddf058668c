package org.rejoinder.web;

import java.math.BigDecimal;
import java.util.List;
import org.rejoinder.tables.StoredTable;
import org.rejoinder.tables.TableRow;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers to programs. */
final class JsonText {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  /** Of a map, record or list. */
  static String of(Object value) {
    return JSON.writeValueAsString(value);
  }

  /** Of members in their order. */
  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** Of things in their order. */
  static ArrayNode array() {
    return JSON.createArrayNode();
  }

  /** A value as a part of an object. */
  static JsonNode node(Object value) {
    return JSON.valueToTree(value);
  }

  /** A row as the tables are printed as JSON: numbers are numbers, unknown cells null. */
  static ObjectNode row(StoredTable table, TableRow row) {
    ObjectNode object = JSON.createObjectNode();
    for (String column : table.columns()) {
      String cell = row.cell(column);
      if (cell.isEmpty()) {
        object.putNull(column);
      } else if (table.definition().kindOf(column).isNumber()) {
        object.put(column, new BigDecimal(cell));
      } else {
        object.put(column, cell);
      }
    }
    return object;
  }

  /** Rows of a table. */
  static ArrayNode rows(StoredTable table, List<TableRow> rows) {
    ArrayNode array = JSON.createArrayNode();
    rows.forEach(row -> array.add(row(table, row)));
    return array;
  }
}
