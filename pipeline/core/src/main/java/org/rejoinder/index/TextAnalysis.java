package org.rejoinder.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What counts as a word, in texts and in queries alike.
 *
 * <p>A word is a run of letters and digits: {@code officers}, {@code 63G}, {@code 4a}. White space,
 * hyphens, apostrophes, slashes and all other punctuation part words, so {@code word-on-word} is
 * found as {@code word on word}, and {@code Wexmoor's} holds {@code Wexmoor} and {@code s}. No word
 * is left out, however short or frequent. A number keeps its decimals ({@code 8.25}) and is the
 * same with and without commas between its thousands ({@code 1,250}, {@code 1250}). The signs
 * {@code %}, {@code £}, {@code $} and {@code €} are words by themselves; {@code &} is the word
 * {@code and}. Capitals, accents, ligatures and soft hyphens make no difference.
 *
 * <p>Every text is indexed twice: as written, and with plurals folded into their singulars. There
 * is no other stemming, so that a total can be explained by reading.
 */
final class TextAnalysis {

  /**
   * How many positions part two names of one answer, so that no phrase runs from one into another.
   */
  private static final int GAP_BETWEEN_VALUES = 100;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Longer runs without a break, such as encoded pictures, are cut to fit the index. */
  private static final Pattern WORD =
      Pattern.compile(
          """
          \\p{L} [\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D\\u2060]{0,254}
          | (?=\\p{Nd}) (?<!\\p{N}[.,]) \\p{Nd}{1,3} (?: ,\\p{Nd}{3} )+ (?: \\.\\p{Nd}+ )? (?![.,]?\\p{N})
          | (?=\\p{Nd}) (?<!\\p{N}[.,]) \\p{Nd}{1,200} \\. \\p{Nd}{1,40} \\p{L}{0,3} (?![.,]?\\p{N})
          | \\p{N} [\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D\\u2060]{0,254}
          | [%&£$€]
          """,
          Pattern.COMMENTS);

  private static final Pattern MARK_WITHIN_WORD = Pattern.compile("[\\p{M}\\p{Cf}]");
  private static final Pattern COMMA_OF_THOUSANDS = Pattern.compile("(?<=\\p{Nd}),(?=\\p{Nd}{3})");
  private static final Pattern AMPERSAND = Pattern.compile("&");

  /** The minimal stemmer folds "offices", but leaves "processe" of "processes". */
  private static final Pattern PLURAL_IN_ES = Pattern.compile("(?<=ss|sh|tch|rch|x)es$");

  private static final int LONGEST_WITHOUT_PLURAL = 3;

  private static final Analyzer AS_WRITTEN = new WordAnalyzer(false);
  private static final Analyzer FOLDED = new WordAnalyzer(true);

  private TextAnalysis() {}

  /** For words exactly as written, but for capitals and accents. */
  static Analyzer asWritten() {
    return AS_WRITTEN;
  }

  /** For words with plurals folded into their singulars. */
  static Analyzer folded() {
    return FOLDED;
  }

  /** The words of a text, as the analyzer gives them to the index. */
  static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /**
   * A name reduced to its words, so that {@code Avon & Somerset} equals {@code AVON AND SOMERSET}.
   */
  static String name(String text) {
    return String.join(" ", words(AS_WRITTEN, text));
  }

  /** A label, number or path in the form that is compared: lower case, single spaces. */
  static String label(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** Capitals and accents removed from a pattern of letters, signs left as they are. */
  static String normalised(String pattern) {
    return AS_WRITTEN.normalize("", pattern).utf8ToString();
  }

  /** Marks words that the stemmer must leave alone: "its" is no plural of "it". */
  private static final class NoPlurals extends KeywordMarkerFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NoPlurals(TokenStream words) {
      super(words);
    }

    @Override
    protected boolean isKeyword() {
      return term.length() <= LONGEST_WITHOUT_PLURAL || CharSequence.compare(term, "news") == 0;
    }
  }

  private static final class WordAnalyzer extends Analyzer {
    private final boolean foldsPlurals;

    WordAnalyzer(boolean foldsPlurals) {
      this.foldsPlurals = foldsPlurals;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new PatternTokenizer(WORD, 0);
      TokenStream words = normalize(field, tokenizer);
      words = new ReplacingFilter(words, ReplacingFilter.holding('&'), AMPERSAND, "and");
      words = new ReplacingFilter(words, ReplacingFilter.holding(','), COMMA_OF_THOUSANDS, "");
      if (foldsPlurals) {
        words = new NoPlurals(words);
        words = new ReplacingFilter(words, ReplacingFilter.endingWith("es"), PLURAL_IN_ES, "");
        words = new EnglishMinimalStemFilter(words);
      }
      return new TokenStreamComponents(tokenizer, words);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
      TokenStream plain = new LowerCaseFilter(words);
      plain = new ReplacingFilter(plain, ReplacingFilter::holdsMoreThanAscii, MARK_WITHIN_WORD, "");
      return new ASCIIFoldingFilter(plain);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP_BETWEEN_VALUES;
    }
  }
}
