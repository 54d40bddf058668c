package org.rejoinder.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Token;

/**
 * How annotations are kept: what the text does not say already, about three bytes a word. Of each
 * token how far it stands behind the one before, its length, its part of speech and, where it is
 * not the word itself, its lemma; parts of speech and lemmas are numbers of a list at the start.
 */
final class AnnotationFile {

  private static final int LEMMA_IS_WORD = 0;
  private static final int LEMMA_IS_SMALL_WORD = 1;
  private static final int FIRST_LISTED = 2;

  /** No text has more of anything; a damaged file must not ask for the memory to hold it. */
  private static final int MOST = 1 << 28;

  private AnnotationFile() {}

  static byte[] written(List<AnnotatedPassage> passages) {
    Map<String, Integer> listed = new LinkedHashMap<>();
    ByteArrayOutputStream tokens = new ByteArrayOutputStream();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(tokens);
        DataOutputStream file = new DataOutputStream(whole)) {
      for (AnnotatedPassage passage : passages) {
        write(passage, listed, out);
      }
      writeNumber(listed.size(), file);
      for (String each : listed.keySet()) {
        file.writeUTF(each);
      }
      tokens.writeTo(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can always be written", e);
    }
    return whole.toByteArray();
  }

  private static void write(
      AnnotatedPassage passage, Map<String, Integer> listed, DataOutputStream out)
      throws IOException {
    int place = passage.passage().span().start();
    writeNumber(passage.sentences().size(), out);
    for (Sentence sentence : passage.sentences()) {
      writeNumber(sentence.tokens().size(), out);
      for (Token token : sentence.tokens()) {
        writeNumber(token.span().start() - place, out);
        writeNumber(token.span().length(), out);
        writeNumber(number(token.tag(), listed), out);
        writeNumber(lemma(token, listed), out);
        place = token.span().end();
      }
    }
  }

  private static int lemma(Token token, Map<String, Integer> listed) {
    if (token.lemma().equals(token.word())) {
      return LEMMA_IS_WORD;
    }
    return token.lemma().equals(token.word().toLowerCase(Locale.ROOT))
        ? LEMMA_IS_SMALL_WORD
        : FIRST_LISTED + number(token.lemma(), listed);
  }

  private static int number(String listed, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(listed, _ -> numbers.size());
  }

  /** Seven bits a byte, the lowest first; most numbers take one byte. */
  private static void writeNumber(int number, DataOutputStream out) throws IOException {
    int left = number;
    while ((left & ~0x7F) != 0) {
      out.writeByte((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  /**
   * Reads what was written of these passages.
   *
   * @throws IOException if it is damaged, or was written of others
   */
  static List<AnnotatedPassage> read(byte[] file, String text, List<Passage> passages)
      throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      List<String> listed = new ArrayList<>();
      int count = readNumber(in);
      for (int i = 0; i < count; i++) {
        listed.add(in.readUTF().intern());
      }
      List<AnnotatedPassage> read = new ArrayList<>();
      for (Passage passage : passages) {
        read.add(new AnnotatedPassage(passage, sentences(passage, text, listed, in)));
      }
      if (in.available() > 0) {
        throw new IOException("More is kept than there are passages");
      }
      return read;
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      throw new IOException("What is kept does not fit the text", damaged);
    }
  }

  private static List<Sentence> sentences(
      Passage passage, String text, List<String> listed, DataInputStream in) throws IOException {
    int place = passage.span().start();
    List<Sentence> sentences = new ArrayList<>();
    int count = readNumber(in);
    for (int i = 0; i < count; i++) {
      List<Token> tokens = new ArrayList<>();
      int words = readNumber(in);
      for (int word = 0; word < words; word++) {
        int start = place + readNumber(in);
        place = start + readNumber(in);
        Span span = new Span(start, place);
        String said = span.of(text);
        String tag = listed.get(readNumber(in));
        tokens.add(new Token(span, said, lemma(readNumber(in), said, listed), tag));
      }
      sentences.add(new Sentence(tokens));
    }
    return sentences;
  }

  private static String lemma(int number, String word, List<String> listed) {
    return switch (number) {
      case LEMMA_IS_WORD -> word;
      case LEMMA_IS_SMALL_WORD -> word.toLowerCase(Locale.ROOT);
      default -> listed.get(number - FIRST_LISTED);
    };
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int bits = in.readUnsignedByte();
      number |= (bits & 0x7F) << shift;
      if ((bits & 0x80) == 0) {
        if (number < 0 || number > MOST) {
          throw new IOException("A number is too large");
        }
        return number;
      }
    }
    throw new IOException("A number does not end");
  }
}
