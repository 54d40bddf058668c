package org.rejoinder.extract.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rejoinder.domain.Block;

/**
 * What the parsing process answers, frame by frame: blocks, and at last whether the document was
 * read.
 */
public sealed interface Reply {

  /** One more block. */
  record More(ParsedBlock block) implements Reply {}

  /** The document was read to its end; remarks are sentences, or empty. */
  record Done(String remarks) implements Reply {}

  /** Only the beginning was read, and the reason says why. */
  record Cut(String reason) implements Reply {}

  /** The document could not be read, and the reason says why. */
  record Unreadable(String reason) implements Reply {}

  /** What the document is, by its content; comes before anything else. */
  record Detected(String mediaType) implements Reply {}

  /** Writes a frame. */
  default void writeTo(DataOutputStream out) throws IOException {
    switch (this) {
      case More(ParsedBlock block) -> {
        out.writeByte(0);
        writeBlock(block, out);
      }
      case Done(String remarks) -> {
        out.writeByte(1);
        writeText(remarks, out);
      }
      case Cut(String reason) -> {
        out.writeByte(2);
        writeText(reason, out);
      }
      case Unreadable(String reason) -> {
        out.writeByte(3);
        writeText(reason, out);
      }
      case Detected(String mediaType) -> {
        out.writeByte(4);
        writeText(mediaType, out);
      }
    }
  }

  /**
   * Reads a frame.
   *
   * @throws IOException if the stream ends or holds something else
   */
  static Reply readFrom(DataInputStream in) throws IOException {
    int frame = in.readUnsignedByte();
    return switch (frame) {
      case 0 -> new More(readBlock(in));
      case 1 -> new Done(readText(in));
      case 2 -> new Cut(readText(in));
      case 3 -> new Unreadable(readText(in));
      case 4 -> new Detected(readText(in));
      default -> throw new IOException("There is no frame of kind " + frame);
    };
  }

  private static void writeBlock(ParsedBlock block, DataOutputStream out) throws IOException {
    writeText(block.text(), out);
    out.writeBoolean(block.setApart());
    out.writeInt(block.page());
    switch (block.kind()) {
      case Block.Paragraph paragraph -> out.writeByte(0);
      case Block.Heading(int level) -> {
        out.writeByte(1);
        out.writeInt(level);
      }
      case Block.ListItem item -> out.writeByte(2);
      case Block.Cell(int table, int row, int column) -> {
        out.writeByte(3);
        out.writeInt(table);
        out.writeInt(row);
        out.writeInt(column);
      }
    }
  }

  private static ParsedBlock readBlock(DataInputStream in) throws IOException {
    String text = readText(in);
    boolean setApart = in.readBoolean();
    int page = in.readInt();
    int kind = in.readUnsignedByte();
    return new ParsedBlock(
        text,
        switch (kind) {
          case 0 -> new Block.Paragraph();
          case 1 -> new Block.Heading(in.readInt());
          case 2 -> new Block.ListItem();
          case 3 -> new Block.Cell(in.readInt(), in.readInt(), in.readInt());
          default -> throw new IOException("There is no block of kind " + kind);
        },
        setApart,
        page);
  }

  /** Longer than {@link DataOutputStream#writeUTF} allows. */
  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
