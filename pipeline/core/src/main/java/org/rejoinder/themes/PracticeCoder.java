package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.themes.PracticeStates.Told;

/** Codes the named practices of one document: a practice that a sentence names twice, once. */
final class PracticeCoder implements SentenceCoder {

  /** The theme that states belong to. */
  static final String THEME = "practice";

  /** Of two states in one sentence, the one further to the front is told. */
  private static final List<String> STRENGTH = List.of("in-use", "planned", "absent", "mentioned");

  private final PracticeNames.InDocument names;
  private final PracticeStates states;
  private final PracticeOwners owners;

  PracticeCoder(PracticeNames.InDocument names, PracticeStates states, PracticeOwners owners) {
    this.names = names;
    this.states = states;
    this.owners = owners;
  }

  @Override
  public List<CodedSentence> code(SentenceInContext context) {
    Map<PracticeEntry, Told> told = new LinkedHashMap<>();
    for (PracticeMention mention : names.mentions(context.sentence())) {
      if (told.containsKey(mention.practice()) && isInBrackets(mention, context.sentence())) {
        continue;
      }
      told.merge(mention.practice(), states.of(mention, context, owners), PracticeCoder::stronger);
    }
    List<CodedSentence> coded = new ArrayList<>();
    told.forEach(
        (practice, state) ->
            coded.add(
                new CodedSentence(
                    THEME,
                    practice.name(),
                    Optional.of(state.state()),
                    state.rule(),
                    new NamedPractice(practice.name(), practice.kind()),
                    state.signs())));
    return coded;
  }

  /** "Multi-Agency Public Protection Arrangements (MAPPA)" is one mention. */
  private static boolean isInBrackets(PracticeMention mention, ReadSentence sentence) {
    return sentence.words().is(mention.tokens().from() - 1, "(")
        && sentence.words().is(mention.tokens().to(), ")");
  }

  private static Told stronger(Told one, Told other) {
    return STRENGTH.indexOf(one.state()) <= STRENGTH.indexOf(other.state()) ? one : other;
  }
}
