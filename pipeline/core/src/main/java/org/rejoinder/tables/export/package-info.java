/**
 * The tables of a run as files of other programs: a workbook for spreadsheets, Parquet for
 * statistics and databases; start at {@link Spreadsheet} and {@link ParquetFolder}.
 */
@NullMarked
package org.rejoinder.tables.export;

import org.jspecify.annotations.NullMarked;
