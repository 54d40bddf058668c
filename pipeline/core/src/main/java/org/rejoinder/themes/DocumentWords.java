package org.rejoinder.themes;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that stand in a document, in all the forms that rules and names are compared with: in a
 * set in which a word that is not there may rarely seem to be (a Bloom filter), but never the other
 * way round.
 *
 * @param bits the set, in Base64; empty where nothing is known of the words and any may be there
 */
public record DocumentWords(String bits) {

  private static final int BITS_A_WORD = 16;
  private static final int PLACES_A_WORD = 4;

  /** Of a document that was not read. */
  public static DocumentWords unknown() {
    return new DocumentWords("");
  }

  /** Of a text and the sentences in it that themes read. */
  static DocumentWords of(String text, List<ReadSentence> sentences) {
    Set<String> words = new HashSet<>(NameWords.formsIn(text));
    for (ReadSentence sentence : sentences) {
      words.addAll(sentence.forms());
      sentence.sentence().tokens().forEach(token -> words.add(small(token.word())));
      NameWords.of(sentence.words()).forEach(word -> words.add(word.form()));
    }
    long[] set = new long[1 + (words.size() * BITS_A_WORD) / Long.SIZE];
    words.forEach(word -> add(sign(word), set));
    ByteBuffer bytes = ByteBuffer.allocate(set.length * Long.BYTES);
    bytes.asLongBuffer().put(set);
    return new DocumentWords(Base64.getEncoder().encodeToString(bytes.array()));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** What a word, in small letters, is looked up by. */
  static long sign(String word) {
    long sign = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < word.length(); i++) {
      sign = (sign ^ word.charAt(i)) * 0xBF58476D1CE4E5B9L;
      sign ^= sign >>> 29;
    }
    return sign;
  }

  private static void add(long sign, long[] set) {
    long place = sign;
    for (int i = 0; i < PLACES_A_WORD; i++) {
      int bit = bit(place, set);
      set[bit >> 6] |= 1L << (bit & 63);
      place = Long.rotateRight(place, 16);
    }
  }

  private static int bit(long place, long[] set) {
    return Math.floorMod((int) (place ^ (place >>> 32)), set.length << 6);
  }

  /** The set, ready to be asked. */
  Asked asked() {
    if (bits.isEmpty()) {
      return _ -> true;
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(bits));
    long[] set = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(set);
    return sign -> mayHave(sign, set);
  }

  private static boolean mayHave(long sign, long[] set) {
    long place = sign;
    for (int i = 0; i < PLACES_A_WORD; i++) {
      int bit = bit(place, set);
      if ((set[bit >> 6] & (1L << (bit & 63))) == 0) {
        return false;
      }
      place = Long.rotateRight(place, 16);
    }
    return true;
  }

  /** Tells whether a word may be there. */
  interface Asked {
    boolean mayHave(long sign);
  }
}
