package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Token;

/** What is kept of an annotation gives the annotation back, and never another one. */
class AnnotationFileTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsWrittenIsRead(int seed) throws IOException {
    Random random = new Random(seed);
    String text = text(random);
    List<AnnotatedPassage> passages = annotated(text, random);

    assertThat(AnnotationFile.read(AnnotationFile.written(passages), text, plain(passages)))
        .isEqualTo(passages);
  }

  @Test
  void takesFewBytesAWord() {
    Random random = new Random(7);
    String text = text(random).repeat(20);
    List<AnnotatedPassage> passages = annotated(text, random);
    long words =
        passages.stream()
            .flatMap(passage -> passage.sentences().stream())
            .mapToLong(sentence -> sentence.tokens().size())
            .sum();

    assertThat(AnnotationFile.written(passages).length).isLessThan((int) (6 * words));
  }

  @Test
  void whatIsCutOffOrOfOtherPassagesIsRefused() {
    Random random = new Random(3);
    String text = text(random);
    List<AnnotatedPassage> passages = annotated(text, random);
    byte[] file = AnnotationFile.written(passages);

    for (int length = 0; length < file.length; length += 7) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> AnnotationFile.read(cut, text, plain(passages)));
    }
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AnnotationFile.read(file, text, plain(passages).subList(0, 1)));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AnnotationFile.read(file, text.substring(0, 9), plain(passages)));
  }

  private static List<Passage> plain(List<AnnotatedPassage> passages) {
    return passages.stream().map(AnnotatedPassage::passage).toList();
  }

  private static String text(Random random) {
    List<String> words = List.of("Officers", "trained", "ﬁve", "£3,000", "were", "The", "–", "𝒳");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append(words.get(random.nextInt(words.size())));
      text.append(random.nextInt(3) == 0 ? " " : "  \n");
    }
    return text.toString();
  }

  /** Two passages, the second far from the first; lemmas of every kind. */
  private static List<AnnotatedPassage> annotated(String text, Random random) {
    List<AnnotatedPassage> passages = new ArrayList<>();
    int middle = text.length() / 2;
    for (Span span : List.of(new Span(0, middle), new Span(middle + 2, text.length()))) {
      List<Sentence> sentences = new ArrayList<>();
      List<Token> tokens = new ArrayList<>();
      int place = span.start();
      while (place < span.end()) {
        int end = place;
        while (end < span.end() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        if (end > place) {
          String word = text.substring(place, end);
          String lemma =
              List.of(word, word.toLowerCase(Locale.ROOT), "be", "train").get(random.nextInt(4));
          tokens.add(new Token(new Span(place, end), word, lemma, "T" + random.nextInt(5)));
          if (random.nextInt(9) == 0) {
            sentences.add(new Sentence(tokens));
            tokens.clear();
          }
        }
        place = end + 1;
      }
      passages.add(
          new AnnotatedPassage(new Passage(Passage.Voice.BODY, span, Optional.empty()), sentences));
    }
    return passages;
  }
}
