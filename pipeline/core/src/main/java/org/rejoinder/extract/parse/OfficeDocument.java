package org.rejoinder.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Documents of word processors, read by Apache Tika. */
final class OfficeDocument implements DocumentParser {

  private final Parser parser;

  private OfficeDocument(Parser parser) {
    this.parser = parser;
  }

  static DocumentParser ooxml() {
    return new OfficeDocument(new OOXMLParser());
  }

  static DocumentParser word() {
    return new OfficeDocument(new OfficeParser());
  }

  static DocumentParser openDocument() {
    return new OfficeDocument(new OpenDocumentParser());
  }

  static DocumentParser rtf() {
    return new OfficeDocument(new RTFParser());
  }

  @Override
  public void parse(byte[] file, BlockSink blocks) throws IOException, UnreadableException {
    BlockHandler handler = new BlockHandler(blocks);
    try (InputStream in = TikaInputStream.get(file)) {
      parser.parse(in, handler, new Metadata(), context());
      handler.finish();
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(
          "The document is protected by a password; save a copy without it and run again.");
    } catch (SAXException e) {
      throw unwrapped(e);
    } catch (TikaException e) {
      throw new IOException(e);
    }
  }

  /** What went wrong behind the handler is not the document's fault. */
  private static IOException unwrapped(SAXException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e);
  }

  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Pictures and attachments are no part of a response's text. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
