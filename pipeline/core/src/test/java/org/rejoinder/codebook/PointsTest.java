package org.rejoinder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.StatePoints;
import org.rejoinder.domain.Theme;

/** Tables of points beside a codebook, and how mistakes in them are told. */
class PointsTest {

  private static final String HEAD = "sign,in-use,planned,absent,mentioned\n";
  private static final String CODEBOOK =
      """
      extends: built-in
      points:
        practice: own.csv
      """;

  @TempDir private Path folder;

  @Test
  void aTableTakesThePlaceOfTheBuiltInOne() throws Exception {
    write("own.csv", HEAD + "found:in-use,12,,,\n\"a, b\",-3,4,,\n");

    StatePoints points = theme(read(CODEBOOK), "practice").points().orElseThrow();

    assertThat(points.states()).containsExactly("in-use", "planned", "absent", "mentioned");
    assertThat(points.signs())
        .containsOnlyKeys("a, b", "found:in-use")
        .containsEntry("a, b", List.of(-3, 4, 0, 0));
    assertThat(points.of("nothing")).isEmpty();
    assertThat(theme(read(CODEBOOK), "training").points())
        .isEqualTo(theme(CodebookReader.builtIn(), "training").points());
  }

  @Test
  void theTableBelongsToTheFilesOfTheCodebook() throws Exception {
    write("own.csv", HEAD);
    Path codebook = write("codebook.yaml", CODEBOOK);

    assertThat(CodebookReader.readWithFiles(codebook).files())
        .containsExactly(codebook, folder.resolve("own.csv"));
  }

  @Test
  void pointsCanBeSwitchedOff() throws Exception {
    Codebook codebook = read("extends: built-in\nswitch-off: [practice/points]\n");

    assertThat(theme(codebook, "practice").points()).isEmpty();
    assertThat(theme(codebook, "training").points()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sign,in-use | own.csv, line 1 | must be sign, in-use, planned, absent, mentioned",
        "sign,in-use,planned,absent,mentioned/a,1,2 | own.csv, line 2 | has 3 cells, not 5",
        "sign,in-use,planned,absent,mentioned/a,1,,,x | own.csv, line 2 | are no points",
        "sign,in-use,planned,absent,mentioned/a,1,,,1001 | own.csv, line 2 | are no points",
        "sign,in-use,planned,absent,mentioned/a,1,,,/a,2,,, | own.csv, line 3 | is there twice",
      })
  void aMistakeIsToldWithItsLine(String table, String place, String told) throws IOException {
    write("own.csv", table.replace('/', '\n') + "\n");

    assertThatThrownBy(() -> read(CODEBOOK))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "progress: own.csv | has no states that points could be for",
        "nothing: own.csv | has no states that points could be for",
        "practice: ../own.csv | must be the name of a file beside the codebook",
        "practice: missing.csv | no such file",
      })
  void whatTheyAreForIsChecked(String line, String told) throws IOException {
    write("own.csv", HEAD);

    assertThatThrownBy(() -> read("extends: built-in\npoints:\n  " + line + "\n"))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining(told);
  }

  @Test
  void theThemeMustBeThere() throws IOException {
    write("own.csv", HEAD);

    assertThatThrownBy(
            () -> read("extends: built-in\nswitch-off: [practice]\npoints:\n  practice: own.csv\n"))
        .hasMessageContaining("there is no theme 'practice' that points could be for");
  }

  @Test
  void everySignHasANumberForEachState() {
    assertThatThrownBy(
            () ->
                new StatePoints(
                    List.of("in-use", "absent"), new TreeMap<>(Map.of("a", List.of(1)))))
        .hasMessageContaining("has 1 numbers for 2 states");
  }

  private static Theme theme(Codebook codebook, String name) {
    return codebook.theme(name).orElseThrow();
  }

  private Codebook read(String text) throws IOException, CodebookException {
    return CodebookReader.read(write("codebook.yaml", text));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
