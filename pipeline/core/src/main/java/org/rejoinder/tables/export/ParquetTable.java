package org.rejoinder.tables.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** One table's Parquet file, written some rows at a time. */
final class ParquetTable implements AutoCloseable {

  private final Path file;
  private @Nullable ParquetWriter<Row> writer;

  /** A row of a table; rows count from 0. */
  private record Row(Table table, int number) {}

  ParquetTable(Path file) {
    this.file = file;
  }

  /** Adds rows; the first time, the columns too. */
  void add(Table portion) throws IOException {
    ParquetWriter<Row> open = writer;
    if (open == null) {
      open = opened(portion);
      writer = open;
    }
    for (int row = 0; row < portion.rowCount(); row++) {
      open.write(new Row(portion, row));
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }

  private ParquetWriter<Row> opened(Table table) throws IOException {
    return new Building(new LocalOutputFile(file), schema(table))
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(new GzipPages())
        .withCompressionCodec(CompressionCodecName.GZIP)
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .build();
  }

  private static MessageType schema(Table table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Column<?> column : table.columns()) {
      message.addField(type(column));
    }
    return message.named(table.name());
  }

  private static Type type(Column<?> column) {
    return switch (column) {
      case IntColumn numbers -> Types.optional(PrimitiveTypeName.INT32).named(numbers.name());
      case DoubleColumn numbers -> Types.optional(PrimitiveTypeName.DOUBLE).named(numbers.name());
      case DateColumn days ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(days.name());
      case Column<?> texts ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(texts.name());
    };
  }

  /** Hands the cells of a row to Parquet; an unknown one is left out, which is its null. */
  private static final class Support extends WriteSupport<Row> {
    private final MessageType schema;
    private @Nullable RecordConsumer consumer;

    Support(MessageType schema) {
      this.schema = schema;
    }

    @Override
    @Deprecated
    public WriteContext init(Configuration hadoop) {
      throw new UnsupportedOperationException("There is no Hadoop here");
    }

    @Override
    public WriteContext init(ParquetConfiguration plain) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer records) {
      consumer = records;
    }

    @Override
    public void write(Row row) {
      RecordConsumer records = consumer;
      if (records == null) {
        throw new IllegalStateException("A row was written before the file was opened");
      }
      records.startMessage();
      for (int column = 0; column < row.table().columnCount(); column++) {
        Column<?> cells = row.table().column(column);
        if (!cells.isMissing(row.number())) {
          records.startField(cells.name(), column);
          add(cells, row.number(), records);
          records.endField(cells.name(), column);
        }
      }
      records.endMessage();
    }

    private static void add(Column<?> cells, int row, RecordConsumer records) {
      switch (cells) {
        case IntColumn numbers -> records.addInteger(numbers.getInt(row));
        case DoubleColumn numbers -> records.addDouble(numbers.getDouble(row));
        case DateColumn days -> records.addInteger((int) days.get(row).toEpochDay());
        case Column<?> texts ->
            records.addBinary(Binary.fromString(texts.getUnformattedString(row)));
      }
    }
  }

  private static final class Building extends ParquetWriter.Builder<Row, Building> {
    private final MessageType schema;

    Building(OutputFile file, MessageType schema) {
      super(file);
      this.schema = schema;
    }

    @Override
    protected Building self() {
      return this;
    }

    @Override
    @Deprecated
    protected WriteSupport<Row> getWriteSupport(Configuration hadoop) {
      throw new UnsupportedOperationException("There is no Hadoop here");
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration plain) {
      return new Support(schema);
    }
  }
}
