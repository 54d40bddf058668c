package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One response says the same in whatever format it is published. Responses are made up by chance
 * with a fixed seed, so that a failure can be looked at again.
 */
class RenderingsTest {

  private static final List<String> DEMANDS =
      List.of(
          "By 30 June 2026, chief constables should review how detainees are observed.",
          "Within six months, all forces should make sure that every store is checked.",
          "The force should improve how it records meals and sleep.",
          "Police and crime commissioners should ask for an audit of property stores.");
  private static final List<String> REPLIES =
      List.of(
          "Wexmoor Police has written to every station about it.",
          "A superintendent leads this work and reports to the board each month.",
          "The work began in 2024 and is not finished.",
          "Recommendation 14 of an earlier report asked for the same, and it was met.",
          "There are 31 sergeants in custody, of whom 12 are new to it.");
  private static final List<String> MARKERS =
      List.of(
          "## Recommendation %s",
          "## Recommendation %s – To chief constables",
          "**Recommendation %s**",
          "## R%s",
          "## Rec. %s");
  private static final List<String> LABELS =
      List.of("", "### Response", "**Force response:**", "### Force position");
  private static final List<String> VERDICTS =
      List.of("", "", "Recommendation accepted", "Accepted in principle.");

  private final StringBuilder markdown = new StringBuilder();
  private final List<String> expected = new ArrayList<>();

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRenderingGivesTheSameAnswers(int seed) {
    write(new Random(seed));
    String document = markdown.toString();
    Rendered.everyForm(document)
        .forEach(
            (form, rendered) ->
                assertThat(Rendered.answers(rendered))
                    .as("%s: %s", form, rendered.text())
                    .isEqualTo(expected));
  }

  private void write(Random random) {
    String marker = pick(random, MARKERS);
    String label = pick(random, LABELS);
    boolean quoted = random.nextBoolean();
    markdown.append("# Wexmoor Police response to the inspection of custody\n\n");
    if (random.nextBoolean()) {
      markdown.append("The force is grateful to the inspectors, and replies below.\n\n");
    }
    int number = 1 + random.nextInt(3);
    int answers = 2 + random.nextInt(5);
    for (int i = 0; i < answers; i++) {
      answer(random, marker.formatted(number), number, label, quoted);
      number += 1 + random.nextInt(4);
    }
    if (random.nextBoolean()) {
      markdown.append("Yours sincerely\n\nA. Person\n\nChief Constable of Wexmoor\n");
    }
  }

  private void answer(Random random, String marker, int number, String label, boolean quoted) {
    String demand = pick(random, DEMANDS);
    markdown.append(marker).append("\n\n").append(quoted ? "> " : "").append(demand).append("\n\n");
    String verdict = pick(random, VERDICTS);
    append(verdict);
    append(label);
    StringBuilder reply = new StringBuilder();
    int paragraphs = 1 + random.nextInt(3);
    for (int i = 0; i < paragraphs; i++) {
      String words = pick(random, REPLIES);
      boolean item = i > 0 && random.nextInt(4) == 0;
      append((item ? "- " : "") + words);
      reply.append(reply.isEmpty() ? "" : " ").append(words);
    }
    expected.add(String.format(Locale.ROOT, "%d force [%s] %s", number, demand, reply));
  }

  private void append(String paragraph) {
    if (!paragraph.isEmpty()) {
      markdown.append(paragraph).append("\n\n");
    }
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
