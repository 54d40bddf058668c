package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Sentence;

class VerbGroupsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Wexmoor trained forty officers. | train PAST",
        "Forty officers were trained. | train PAST passive",
        "Forty officers have been trained. | train PRESENT_PERFECT passive",
        "Custody staff will then also be trained. | train FUTURE passive WILL",
        "The forum has not yet been established. | establish PRESENT_PERFECT passive negated",
        "The force has yet to establish a forum. | establish PRESENT_PERFECT negated",
        "The indicators are yet to be finalised. | finalise PRESENT passive negated",
        "Two teams have still to attend. | attend PRESENT_PERFECT negated",
        "Officers are being trained. | train PRESENT progressive passive",
        "Officers have been attending the course. | attend PRESENT_PERFECT progressive",
        "The force plans to train all sergeants. | train PRESENT PLAN",
        "The force is planning to train all sergeants. | train PRESENT PLAN",
        "Officers are to be trained. | train FUTURE passive PLAN",
        "Officers are due to attend in May. | attend PRESENT PLAN",
        "Officers are expected to complete it. | complete PRESENT PLAN",
        "Officers are going to attend. | attend PRESENT PLAN",
        "Plans are in place to train call handlers. | be PRESENT; train INFINITIVE PLAN",
        "There is an intention to train call handlers. | be PRESENT; train INFINITIVE PLAN",
        "We expect all new sergeants to attend. | expect PRESENT; attend INFINITIVE PLAN",
        "Delivery of the course has begun. | begin PRESENT_PERFECT",
        "We have begun to train supervisors. | train PRESENT_PERFECT BEGIN",
        "We will continue to train supervisors. | train FUTURE CONTINUE",
        "All investigators will have to undertake it. | undertake FUTURE MUST",
        "Officers must complete the module. | complete PRESENT MUST",
        "Forces should make sure of it. | make PRESENT SHOULD",
        "The team no longer uses the toolkit. | use PRESENT negated",
        "The team never used the toolkit. | use PAST negated",
        "The team does not use the toolkit. | use PRESENT negated",
        "A course has been designed and delivered. | design PRESENT_PERFECT passive;"
            + " deliver PRESENT_PERFECT passive",
        "Staff will attend the course and complete the test. | attend FUTURE WILL;"
            + " complete FUTURE WILL",
        "Forty officers have, since last April, been trained. | train PRESENT_PERFECT passive",
        "Wexmoor has however acknowledged the gap. | acknowledge PRESENT_PERFECT",
        "We have been unable to train them. | train PRESENT_PERFECT negated CAN",
        "The force failed to train them. | train PAST negated",
        "We are committed to delivering the course. | deliver PRESENT PLAN",
      })
  void readsTenseVoiceAndModality(String text, String expected) {
    assertThat(described(TaggedText.sentence(text))).isEqualTo(expected);
  }

  private static String described(Sentence sentence) {
    return VerbGroups.in(sentence).stream()
        .map(VerbGroupsTest::described)
        .collect(Collectors.joining("; "));
  }

  private static String described(VerbGroup group) {
    return group.lemma()
        + " "
        + group.tense()
        + (group.progressive() ? " progressive" : "")
        + (group.passive() ? " passive" : "")
        + (group.negated() ? " negated" : "")
        + group.modality().map(modality -> " " + modality).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The forum was set up in May. | DONE",
        "The forum is being set up. | UNDER_WAY",
        "A further course is being planned. | PLANNED",
        "A further course is planned for May. | PLANNED",
        "The forum will be set up in May. | PLANNED",
        "The forum has not yet been set up. | NOT_DONE",
        "The team uses the toolkit. | HOLDS",
        "All forces should use the toolkit. | OBLIGED",
        "We hope to use the toolkit. | WISHED",
        "The toolkit could be used. | POSSIBLE",
        "Once the forum has been set up, we will review it. | PLANNED, PLANNED",
        "Until the definition is agreed, we will use our own. | NOT_DONE, PLANNED",
        "I will seek assurances that all staff have received training. | PLANNED, WISHED",
        "If the pilot succeeds, we will extend it. | POSSIBLE, PLANNED",
      })
  void judgesActionsWhereTheyStand(String text, String expected) {
    List<Action> actions = Actions.in(TaggedText.sentence(text));
    assertThat(
            actions.stream().map(action -> action.state().name()).collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
