package org.rejoinder.tables;

import java.util.List;
import java.util.Optional;

/** What a table is: the one place that its contents and its description both come from. */
public sealed interface TableDefinition permits ListDefinition, CrossTabDefinition, AnswerMatrix {

  /** The table's name, which is also its file's, without {@code .csv}. */
  String name();

  /** One sentence that says what a row is. */
  String meaning();

  /** One sentence that says how the rows are ordered. */
  String order();

  /** The columns that the table always begins with, in order. */
  List<ColumnDescription> columns();

  /** The further columns of a cross-tab, as many as the corpus calls for; empty for a list. */
  Optional<ColumnDescription> furtherColumns();

  /** What the cells below a header hold; text where the header is none of this table's. */
  default CellKind kindOf(String header) {
    return columns().stream()
        .filter(column -> column.name().equals(header))
        .findFirst()
        .or(this::furtherColumns)
        .map(ColumnDescription::kind)
        .orElse(CellKind.TEXT);
  }
}
