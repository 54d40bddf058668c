package org.rejoinder.report;

/**
 * A passage that stands behind a figure.
 *
 * @param text exactly as the document has it
 * @param place document and offsets
 * @param remark what was found in it, by which rule
 */
public record Quote(String text, String place, String remark) {

  static Quote of(TableRows.Row row, String remark) {
    return new Quote(row.cell("quote"), place(row), remark);
  }

  static String place(TableRows.Row row) {
    return "%s, %s–%s".formatted(row.cell("document"), row.cell("start"), row.cell("end"));
  }
}
