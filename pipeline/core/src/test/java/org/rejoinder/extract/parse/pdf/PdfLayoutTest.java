package org.rejoinder.extract.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {

  @Test
  void linesBelowEachOtherAreParagraphs() throws IOException {
    assertThat(
            new Printer()
                .heading(72, 80, 16, "Our response")
                .heading(72, 120, 11, "Recommendation 2")
                .lines(
                    72,
                    145,
                    "The force has reviewed how detainees are observed",
                    "and will review it again in the spring.")
                .lines(72, 190, "A second paragraph follows.")
                .lines(
                    90,
                    215,
                    "• one thing that needs more room than the line",
                    "  has, and so takes two")
                .lines(90, 245, "• another thing")
                .read())
        .containsExactly(
            "Heading[1]* 1: Our response",
            "Heading[2]* 1: Recommendation 2",
            "Paragraph 1: The force has reviewed how detainees are observed and will review it"
                + " again in the spring.",
            "Paragraph 1: A second paragraph follows.",
            "ListItem 1: one thing that needs more room than the line has, and so takes two",
            "ListItem 1: another thing");
  }

  @Test
  void wordsPartedAtTheLineEndAreJoined() throws IOException {
    assertThat(
            new Printer()
                .lines(
                    72,
                    100,
                    "Every investi-",
                    "gation is reviewed. An evidence-",
                    "led prosecution is considered, and co-",
                    "ordination has improved. A cus-",
                    "tody-led review follows.")
                .read())
        .containsExactly(
            "Paragraph 1: Every investigation is reviewed. An evidence-led prosecution is"
                + " considered, and co-ordination has improved. A custody-led review follows.");
  }

  @Test
  void aParagraphGoesOnOverThePagesEndAndRunningLinesAreLeftOut() throws IOException {
    Printer printer = new Printer();
    printer
        .lines(72, 40, "Wexmoor Police: response")
        .lines(72, 100, "The first page ends in the middle of", "a sentence that the")
        .lines(300, 760, "Page 1 of 3");
    printer
        .newPage()
        .lines(72, 40, "Wexmoor Police: response")
        .lines(72, 100, "second page completes.")
        .lines(72, 140, "Then comes another.")
        .lines(300, 760, "Page 2 of 3");
    printer
        .newPage()
        .lines(72, 40, "Wexmoor Police: response")
        .lines(72, 100, "The last page.")
        .lines(300, 760, "Page 3 of 3");
    assertThat(printer.read())
        .containsExactly(
            "Paragraph 1: The first page ends in the middle of a sentence that the second page"
                + " completes.",
            "Paragraph 2: Then comes another.",
            "Paragraph 3: The last page.");
  }

  @Test
  void headingsThatRecurOnPageAfterPageAreNoRunningLines() throws IOException {
    Printer printer = new Printer();
    for (int number = 1; number <= 3; number++) {
      (number == 1 ? printer : printer.newPage())
          .lines(72, 40, "Wexmoor Police: our answers")
          .heading(72, 80, 14, "Recommendation " + number)
          .heading(72, 110, 12.5, "Response")
          .lines(72, 135, "Answer number " + number + " is complete.")
          .lines(300, 760, Integer.toString(number));
    }
    assertThat(printer.read())
        .containsExactly(
            "Heading[1]* 1: Recommendation 1",
            "Heading[2]* 1: Response",
            "Paragraph 1: Answer number 1 is complete.",
            "Heading[1]* 2: Recommendation 2",
            "Heading[2]* 2: Response",
            "Paragraph 2: Answer number 2 is complete.",
            "Heading[1]* 3: Recommendation 3",
            "Heading[2]* 3: Response",
            "Paragraph 3: Answer number 3 is complete.");
  }

  @Test
  void theLeftColumnIsReadBeforeTheRightOne() throws IOException {
    assertThat(
            new Printer()
                .heading(72, 80, 16, "In two columns")
                .lines(
                    72,
                    110,
                    "The left column begins here,",
                    "goes on for a while and breaks",
                    "off where the")
                .lines(320, 110, "right column takes it up and", "brings it to its end.")
                .read())
        .containsExactly(
            "Heading[1]* 1: In two columns",
            "Paragraph 1: The left column begins here, goes on for a while and breaks off where the"
                + " right column takes it up and brings it to its end.");
  }

  @Test
  void rowsBelowEachOtherAreATable() throws IOException {
    Printer printer = new Printer();
    printer
        .lines(72, 60, "What we have done:")
        .heading(72, 100, 11, "No.")
        .heading(120, 100, 11, "Recommendation")
        .heading(320, 100, 11, "Response")
        .lines(72, 120, "2")
        .lines(120, 120, "Forces should review how", "detainees are observed.")
        .lines(320, 120, "The force has done so.")
        .lines(320, 150, "It will do so again.")
        .lines(72, 180, "4")
        .lines(120, 180, "Forces should publish.")
        .lines(320, 180, "The policy is public and");
    printer
        .newPage()
        .lines(320, 80, "has been since May.")
        .lines(72, 110, "6")
        .lines(120, 110, "Forces should train.")
        .lines(320, 110, "They are trained.");
    assertThat(printer.read())
        .containsExactly(
            "Paragraph 1: What we have done:",
            "Cell[0, 0, 0]* 1: No.",
            "Cell[0, 0, 1]* 1: Recommendation",
            "Cell[0, 0, 2]* 1: Response",
            "Cell[0, 1, 0] 1: 2",
            "Cell[0, 1, 1] 1: Forces should review how detainees are observed.",
            "Cell[0, 1, 2] 1: The force has done so.",
            "Cell[0, 1, 2] 1: It will do so again.",
            "Cell[0, 2, 0] 1: 4",
            "Cell[0, 2, 1] 1: Forces should publish.",
            "Cell[0, 2, 2] 1: The policy is public and has been since May.",
            "Cell[0, 3, 0] 2: 6",
            "Cell[0, 3, 1] 2: Forces should train.",
            "Cell[0, 3, 2] 2: They are trained.");
  }

  @Test
  void anEmptyPageGivesNothing() throws IOException {
    assertThat(new Printer().newPage().read()).isEmpty();
  }
}
