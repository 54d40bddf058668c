package org.rejoinder.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.TrainingFigure;

/**
 * What an entry is coded with: all of it that a codebook decides.
 *
 * @param progress of an answer that has one
 * @param codes one for each finding
 * @param practices one for each mention
 */
record EntryCodes(Optional<String> progress, List<Hit.Code> codes, List<String> practices) {

  static EntryCodes of(Entry entry) {
    return new EntryCodes(
        entry
            .answer()
            .flatMap(answer -> Optional.ofNullable(entry.document().progress().get(answer.id()))),
        entry.findings().stream()
            .map(finding -> new Hit.Code(finding.theme(), finding.code(), finding.state()))
            .toList(),
        entry.findings().stream().flatMap(finding -> practice(finding).stream()).toList());
  }

  private static Optional<String> practice(Finding finding) {
    return switch (finding.detail()) {
      case NamedPractice named -> Optional.of(named.name());
      case Finding.NoDetail _, TrainingFigure _ -> Optional.empty();
    };
  }

  /** As they were stored. */
  static EntryCodes stored(Document document) {
    return new EntryCodes(
        Optional.ofNullable(document.get(IndexFields.PROGRESS)),
        List.of(document.getValues(IndexFields.CODES)).stream().map(Hit.Code::decoded).toList(),
        List.of(document.getValues(IndexFields.PRACTICES)));
  }

  Document toDocument() {
    Document document = new Document();
    progress.ifPresent(
        value -> {
          IndexWriting.addLabel(document, QueryField.PROGRESS, value);
          IndexWriting.store(document, IndexFields.PROGRESS, value);
        });
    codes.stream().distinct().forEach(code -> addCode(document, code));
    codes.forEach(code -> IndexWriting.store(document, IndexFields.CODES, code.encoded()));
    // The words of a name count as often as it is found: who speaks of it most is listed first.
    for (String name : practices) {
      IndexWriting.addWordsOfName(document, QueryField.PRACTICE, name);
      IndexWriting.store(document, IndexFields.PRACTICES, name);
    }
    practices.stream()
        .distinct()
        .forEach(name -> IndexWriting.addWholeName(document, QueryField.PRACTICE, name));
    return document;
  }

  /** What can be asked of a finding. Most answers have several findings that tell the same. */
  private static void addCode(Document document, Hit.Code told) {
    IndexWriting.addLabel(document, QueryField.THEME, told.theme());
    IndexWriting.addLabel(document, QueryField.CODE, told.code());
    IndexWriting.addWhole(document, QueryField.THEME, told.theme() + "/" + told.code());
    told.state().ifPresent(state -> addState(document, told, state));
  }

  /** The state alone, and together with what it is the state of, for queries on one finding. */
  private static void addState(Document document, Hit.Code told, String state) {
    IndexWriting.addLabel(document, QueryField.STATE, state);
    IndexWriting.addWhole(document, QueryField.CODE, told.code() + "/" + state);
    IndexWriting.addWhole(document, QueryField.THEME, told.theme() + "/" + state);
    IndexWriting.addWhole(
        document, QueryField.THEME, told.theme() + "/" + told.code() + "/" + state);
  }
}
