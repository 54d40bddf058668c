package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rejoinder.RealCorpus;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.StatedDate;

/**
 * Five published responses, each in a layout of its own; places and facts were read by a person.
 */
class RealResponsesTest {

  private static final String PLACES =
      """
      avon-and-somerset.txt#3 pcc 1696 2158 2025-01-31
      avon-and-somerset.txt#5 pcc 2363 2765 2025-07-31
      avon-and-somerset.txt#7 pcc 3225 4179 2025-01-31
      avon-and-somerset.txt#9 pcc 4439 4651 2025-01-31
      avon-and-somerset.txt#11 pcc 5083 5668 2025-03-31
      dyfed-powys.txt#3 pcc 1473 3132 2025-01-31
      dyfed-powys.txt#5 pcc 3327 4706 2025-07-31
      dyfed-powys.txt#7 pcc 5163 6441 2025-01-31
      dyfed-powys.txt#9 pcc 6689 7461 2025-01-31
      dyfed-powys.txt#11 pcc 7888 10026 2025-03-31
      hampshire-and-isle-of-wight.txt#3 pcc 7721 7936 2025-01-31
      hampshire-and-isle-of-wight.txt#5 pcc 8146 8365 2025-07-31
      hampshire-and-isle-of-wight.txt#7 pcc 8833 8989 2025-01-31
      hampshire-and-isle-of-wight.txt#9 pcc 9247 9461 2025-01-31
      hampshire-and-isle-of-wight.txt#11 pcc 9891 10060 2025-03-31
      norfolk.txt#3 force 15190 15985 2025-01-31
      norfolk.txt#5 force 16180 16515 2025-07-31
      norfolk.txt#7 force 16973 18560 2025-01-31
      norfolk.txt#9 force 18803 19484 2025-01-31
      norfolk.txt#11 force 19910 20672 2025-03-31
      suffolk.txt#3 force 1912 2829 2025-01-31
      suffolk.txt#5 force 3024 3885 2025-07-31
      suffolk.txt#7 force 4334 5045 2025-01-31
      suffolk.txt#9 force 5295 5807 2025-01-31
      suffolk.txt#11 force 6222 6910 2025-03-31
      """;

  @Test
  void everyAnswerIsFoundToTheParagraph() {
    Map<String, String> texts = RealCorpus.texts();
    assertThat(places(texts, knowing(texts))).isEqualTo(PLACES);
  }

  @Test
  void eachDocumentAloneIsSplitTheSame() {
    Map<String, String> texts = RealCorpus.texts();
    StringBuilder places = new StringBuilder();
    texts.forEach(
        (name, text) ->
            places.append(
                places(Map.of(name, text), Segmenter.knowing(List.of(DocumentText.plain(text))))));
    assertThat(places.toString()).isEqualTo(PLACES);
  }

  @Test
  void factsAreReadFromTheText() {
    Map<String, String> texts = RealCorpus.texts();
    Segmenter segmenter = knowing(texts);
    Map<String, DocumentFacts> facts = new TreeMap<>();
    texts.forEach(
        (name, text) ->
            facts.put(
                name, segmenter.segment(new DocumentId(name), DocumentText.plain(text)).facts()));

    assertThat(facts.values().stream().map(fact -> fact.force().orElse("")))
        .containsExactly(
            "Avon and Somerset",
            "Dyfed-Powys",
            "Hampshire and Isle of Wight",
            "Norfolk",
            "Suffolk");
    assertThat(facts.values().stream().map(fact -> fact.author().label())).containsOnly("pcc");
    assertThat(facts.values().stream().map(DocumentFacts::language)).containsOnly("en");
    assertThat(facts.values().stream().map(DocumentFacts::report).distinct()).hasSize(1);
    assertThat(
            facts.values().stream().map(fact -> fact.reportDate().map(StatedDate::iso).orElse("")))
        .containsExactly("2024-08-22", "", "2024-08", "2024-08-22", "2024-08");
    assertThat(
            facts.values().stream()
                .map(fact -> fact.responseDate().map(StatedDate::iso).orElse("")))
        .containsExactly("2024-10-17", "2024-10-08", "", "", "2024-10-04");
  }

  @Test
  void windowsLineEndsChangeNothingButOffsets() {
    Map<String, String> texts = RealCorpus.texts();
    Segmenter segmenter = knowing(texts);
    texts.forEach(
        (name, text) -> {
          String spaced = text.replace("\n", " \n");
          List<String> plain = answerTexts(segmenter, name, text);
          List<String> other = answerTexts(segmenter, name, spaced);
          assertThat(other.stream().map(answer -> answer.replace(" \n", "\n"))).isEqualTo(plain);
        });
  }

  private static Segmenter knowing(Map<String, String> texts) {
    return Segmenter.knowing(texts.values().stream().map(DocumentText::plain).toList());
  }

  private static List<String> answerTexts(Segmenter segmenter, String name, String text) {
    return segmenter.segment(new DocumentId(name), DocumentText.plain(text)).answers().stream()
        .map(answer -> answer.text(text))
        .toList();
  }

  private static String places(Map<String, String> texts, Segmenter segmenter) {
    StringBuilder places = new StringBuilder();
    texts.forEach(
        (name, text) -> {
          Segmentation segmentation =
              segmenter.segment(new DocumentId(name), DocumentText.plain(text));
          SegmentationInvariants.check(segmentation, text);
          segmentation.answers().forEach(answer -> places.append(line(answer)));
        });
    return places.toString();
  }

  private static String line(Answer answer) {
    return "%s %s %d %d %s%n"
        .formatted(
            answer.id(),
            answer.respondent().label(),
            answer.span().start(),
            answer.span().end(),
            answer.deadline().map(Object::toString).orElse("-"));
  }
}
