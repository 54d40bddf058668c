package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a person has coded at all, and a run can therefore be judged by. */
final class Scope {

  /** Themes that have a table of their own. */
  private static final Map<String, TableKind> OWN_TABLES =
      Map.of("training", TableKind.TRAINING, "practice", TableKind.PRACTICES);

  private final Gold gold;
  private final NavigableSet<String> documents = new TreeSet<>();
  private final Map<String, Set<String>> declared = new TreeMap<>();
  private final Set<String> coded = new TreeSet<>();

  private Scope(Gold gold) {
    this.gold = gold;
  }

  /** Documents are those of {@code documents.csv}, and without it all that any table names. */
  static Scope of(Gold gold, DocumentNames names) {
    Scope scope = new Scope(gold);
    Optional<CodedTable> listed = gold.table(TableKind.DOCUMENTS);
    List<CodedTable> naming =
        listed.map(List::of).orElseGet(() -> List.copyOf(gold.tables().values()));
    for (CodedTable table : naming) {
      for (CodedRow row : table.rows()) {
        names.of(row.cell("document")).ifPresent(document -> scope.add(document, row));
      }
    }
    gold.table(TableKind.FINDINGS)
        .ifPresent(table -> table.rows().forEach(row -> scope.coded.add(row.cell("theme"))));
    return scope;
  }

  private void add(String document, CodedRow row) {
    documents.add(document);
    Set<String> themes =
        Arrays.stream(row.cell("themes").split(";", -1))
            .map(String::strip)
            .filter(theme -> !theme.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (!themes.isEmpty()) {
      declared.computeIfAbsent(document, any -> new TreeSet<>()).addAll(themes);
    }
  }

  /** By the run's names. */
  NavigableSet<String> documents() {
    return documents;
  }

  /** All themes that the person declares to have coded in some document. */
  Set<String> declaredThemes() {
    return declared.values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a table of the run is compared at all. */
  boolean judges(TableKind kind) {
    return gold.tables().containsKey(kind)
        || (kind == TableKind.FINDINGS
            && declaredThemes().stream().anyMatch(theme -> !hasOwnTable(theme)));
  }

  /** Whether the person has coded what the passage says, so that to find it or not is a result. */
  boolean judges(CodedPassage passage) {
    if (!documents.contains(passage.document()) || !judges(passage.kind())) {
      return false;
    }
    return switch (passage.kind()) {
      case DOCUMENTS, ANSWERS -> true;
      case TRAINING, PRACTICES -> !declared.containsKey(passage.document()) || isDeclared(passage);
      case FINDINGS ->
          !hasOwnTable(passage.theme())
              && (declared.containsKey(passage.document())
                  ? isDeclared(passage)
                  : coded.contains(passage.theme()));
    };
  }

  private boolean isDeclared(CodedPassage passage) {
    return declared.getOrDefault(passage.document(), Set.of()).contains(passage.theme());
  }

  /** Whether gold has a table for this theme alone, which counts instead of the findings. */
  boolean hasOwnTable(String theme) {
    return Optional.ofNullable(OWN_TABLES.get(theme)).map(gold.tables()::containsKey).orElse(false);
  }

  /** A line for each table and theme of the run that is not judged. */
  List<String> remarksOnWhatIsNotJudged(List<CodedPassage> findings) {
    List<String> remarks = new ArrayList<>();
    Set<String> unjudged = new TreeSet<>();
    for (CodedPassage finding : findings) {
      boolean judgedElsewhere = hasOwnTable(finding.theme());
      if (documents.contains(finding.document()) && !judgedElsewhere && !judges(finding)) {
        unjudged.add(finding.theme());
      }
    }
    unjudged.removeIf(theme -> coded.contains(theme) && declared.isEmpty());
    for (String theme : unjudged) {
      remarks.add(
          "Theme '%s' is not judged%s: gold has no row of it. If it was coded and nothing was there, say so in documents.csv, in a column 'themes'."
              .formatted(theme, coded.contains(theme) ? " in every document" : ""));
    }
    return remarks;
  }
}
