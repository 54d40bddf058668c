package org.rejoinder.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite a run: by the program and its version, the day, and the hashes of all that it was run
 * on. Every form ends with a line feed.
 */
public final class Citation {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final Set<String> WITH_TEXT = Set.of("read", "partly-read");

  private final RunRecord record;

  /** Of the run that left this record. */
  public Citation(RunRecord record) {
    this.record = record;
  }

  /** A sentence for a paper. */
  public String text() {
    return "Rejoinder (version %s) [computer program]%s. %s\n"
        .formatted(
            record.rejoinder(), day().map(day -> ", run of " + inWords(day)).orElse(""), on());
  }

  /** An entry for BibTeX and biblatex. */
  public String bibTex() {
    StringBuilder entry = new StringBuilder("@software{%s,\n".formatted(id()));
    entry.append("  title = {{Rejoinder}},\n");
    entry.append("  version = {%s},\n".formatted(record.rejoinder()));
    day()
        .ifPresent(
            day -> entry.append("  date = {%s},\n  year = {%d},\n".formatted(day, day.getYear())));
    entry.append("  note = {%s}\n}\n".formatted(on()));
    return entry.toString();
  }

  /** An array of one item in the JSON of the Citation Style Language. */
  public String cslJson() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id());
    item.put("type", "software");
    item.put("title", "Rejoinder");
    item.put("genre", "Computer program");
    item.put("version", record.rejoinder());
    day()
        .ifPresent(
            day ->
                item.put(
                    "issued",
                    Map.of(
                        "date-parts",
                        List.of(
                            List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())))));
    item.put("note", on());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
  }

  private String id() {
    return "rejoinder-" + record.hashes().corpus().substring(0, 8);
  }

  private String on() {
    long documents =
        record.inputs().stream().filter(input -> WITH_TEXT.contains(input.outcome())).count();
    return "Run on %d %s (SHA-256 of all %d files found: %s) with the codebook of SHA-256 %s; %s."
        .formatted(
            documents,
            documents == 1 ? "document" : "documents",
            record.inputs().size(),
            record.hashes().corpus(),
            record.hashes().codebook(),
            versions());
  }

  private String versions() {
    return "Java %s, Stanford CoreNLP %s, Lucene %s"
        .formatted(version("java"), version("stanford-corenlp"), version("lucene"));
  }

  private String version(String name) {
    return record.versions().getOrDefault(name, "of an unknown version");
  }

  private Optional<LocalDate> day() {
    return Optional.of(record.finished())
        .filter(finished -> !finished.isEmpty())
        .map(finished -> LocalDate.ofInstant(Instant.parse(finished), ZoneOffset.UTC));
  }

  private static String inWords(LocalDate day) {
    return IN_WORDS.format(day);
  }
}
