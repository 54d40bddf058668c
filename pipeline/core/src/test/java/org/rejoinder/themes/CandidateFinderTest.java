package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Span;

class CandidateFinderTest {

  private static final PracticeEntry KNOWN =
      new PracticeEntry(
          "Lantern Toolkit",
          "toolkit",
          List.of(
              new PracticeEntry.Name("Lantern Toolkit", List.of()),
              new PracticeEntry.Name("LTK", List.of())),
          Optional.empty(),
          "");

  private final CandidateFinder finder =
      new CandidateFinder(new Codebook(List.of(), List.of(), List.of(KNOWN)));

  @Test
  void aNameThatIsGivenAnAcronymIsACandidate() {
    assertThat(names("We use Multi-Agency Tasking and Coordination (MATAAC) for repeat suspects."))
        .containsExactly("Multi-Agency Tasking and Coordination|MATAAC|1|1");
  }

  @Test
  void aRecurringNameWithAPracticesNounIsACandidate() {
    assertThat(
            names(
                "The Harbour Watch Panel meets monthly.",
                "Cases go to the Harbour Watch Panel. A Night Desk exists."))
        .containsExactly("Harbour Watch Panel||2|2");
  }

  @Test
  void aServiceThatIsCommissionedIsACandidateAndAPublicServiceIsNone() {
    assertThat(
            names(
                "I commission the Harbour Listening Service.",
                "We met the Prison and Probation Service."))
        .containsExactly("Harbour Listening Service||1|1");
  }

  @Test
  void bodiesRolesStatutesAndKnownPracticesAreNone() {
    assertThat(
            names(
                "The Crown Prosecution Service (CPS) and the Independent Sexual Violence Adviser"
                    + " (ISVA) agree under the Police and Criminal Evidence Act 1984 (PACE).",
                "Wexmoor Police (WP) uses the Lantern Toolkit (LTK). The Lantern Toolkit helps.",
                "The Police and Crime Plan is new. The Police and Crime Plan is long."))
        .isEmpty();
  }

  @Test
  void theReportsOwnWordsAreLeftOut() {
    DocumentId document = new DocumentId("a.txt");
    String text = "The Harbour Watch Panel (HWP) was found elsewhere.";
    List<AnnotatedPassage> passages = annotated(text, Voice.REPORT);
    assertThat(finder.candidates(List.of(finder.sightings(document, text, passages)))).isEmpty();
  }

  private List<String> names(String... documents) {
    List<CandidateFinder.Sightings> corpus =
        IntStream.range(0, documents.length)
            .mapToObj(
                i ->
                    finder.sightings(
                        new DocumentId(i + ".txt"),
                        documents[i],
                        annotated(documents[i], Voice.BODY)))
            .toList();
    return finder.candidates(corpus).stream().map(CandidateFinderTest::line).toList();
  }

  private static String line(Candidate found) {
    assertThat(found.quote()).contains(found.name());
    return "%s|%s|%d|%d"
        .formatted(found.name(), found.acronym(), found.documents(), found.mentions());
  }

  private static List<AnnotatedPassage> annotated(String text, Voice voice) {
    return Annotated.ANNOTATOR.annotate(
        text, List.of(new Passage(voice, new Span(0, text.length()), Optional.empty())));
  }
}
