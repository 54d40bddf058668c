package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.rejoinder.codebook.CodebookPart.Practice;
import org.rejoinder.domain.PracticeEntry;

/**
 * Reads the table of named practices: a row each, aliases parted by semicolons. An alias that
 * others use too says with which words of the document it counts: {@code NOM (with soteria/rape)}.
 * A row of the kind {@code off} takes the practice of that name out of what is extended.
 */
final class PracticesReader {

  private static final List<String> COLUMNS = List.of("name", "kind", "aliases", "owner", "note");

  private static final Pattern LIMITED = Pattern.compile("(.+?)\\s*\\(with (.+)\\)");

  /** The kind of a row that forgets a practice of the table that is extended. */
  private static final String OFF = "off";

  private final String file;
  private final Mistakes mistakes;

  /** Keeps the mistakes of single rows in {@code mistakes}. */
  PracticesReader(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Every row that is right. Names that are taken twice are found when all tables are known. */
  List<Practice> read(String text) throws CodebookException {
    List<Practice> practices = new ArrayList<>();
    CodebookTable.of(file, COLUMNS)
        .eachRow(text, mistakes, (row, place) -> practices.add(practice(row, place)));
    return practices;
  }

  private static Practice practice(CSVRecord row, Place place) throws CodebookException {
    String name = row.get("name");
    if (name.isEmpty() || row.get("kind").isEmpty()) {
      throw CodebookException.at(place, "the row needs a name and a kind. Fill both cells.");
    }
    List<PracticeEntry.Name> names = new ArrayList<>();
    for (String alias : row.get("aliases").split(";", -1)) {
      if (!alias.isBlank()) {
        names.add(name(alias.strip()));
      }
    }
    if (names.stream().noneMatch(alias -> alias.text().equals(name))) {
      names.addFirst(new PracticeEntry.Name(name, List.of()));
    }
    for (PracticeEntry.Name each : names) {
      if (each.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw CodebookException.at(
            place, "'%s' has no letter and no digit. Write a name.".formatted(each.text()));
      }
    }
    PracticeEntry entry =
        new PracticeEntry(
            name,
            row.get("kind"),
            names,
            Optional.of(row.get("owner")).filter(owner -> !owner.isEmpty()),
            row.get("note"));
    return new Practice(entry, place, row.get("kind").equals(OFF));
  }

  /** An alias may say with which words alone it counts: "NOM (with soteria/rape)". */
  private static PracticeEntry.Name name(String alias) {
    Matcher limited = LIMITED.matcher(alias);
    return limited.matches()
        ? new PracticeEntry.Name(
            limited.group(1),
            Arrays.stream(limited.group(2).split("/", -1)).map(String::strip).toList())
        : new PracticeEntry.Name(alias, List.of());
  }
}
