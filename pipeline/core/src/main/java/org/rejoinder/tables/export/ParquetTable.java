package org.rejoinder.tables.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.rejoinder.tables.CellKind;
import org.rejoinder.tables.TableDefinition;

/** One table's Parquet file, written some rows at a time. */
final class ParquetTable implements AutoCloseable {

  private final Path file;
  private final TableDefinition table;
  private @Nullable ParquetWriter<List<Object>> writer;

  ParquetTable(Path file, TableDefinition table) {
    this.file = file;
    this.table = table;
  }

  /** Adds rows; the first time, the columns too. */
  void add(List<String> columns, List<List<Object>> rows) throws IOException {
    ParquetWriter<List<Object>> open = writer;
    if (open == null) {
      open = opened(columns);
      writer = open;
    }
    for (List<Object> row : rows) {
      open.write(row);
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }

  private ParquetWriter<List<Object>> opened(List<String> columns) throws IOException {
    return new Building(new LocalOutputFile(file), schema(columns))
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(new GzipPages())
        .withCompressionCodec(CompressionCodecName.GZIP)
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .build();
  }

  private MessageType schema(List<String> columns) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    columns.forEach(column -> message.addField(type(table.kindOf(column), column)));
    return message.named(table.name());
  }

  private static Type type(CellKind kind, String column) {
    return switch (kind) {
      case WHOLE_NUMBER -> Types.optional(PrimitiveTypeName.INT32).named(column);
      case DECIMAL_NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column);
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column);
      case TEXT, DAY_OR_MONTH ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column);
    };
  }

  /** Hands the cells of a row to Parquet; an unknown one is left out, which is its null. */
  private static final class Support extends WriteSupport<List<Object>> {
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
    public void write(List<Object> row) {
      RecordConsumer records = consumer;
      if (records == null) {
        throw new IllegalStateException("A row was written before the file was opened");
      }
      records.startMessage();
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).equals("")) {
          String name = schema.getFieldName(column);
          records.startField(name, column);
          add(row.get(column), records);
          records.endField(name, column);
        }
      }
      records.endMessage();
    }

    private static void add(Object cell, RecordConsumer records) {
      switch (cell) {
        case Integer number -> records.addInteger(number);
        case Double number -> records.addDouble(number);
        case LocalDate day -> records.addInteger((int) day.toEpochDay());
        case Object text -> records.addBinary(Binary.fromString(text.toString()));
      }
    }
  }

  private static final class Building extends ParquetWriter.Builder<List<Object>, Building> {
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
    protected WriteSupport<List<Object>> getWriteSupport(Configuration hadoop) {
      throw new UnsupportedOperationException("There is no Hadoop here");
    }

    @Override
    protected WriteSupport<List<Object>> getWriteSupport(ParquetConfiguration plain) {
      return new Support(schema);
    }
  }
}
