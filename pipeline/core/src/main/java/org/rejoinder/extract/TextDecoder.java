package org.rejoinder.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text as all offsets count it: without byte order mark, line ends as LF. */
final class TextDecoder {

  /** What Windows programs write when they are not asked. */
  private static final Charset LAST_RESORT = Charset.forName("windows-1252");

  /** The text, or nothing if the bytes are none. */
  Optional<String> decode(byte[] bytes) {
    String decoded = decodeAnyhow(bytes);
    String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return looksBinary(unmarked) ? Optional.empty() : Optional.of(withPlainLineEnds(unmarked));
  }

  /** UTF-8 is never taken for it by chance, so it is tried before any guess. */
  private static String decodeAnyhow(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, guessedCharset(bytes));
    }
  }

  private static Charset guessedCharset(byte[] bytes) {
    try {
      @Nullable Charset guessed =
          new UniversalEncodingDetector().detect(new ByteArrayInputStream(bytes), new Metadata());
      return guessed == null ? LAST_RESORT : guessed;
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can always be read", e);
    }
  }

  /** Text has no null character, and hardly any other control character. */
  private static boolean looksBinary(String text) {
    long controls =
        text.chars().filter(c -> c == 0xFFFD || (c < 0x20 && "\t\n\r\f".indexOf(c) < 0)).count();
    return text.indexOf('\0') >= 0 || controls * 100 > text.length();
  }

  private static String withPlainLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
  }
}
