package org.rejoinder.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.SourceFile;

/** What becomes of a list of addresses: documents, and what is noted of them. */
class FetchingTest extends FetchingFixture {

  @Test
  void fetchesDocumentsAndSaysWhereTheyCameFrom() throws Exception {
    FetchSummary summary =
        fetch(
            "address,document,force,response_date",
            publisher.address("/a.txt") + ",wexmoor.txt,Wexmoor,2026-05");

    assertThat(outcomes(summary)).containsExactly("fetched wexmoor.txt");
    assertThat(summary.isComplete()).isTrue();
    assertThat(kept("wexmoor.txt")).isEqualTo(DOCUMENT);
    assertThat(kept("responses.csv"))
        .isEqualTo(
            """
            document,fetched,force,response_date,sha256,source
            wexmoor.txt,2026-06-30T12:00:05Z,Wexmoor,2026-05,7a61f6b0,%s
            """
                .formatted(publisher.address("/a.txt"))
                .replace("7a61f6b0", sha256("wexmoor.txt")));
  }

  @Test
  void aRunTakesWhatTheListSaidAndPassesOverWhatIsKept() throws Exception {
    fetch("address,force", publisher.address("/a.txt") + ",Wexmoor");

    List<SourceFile> files = CorpusFolder.find(List.of(folder.resolve("out"))).files();

    assertThat(files)
        .extracting(file -> file.document().path() + " " + file.stated().force().orElse("-"))
        .containsExactly("127.0.0.1/a.txt Wexmoor", "responses.csv -");
  }

  @Test
  void asksOnlyForWhatChanged() throws Exception {
    publisher.page(
        "/a.txt",
        exchange -> {
          boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
          Publisher.send(exchange, known ? 304 : 200, DOCUMENT, "ETag", "\"v1\"");
        });
    fetch("address", publisher.address("/a.txt"));
    String before = kept("responses.csv");
    publisher.asked.clear();

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))))
        .containsExactly("unchanged 127.0.0.1/a.txt");

    assertThat(publisher.asked).containsExactly("/robots.txt", "/a.txt If-None-Match: \"v1\"");
    assertThat(kept("responses.csv")).isEqualTo(before);
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOlder() throws Exception {
    fetch("address", publisher.address("/a.txt"));
    publisher.text("/a.txt", "It says more now.", "ETag", "\"v2\"");

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))))
        .containsExactly("fetched 127.0.0.1/a.txt");
    assertThat(kept("127.0.0.1/a.txt")).isEqualTo("It says more now.");
  }

  @Test
  void leavesAloneWhatSomebodyChanged() throws Exception {
    fetch("address", publisher.address("/a.txt"));
    Files.writeString(folder.resolve("out/127.0.0.1/a.txt"), "Corrected by hand.");

    assertThat(outcomes(fetch("address", publisher.address("/a.txt"))).getFirst())
        .contains("was changed after it was fetched");
    assertThat(kept("127.0.0.1/a.txt")).isEqualTo("Corrected by hand.");
  }

  @Test
  void doesNotOverwriteADocumentThatItDidNotFetch() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/mine.txt"), "My own notes.");

    assertThat(
            outcomes(fetch("address,document", publisher.address("/a.txt") + ",mine.txt"))
                .getFirst())
        .contains("did not come from this address");
    assertThat(kept("mine.txt")).isEqualTo("My own notes.");
  }

  @Test
  void makesNamesOfAddresses() throws Exception {
    publisher
        .text("/", "A page.", "Content-Type", "text/html; charset=utf-8")
        .text("/b/a.txt", "Another.")
        .text("/report", "%PDF-", "Content-Type", "application/pdf");

    FetchSummary summary =
        fetch(
            "address",
            publisher.address("/a.txt"),
            publisher.address("/b/a.txt"),
            publisher.address("/"),
            publisher.address("/report?force=wexmoor"));

    assertThat(outcomes(summary))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("fetched 127.0.0.1/a.txt"),
            same -> assertThat(same).matches("fetched 127.0.0.1/a-[0-9a-f]{8}\\.txt"),
            index -> assertThat(index).isEqualTo("fetched 127.0.0.1/index.html"),
            query -> assertThat(query).matches("fetched 127.0.0.1/report-[0-9a-f]{8}\\.pdf"));
  }

  @Test
  void aLineThatIsWrongCostsItselfAlone() throws Exception {
    String good = publisher.address("/a.txt");
    FetchSummary summary =
        fetch(
            "\uFEFFaddress,document,colour",
            "ftp://127.0.0.1/a.txt,,",
            "no address,,",
            ",,",
            good + ",../../outside.txt,",
            good + ",/etc/outside.txt,",
            good + ",.hidden,",
            good + ",responses.csv,",
            good + ",a.txt,blue\r",
            good + ",b.txt,");

    assertThat(outcomes(summary)).containsExactly("fetched a.txt");
    assertThat(summary.problems())
        .extracting(problem -> problem.replace(folder + "/", ""))
        .satisfiesExactly(
            column -> assertThat(column).contains("nothing is known of the column 'colour'"),
            ftp -> assertThat(ftp).contains("line 2: 'ftp://127.0.0.1/a.txt' is no address"),
            words -> assertThat(words).contains("line 3: 'no address' is no address"),
            empty -> assertThat(empty).contains("line 4: it has no address"),
            outside -> assertThat(outside).contains("line 5: '../../outside.txt' is no name"),
            absolute -> assertThat(absolute).contains("line 6: '/etc/outside.txt' is no name"),
            hidden -> assertThat(hidden).contains("line 7: '.hidden' is no name"),
            list -> assertThat(list).contains("line 8: 'responses.csv' is no name"),
            twice -> assertThat(twice).contains("line 10: it repeats the address of line 9"));
    assertThat(names("")).containsExactlyInAnyOrder("sources.csv", "out");
    assertThat(names("out")).containsExactlyInAnyOrder("a.txt", "responses.csv", ".fetch.kept");
  }

  @Test
  void keepsWhatOthersWroteIntoTheListOfResponses() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(
        folder.resolve("out/responses.csv"),
        """
        document,force,notes
        mine.txt,Harrowdale,"Sent by post, 3 May"
        a.txt,,To be read first
        """);

    fetch("address,document,force", publisher.address("/a.txt") + ",a.txt,Wexmoor");

    assertThat(kept("responses.csv").lines())
        .startsWith(
            "document,force,notes,fetched,sha256,source",
            "mine.txt,Harrowdale,\"Sent by post, 3 May\",,,")
        .last()
        .asString()
        .startsWith("a.txt,Wexmoor,To be read first,2026-06-30");
  }

  @Test
  void refusesAListThatIsNone() throws IOException {
    Files.writeString(folder.resolve("other.csv"), "name;colour\nWexmoor;blue\n");

    assertThatExceptionOfType(SourcesException.class)
        .isThrownBy(() -> fetching(folder.resolve("other.csv")).fetch())
        .withMessageContaining("has no column 'address'; its columns are: name, colour");
    assertThatExceptionOfType(SourcesException.class)
        .isThrownBy(() -> fetching(folder.resolve("none.csv")).fetch())
        .withMessageContaining("There is no file");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
