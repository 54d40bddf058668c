package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole responses of governments to inquiries and committees; reports and texts are invented. */
class GovernmentResponsesTest {

  private static final String REPLIES =
      "2 government [The Home Office should publish the register of stores.] The Government agrees"
          + " with the aim. A register will be published in autumn. It will be kept up to date.";

  /** The forms in which a recommendation stands above its reply. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> %d. %s",
        "> Recommendation %d: %s",
        "> Recommendation %d%n>%n> %s",
        "**%d. %s**",
        "**Recommendation %d: %s**",
        "**Recommendation %d**%n%n%s",
        "### Recommendation %d%n%n**%s**",
        "*%d. %s*"
      })
  void chaptersAndAnAnnex(String form) {
    String markdown =
        """
        # Government response to the report of the Saltmarsh Inquiry

        ## Introduction

        The Government is grateful to the Inquiry. It has considered its 30 recommendations.

        ## Chapter 1: Stores

        This chapter sets out what the Government does about stores.

        %s

        The Government accepts this recommendation.

        Every store will be visited. There were 12 stores in 2024.

        1.1 The first visits are planned.

        ## Chapter 2: Registers

        Registers show what is kept. They are the subject of this chapter.

        %s

        The Government agrees with the aim. A register will be published in autumn.

        It will be kept up to date.

        %s

        Accepted in principle.

        Courses begin in June. Recommendation 1 is relevant here, too.

        ## Annex A: Conclusions and recommendations

        %s

        %s

        %s
        """
            .formatted(
                form.formatted(1, "The Home Office should visit every store."),
                form.formatted(2, "The Home Office should publish the register of stores."),
                form.formatted(3, "We recommend that the Home Office train store keepers."),
                form.formatted(1, "The Home Office should visit every store."),
                form.formatted(2, "The Home Office should publish the register of stores."),
                form.formatted(3, "We recommend that the Home Office train store keepers."));
    assertSame(
        markdown,
        "1 government [The Home Office should visit every store.] Every store will be visited."
            + " There were 12 stores in 2024. 1.1 The first visits are planned.",
        REPLIES,
        "3 government [We recommend that the Home Office train store keepers.] Courses begin in"
            + " June. Recommendation 1 is relevant here, too.");
  }

  @Test
  void conclusionsAreNumberedWithRecommendations() {
    assertSame(
        """
        # Government response to the report of the Saltmarsh Committee

        > 1. Stores are not visited often enough. (Paragraph 12)

        > 2. The Home Office should visit every store. (Paragraph 14)

        The Government has begun to visit stores.

        > 3. Registers are incomplete. (Paragraph 20)

        The Government agrees that registers could be better.
        """,
        "1 government [Stores are not visited often enough. (Paragraph 12)] The Government has"
            + " begun to visit stores.",
        "2 government [The Home Office should visit every store. (Paragraph 14)] The Government has"
            + " begun to visit stores.",
        "3 government [Registers are incomplete. (Paragraph 20)] The Government agrees that"
            + " registers could be better.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Government accepts both recommendations. Visits have begun.",
        "The Government accepts recommendations 4 and 5. Visits have begun.",
        "Visits have begun.",
        "In response to recommendations 4 and 5, the department has begun visits.",
      })
  void severalQuotedAndOneReply(String reply) {
    assertSame(
        """
        # Government response to the report of the Saltmarsh Inquiry

        ## Recommendation 3

        The Home Office should name a lead.

        A lead was named.

        ## Recommendation 4

        The Home Office should visit every store.

        ## Recommendation 5

        The Home Office should visit every register.

        %s

        They go on until May.

        ## Recommendation 6

        The Home Office should train store keepers.

        Courses begin in June.
        """
            .formatted(reply),
        "3 government [The Home Office should name a lead.] A lead was named.",
        "4 government [The Home Office should visit every store.] "
            + reply
            + " They go on until May.",
        "5 government [The Home Office should visit every register.] "
            + reply
            + " They go on until May.",
        "6 government [The Home Office should train store keepers.] Courses begin in June.");
  }

  @Test
  void repliesThatOpenWithTheNumbers() {
    assertSame(
        """
        # Government response to the report of the Saltmarsh Inquiry

        ## Chapter 1: Stores

        The Inquiry looked at stores in three counties.

        In response to recommendations 10 and 22, the department has begun to visit stores.

        The visits end in May.

        In response to recommendation 11, the department will train store keepers. It answers
        recommendation 12 with it.

        ## Chapter 2: Registers

        The Inquiry found that registers were incomplete.

        In relation to recommendations 13, 14 and 15, the Government agrees with the Inquiry.

        ## Annex: the recommendations

        Recommendation 10: The Home Office should visit every store.

        Recommendation 11: The Home Office should train store keepers.

        Recommendation 22: The Home Office should visit stores at night.
        """,
        "10 government [The Home Office should visit every store.] In response to recommendations"
            + " 10 and 22, the department has begun to visit stores. The visits end in May.",
        "22 government [The Home Office should visit stores at night.] In response to"
            + " recommendations 10 and 22, the department has begun to visit stores. The visits end"
            + " in May.",
        "11 government [The Home Office should train store keepers.] In response to recommendation"
            + " 11, the department will train store keepers. It answers recommendation 12 with it.",
        "13 government [] In relation to recommendations 13, 14 and 15, the Government agrees with"
            + " the Inquiry.",
        "14 government [] In relation to recommendations 13, 14 and 15, the Government agrees with"
            + " the Inquiry.",
        "15 government [] In relation to recommendations 13, 14 and 15, the Government agrees with"
            + " the Inquiry.");
  }

  @Test
  void aMentionWithinAReplyOpensNone() {
    assertSame(
        """
        # Government response to the report of the Saltmarsh Inquiry

        ## Recommendation 3

        The Home Office should name a lead.

        A lead was named.

        In relation to recommendation 4, the lead will report in May.

        ## Recommendation 4

        The Home Office should visit every store.

        Visits have begun.
        """,
        "3 government [The Home Office should name a lead.] A lead was named. In relation to"
            + " recommendation 4, the lead will report in May.",
        "4 government [The Home Office should visit every store.] Visits have begun.");
  }

  @Test
  void groupedHeadings() {
    assertSame(
        """
        # Government response to the report of the Saltmarsh Inquiry

        ## Recommendations 12 and 13

        > 12. The Home Office should visit every store.

        > 13. The Home Office should visit every register.

        Both are under way.

        ## Recommendations 14 to 16: training

        Courses begin in June.
        """,
        "12 government [The Home Office should visit every store.] Both are under way.",
        "13 government [The Home Office should visit every register.] Both are under way.",
        "14 government [] Courses begin in June.",
        "15 government [] Courses begin in June.",
        "16 government [] Courses begin in June.");
  }

  private static void assertSame(String markdown, String... answers) {
    Rendered.everyFormWithMarks(markdown)
        .forEach(
            (form, rendered) ->
                assertThat(Rendered.answers(rendered))
                    .as("%s: %s", form, rendered.text())
                    .containsExactly(answers));
  }
}
