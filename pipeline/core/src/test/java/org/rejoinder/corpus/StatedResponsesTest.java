package org.rejoinder.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.StatedFacts;

class StatedResponsesTest {

  @TempDir private Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectory(folder.resolve("north"));
    Files.writeString(folder.resolve("a.txt"), "A");
    Files.writeString(folder.resolve("north/b.txt"), "B");
  }

  @Test
  void whatIsStatedIsKnownOfTheDocument() throws Exception {
    list(
        """
        document,force,author,report,report_date,response_date,source
        a.txt,Wexmoor,pcc,"Custody, reviewed",2025-03,2025-06-17,https://example.org/a
        north/b.txt,,force,,,,
        """);
    FoundFiles found = CorpusFolder.find(List.of(folder));
    assertThat(found.problems()).isEmpty();
    StatedFacts first = stated(found, "a.txt");
    assertThat(first.force()).contains("Wexmoor");
    assertThat(first.author()).contains(Respondent.PCC);
    assertThat(first.report()).contains("Custody, reviewed");
    assertThat(first.reportDate().map(StatedDate::iso)).contains("2025-03");
    assertThat(first.responseDate().map(StatedDate::iso)).contains("2025-06-17");
    assertThat(stated(found, "north/b.txt").author()).contains(Respondent.FORCE);
    assertThat(stated(found, "north/b.txt").force()).isEmpty();
  }

  @Test
  void whatIsWrongIsToldWithItsLineAndTheRestCounts() throws Exception {
    list(
        """
        document,author,report_date,colour
        nowhere.txt,pcc,2025-03,red
        a.txt,mayor,17/3/2025,blue
        north/b.txt,force,,green
        ../a.txt,pcc,,
        """);
    FoundFiles found = CorpusFolder.find(List.of(folder));
    assertThat(found.problems())
        .hasSize(5)
        .anyMatch(line -> line.contains("the column 'colour'"))
        .anyMatch(line -> line.contains("line 2: there is no document 'nowhere.txt'"))
        .anyMatch(line -> line.contains("line 3: the author 'mayor' is none of"))
        .anyMatch(line -> line.contains("line 3: report_date '17/3/2025' is no date"))
        .anyMatch(line -> line.contains("line 5: there is no document '../a.txt'"));
    assertThat(stated(found, "north/b.txt").author()).contains(Respondent.FORCE);
  }

  @Test
  void aSpreadsheetsWaysOfWritingAreRead() throws Exception {
    String semicolons = "document;force\r\na.txt;Tamsey Vale – East\r\n";
    Files.write(
        folder.resolve("responses.csv"), semicolons.getBytes(Charset.forName("windows-1252")));
    assertThat(stated(CorpusFolder.find(List.of(folder)), "a.txt").force())
        .contains("Tamsey Vale – East");
    Files.write(
        folder.resolve("responses.csv"),
        "\uFEFFDocument,Force\r\na.txt,Wexmoor\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(stated(CorpusFolder.find(List.of(folder)), "a.txt").force()).contains("Wexmoor");
  }

  @Test
  void aListWithoutDocumentsIsTold() throws Exception {
    list("force,author\nWexmoor,pcc\n");
    assertThat(CorpusFolder.find(List.of(folder)).problems())
        .singleElement()
        .asString()
        .contains("has no column 'document'");
  }

  private void list(String text) throws IOException {
    Files.writeString(folder.resolve("responses.csv"), text);
  }

  private static StatedFacts stated(FoundFiles found, String document) {
    return found.files().stream()
        .filter(file -> file.document().path().equals(document))
        .map(SourceFile::stated)
        .findFirst()
        .orElseThrow();
  }
}
