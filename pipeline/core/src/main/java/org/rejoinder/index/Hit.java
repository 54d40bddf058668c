package org.rejoinder.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;

/**
 * An answer, or a passage outside answers, that a query found.
 *
 * @param answer empty for a passage outside answers
 * @param voice whose words it holds; {@link Voice#ANSWER} for an answer
 * @param force empty where the document names none
 * @param recommendation that is answered, empty for a passage outside answers
 * @param respondent whose voice the answer is; of a passage outside answers, who signs the document
 * @param responseDate of the document in ISO 8601, a day or a month; empty if unknown
 * @param progress the answer's main code of the theme progress, if it has one
 * @param codes of all findings there, each once, in the order of the text
 * @param span the whole answer or passage in the document's text
 * @param pages on which it stands, where the document has pages
 * @param score the higher, the better the query matches; comparable within one result only
 * @param fragments what matched, in its sentences; never empty
 * @param lines one for each match, in the order of the text
 */
public record Hit(
    DocumentId document,
    Optional<AnswerId> answer,
    Voice voice,
    Optional<String> force,
    Optional<RecommendationNumber> recommendation,
    Respondent respondent,
    Optional<String> responseDate,
    Optional<String> progress,
    List<Code> codes,
    Span span,
    Pages pages,
    float score,
    List<Fragment> fragments,
    List<KwicLine> lines) {

  /** Keeps its own copies of the lists. */
  public Hit {
    codes = List.copyOf(codes);
    fragments = List.copyOf(fragments);
    lines = List.copyOf(lines);
  }

  /** The page, from 1, of the first passage that is shown; empty where there are no pages. */
  public OptionalInt page() {
    return pages.of(fragments.getFirst().span().start());
  }

  /** Who says what of which recommendation, as a heading. */
  public String title() {
    String body = force.orElse("Unknown body");
    return switch (voice) {
      case ANSWER ->
          recommendation
              .map(number -> "%s, recommendation %s".formatted(body, number))
              .orElse(body);
      case ASKED -> body + ", a quoted recommendation";
      case REPORT -> body + ", on what the report says";
      case BODY -> body + ", outside any answer";
      case FURNITURE -> body + ", a heading or page furniture";
      case VERDICT -> body + ", a decision on a recommendation";
      case OTHER_LANGUAGE -> body + ", in another language";
    };
  }

  /** The force, or else the document, and the recommendation, for a line of a concordance. */
  public String place() {
    String body = force.orElse(document.path());
    return recommendation.map(number -> body + " " + number).orElse(body);
  }

  /** All matches, in the order in which fragments show them. */
  public List<Match> matches() {
    return fragments.stream().flatMap(fragment -> fragment.matches().stream()).toList();
  }

  /**
   * What was coded there.
   *
   * @param theme as the codebook names it
   * @param code the theme's value; for a named practice, its name
   * @param state empty for a theme that has none
   */
  public record Code(String theme, String code, Optional<String> state) {

    private static final String SEPARATOR = "\u001f";

    /** {@code theme/code} or {@code theme/code/state}, as the field {@code theme:} takes it. */
    public String label() {
      return theme + "/" + code + state.map(value -> "/" + value).orElse("");
    }

    String encoded() {
      return String.join(SEPARATOR, theme, code, state.orElse(""));
    }

    static Code decoded(String encoded) {
      String[] parts = encoded.split(SEPARATOR, -1);
      return new Code(parts[0], parts[1], Optional.of(parts[2]).filter(state -> !state.isEmpty()));
    }
  }
}
