package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Segmentation;

/**
 * Texts that would take for ever if an expression tried every way to fit. Each is read in a second
 * or two; the limit is only there so that a failure ends.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

  private static final int LONG_LINE = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        ".",
        "- ",
        "* ",
        "** ",
        "_",
        "[",
        "[a](",
        "\\]",
        "<a ",
        "|",
        "| ",
        "> ",
        "1. ",
        "1.1",
        "4a) i) ",
        "1, ",
        "1 and ",
        "Aa ",
        "Aa of ",
        "The Police ",
        "response to ",
        "Recommendation 1. ",
        "Recommendation 1 to ",
        "In response to recommendation 1, ",
        "published on 1 May 2025 ",
        "our response. ",
        "my Chief Constable ",
        "Commissioner for ",
        "forces should ",
        "Areas for improvement ",
        "y heddlu ",
        "“A ",
        "(a "
      })
  void aLongLine(String unit) {
    String line = unit.repeat(LONG_LINE / unit.length());
    assertThat(answers("Recommendation 1\n\n" + line + "\n")).isLessThan(2);
    assertThat(answers(line)).isLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recommendation 1\n",
        "Recommendation 1\n\n",
        "Recommendation 1\n\nForces should act.\n\nThe force acted.\n\n",
        "Recommendation 1: Forces should act. Response: The force acted.\n\n",
        "Recommendation 1\n\nResponse\n\n",
        "Recommendations 1 and 2\n\n1. Forces should act.\n\n2. Forces should go on.\n\nYes.\n\n",
        "# Chapter 1\n\n",
        "12. We recommend that forces act.\n\n",
        "Cause of concern 1\n\nIt is late.\n\n",
        "Page 1\n",
        "| Recommendation 1 | Response |\n",
        "| Recommendation | Response |\n|---|---|\n| 1. Act | Yes |\n\n",
        "> quoted\n",
        "- item\n",
        "\n"
      })
  void manyLines(String lines) {
    assertThat(answers(lines.repeat(10_000))).isLessThan(3);
  }

  @Test
  void aHundredThousandMarkers() {
    assertThat(answers("Recommendation 1\n".repeat(100_000))).isZero();
  }

  @Test
  void aLineOfTenMegabytes() {
    assertThat(answers("Recommendation 1\n\n" + "The force acted ".repeat(640_000))).isOne();
  }

  @Test
  void dots() {
    assertThat(answers("Recommendation 1 " + ".".repeat(10_000) + " 3\n" + ". ".repeat(10_000)))
        .isZero();
  }

  @Test
  void oneTableOfManyRows() {
    StringBuilder table = new StringBuilder("| No. | Recommendation | Response |\n|---|---|---|\n");
    for (int i = 1; i < 500; i++) {
      table.append("| ").append(i).append(" | Forces should act. | The force acted. |\n");
    }
    assertThat(answers(table.toString())).isEqualTo(499);
  }

  private static int answers(String text) {
    DocumentText content = DocumentText.plain(text);
    Segmentation segmentation =
        Segmenter.knowing(List.of(content)).segment(new DocumentId("response.txt"), content);
    return segmentation.answers().size();
  }
}
