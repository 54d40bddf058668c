package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.themes.ReadDocument.ReadPassage;

/** What a theme found with another codebook, in passages where it would find the same again. */
final class EarlierFindings {

  private final FoundByRules found;
  private final IdentityHashMap<ReadPassage, List<Finding>> standing;

  private EarlierFindings(
      FoundByRules found, IdentityHashMap<ReadPassage, List<Finding>> standing) {
    this.found = found;
    this.standing = standing;
  }

  /** None that stand: everything is looked for. */
  static EarlierFindings none() {
    return new EarlierFindings(FoundByRules.nothing(), new IdentityHashMap<>());
  }

  /**
   * Those of a document, passage by passage; none where they are not in the order of the passages.
   *
   * @param touched passages in which something else may be found now
   */
  static EarlierFindings of(
      FoundByRules found, ReadDocument document, Predicate<PassageGroup> touched) {
    IdentityHashMap<ReadPassage, List<Finding>> byPassage = new IdentityHashMap<>();
    int next = 0;
    for (ReadPassage passage : document.passages()) {
      List<Finding> here = new ArrayList<>();
      while (next < found.findings().size()
          && isIn(passage.passage(), found.findings().get(next))) {
        here.add(found.findings().get(next++));
      }
      byPassage.put(passage, here);
    }
    if (next < found.findings().size()) {
      return none();
    }
    document.groups().stream()
        .filter(touched)
        .flatMap(group -> group.passages().stream())
        .forEach(byPassage::remove);
    return new EarlierFindings(found, byPassage);
  }

  private static boolean isIn(Passage passage, Finding finding) {
    Optional<?> answer = passage.voice() == Voice.ANSWER ? passage.answer() : Optional.empty();
    return finding.answer().equals(answer)
        && finding.span().start() >= passage.span().start()
        && finding.span().end() <= passage.span().end();
  }

  /** What stands of a passage; empty where it has to be looked at again. */
  Optional<List<Finding>> in(ReadPassage passage) {
    return Optional.ofNullable(standing.get(passage));
  }

  /** What was noted then of a passage's sentences. */
  List<FoundByRules.SentenceCodes> sentences(ReadPassage passage) {
    return found.sentences().stream().filter(each -> passage.has(each.sentence())).toList();
  }

  /** The main code of a passage's answer then. */
  Optional<String> progressOf(ReadPassage passage) {
    return passage.passage().answer().map(answer -> found.progress().get(answer.value()));
  }
}
