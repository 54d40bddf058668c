package org.rejoinder.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.Extraction;
import org.rejoinder.extract.TextRecognition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was run on what, as {@code run.json} keeps it.
 *
 * @param rejoinder the product's version
 * @param finished when, in ISO 8601 and UTC; empty where an earlier version did not note it
 * @param hashes one of all inputs and one of the codebook, to tell runs apart at a glance
 * @param settings what was asked for
 * @param codebook the files of themes and named practices
 * @param inputs every file found, in the order of the table {@code documents}
 * @param made what else the results were made with, and what they are
 * @param counts of documents by outcome, answers and findings
 * @param seconds how long each stage took, in the order of the stages
 * @param work seconds that the stage {@code code} worked on each of its parts, all threads together
 * @param versions of Java and the libraries
 */
public record RunRecord(
    String rejoinder,
    String finished,
    Hashes hashes,
    Settings settings,
    List<HashedFile> codebook,
    List<Input> inputs,
    Made made,
    SortedMap<String, Integer> counts,
    Map<String, Double> seconds,
    Map<String, Double> work,
    SortedMap<String, String> versions) {

  /** A record of an earlier version does not say what its results were made with. */
  public RunRecord {
    made = Objects.requireNonNullElse(made, Made.UNKNOWN);
    finished = Objects.requireNonNullElse(finished, "");
    hashes = Objects.requireNonNullElse(hashes, Hashes.of(inputs, codebook));
  }

  static final String FILE_NAME = "run.json";

  /**
   * What was asked for, as it was typed.
   *
   * @param ocr the program that read pictures of words, with its version; empty if none did
   */
  public record Settings(List<String> inputs, String out, int threads, Optional<String> ocr) {

    /** Earlier versions read no pictures. */
    public Settings {
      ocr = Objects.requireNonNullElse(ocr, Optional.empty());
    }
  }

  /**
   * SHA-256 of many files at once, in hexadecimal.
   *
   * @param corpus of a line {@code SHA-256, two spaces, document, LF} for each input, in order
   * @param codebook of a line {@code SHA-256, LF} for each of its files, in order; it does not
   *     depend on where they lie
   */
  public record Hashes(String corpus, String codebook) {
    private static Hashes of(List<Input> inputs, List<HashedFile> codebook) {
      String documents =
          inputs.stream()
              .map(input -> input.sha256() + "  " + input.document() + "\n")
              .collect(Collectors.joining());
      String files =
          codebook.stream().map(file -> file.sha256() + "\n").collect(Collectors.joining());
      return new Hashes(DigestUtils.sha256Hex(documents), DigestUtils.sha256Hex(files));
    }
  }

  /** A file and the SHA-256 of its bytes, in hexadecimal. */
  public record HashedFile(String file, String sha256) {
    /** Whether a file is there and has the same bytes. */
    public boolean isUnchangedAt(Path path) {
      try {
        return Files.isRegularFile(path) && of(path).sha256.equals(sha256);
      } catch (IOException unreadable) {
        return false;
      }
    }

    private static HashedFile of(Path file) throws IOException {
      return new HashedFile(file.toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
    }
  }

  /**
   * What else the results were made with, and what they are.
   *
   * @param program a hash of the program's own code
   * @param results one SHA-256 of the checksums of all tables, texts, layouts and the index
   * @param counts how much was found out
   * @param unusedRules a line for each rule of the codebook that could not be used everywhere
   */
  public record Made(String program, String results, RunCounts counts, List<String> unusedRules) {

    private static final Made UNKNOWN = new Made("", "", RunCounts.NOTHING, List.of());
  }

  /** A file of the input, the SHA-256 of its bytes, what became of it, and why. */
  public record Input(String document, String sha256, String outcome, String reason) {

    /** Earlier versions give no reason. */
    public Input {
      reason = Objects.requireNonNullElse(reason, "");
    }

    private static Input of(Extraction file) {
      return new Input(
          file.source().document().path(),
          file.sha256(),
          file.outcome().label(),
          file.outcome().reason());
    }
  }

  static RunRecord of(
      RunSettings settings,
      List<Path> codebook,
      List<Extraction> files,
      Made made,
      SortedMap<String, Integer> counts,
      Map<String, Double> seconds,
      Map<String, Double> work)
      throws IOException {
    List<HashedFile> hashed = hashed(codebook);
    List<Input> inputs = files.stream().map(Input::of).toList();
    return new RunRecord(
        Versions.ofProduct(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        Hashes.of(inputs, hashed),
        new Settings(
            settings.inputs().stream().map(Path::toString).toList(),
            settings.out().toString(),
            settings.threads(),
            settings.recognition().map(TextRecognition::version)),
        hashed,
        inputs,
        made,
        counts,
        seconds,
        work,
        Versions.ofEverythingElse());
  }

  /** One hash of all these files and their names. */
  static String hashOf(List<Path> files) {
    try {
      return DigestUtils.sha256Hex(hashed(files).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<HashedFile> hashed(List<Path> files) throws IOException {
    List<HashedFile> hashed = new ArrayList<>();
    for (Path file : files) {
      hashed.add(HashedFile.of(file));
    }
    return hashed;
  }

  /** How many documents came to what, and what was found out in all of them. */
  static SortedMap<String, Integer> counted(
      List<Extraction> files, RunCounts found, int candidates) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    counts.put("documents", files.size());
    files.forEach(file -> counts.merge(file.outcome().label(), 1, Integer::sum));
    counts.put("answers", found.answers());
    counts.put("findings", found.findings());
    counts.put("candidates", candidates);
    return counts;
  }

  /** Whether the folder has the record of a run. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE_NAME));
  }

  /**
   * The codebook's files alone, which stand before all that grows with the documents; none where
   * the record cannot be read.
   */
  static List<HashedFile> codebookIn(Path folder) {
    List<HashedFile> files = new ArrayList<>();
    try (JsonParser json =
        new JsonFactory().createParser(ObjectReadContext.empty(), folder.resolve(FILE_NAME))) {
      while (json.nextToken() != null && !isAt(json, "codebook")) {
        // What stands before it is not needed here.
      }
      Map<String, String> file = new HashMap<>();
      while (json.nextToken() != null && json.currentToken() != JsonToken.END_ARRAY) {
        switch (json.currentToken()) {
          case VALUE_STRING -> file.put(json.currentName(), json.getString());
          case END_OBJECT ->
              files.add(
                  new HashedFile(file.getOrDefault("file", ""), file.getOrDefault("sha256", "")));
          default -> {}
        }
      }
    } catch (JacksonException unreadable) {
      return List.of();
    }
    return files;
  }

  private static boolean isAt(JsonParser json, String name) {
    return json.currentToken() == JsonToken.PROPERTY_NAME
        && json.currentName().equals(name)
        && json.streamReadContext().getParent().inRoot();
  }

  void writeInto(Path folder) throws IOException {
    String json = InJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    Path fresh = folder.resolve(FILE_NAME + ".new");
    Files.writeString(fresh, json + "\n", StandardCharsets.UTF_8);
    Files.move(fresh, folder.resolve(FILE_NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  static RunRecord readFrom(Path folder) throws UnusableFolderException {
    Path file = folder.resolve(FILE_NAME);
    try {
      return InJson.MAPPER.readValue(
          Files.readString(file, StandardCharsets.UTF_8), RunRecord.class);
    } catch (IOException | JacksonException e) {
      throw new UnusableFolderException(
          "'%s' cannot be read as the record of a run. Make the run again: rejoinder run FOLDER --out %s"
              .formatted(file, folder));
    }
  }

  /** Made ready only where a record is read or written: that takes longer than reading most. */
  private static final class InJson {
    private static final JsonMapper MAPPER =
        JsonMapper.builder()
            .defaultPrettyPrinter(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();
  }
}
