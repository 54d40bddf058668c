package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Documents;

/** An index's folder: written, moved, replaced, and refused where it is none. */
class IndexFolderTest {

  @TempDir private Path folder;

  @Test
  void anIndexCanBeMoved() throws IOException, QuerySyntaxException {
    AnswerIndex.write(folder.resolve("new"), FictionalResponses.corpus());
    Files.move(folder.resolve("new"), folder.resolve("index"));
    assertThat(total(folder.resolve("index"))).isPositive();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("write.lock");
    }
  }

  @Test
  void anIndexIsReplacedWhole() throws IOException, QuerySyntaxException {
    AnswerIndex.write(folder, FictionalResponses.corpus());
    long all = total(folder);
    AnswerIndex.write(folder, new CodedCorpus(List.of(FictionalResponses.tamsey()), List.of()));
    assertThat(total(folder)).isPositive().isLessThan(all);
  }

  @Test
  void anOpenIndexIsSearchedWhileAnotherTakesItsPlace() throws IOException, QuerySyntaxException {
    Path out = folder.resolve("index");
    AnswerIndex.write(out, FictionalResponses.corpus());
    try (AnswerIndex open = AnswerIndex.open(out)) {
      SearchResult before = open.search(SearchRequest.of("the OR national").withAllHits());
      List<CodedDocument> searched = new ArrayList<>();
      Documents documents = FictionalResponses.corpus().documents();
      AnswerIndex.write(
          folder.resolve("new"),
          new CodedCorpus(
              new Documents() {
                @Override
                public int count() {
                  return documents.count();
                }

                @Override
                public Iterator<CodedDocument> iterator() {
                  return documents.stream()
                      .filter(document -> searchedMeanwhile(open, before, document, searched))
                      .iterator();
                }
              },
              List.of()));
      assertThat(searched).hasSize(documents.count());
      assertThat(open.isCurrent()).isTrue();
      Files.move(out, folder.resolve("old"));
      assertThat(open.isCurrent()).isFalse();
      Files.move(folder.resolve("new"), out);
      assertThat(open.isCurrent()).isFalse();
      try (Stream<Path> files = Files.walk(folder.resolve("old"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
      assertThat(open.search(SearchRequest.of("the OR national").withAllHits())).isEqualTo(before);
    }
    assertThat(total(out)).isPositive();
  }

  /** Of the new index but one document in two, so that another is seen to be another. */
  private static boolean searchedMeanwhile(
      AnswerIndex open, SearchResult before, CodedDocument document, List<CodedDocument> searched) {
    searched.add(document);
    try {
      assertThat(open.search(SearchRequest.of("the OR national").withAllHits())).isEqualTo(before);
    } catch (IOException | QuerySyntaxException e) {
      throw new AssertionError(e);
    }
    return searched.size() % 2 == 0;
  }

  @Test
  void anEmptyCorpusHasAnIndexThatFindsNothing() throws IOException, QuerySyntaxException {
    AnswerIndex.write(folder, new CodedCorpus(List.of(), List.of()));
    assertThat(total(folder)).isZero();
    try (AnswerIndex index = AnswerIndex.open(folder)) {
      SearchResult result = index.search(SearchRequest.of("force:wexmoor training"));
      assertThat(result.total()).isZero();
      assertThat(result.facets()).allSatisfy(facet -> assertThat(facet.counts()).isEmpty());
      assertThat(result.notes())
          .contains("Nothing in this index has a value in the field 'force'.");
    }
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> AnswerIndex.open(missing))
        .isInstanceOf(UnreadableIndexException.class)
        .hasMessage(
            "There is no index in '%s'; do a run first, or name the output folder of one.",
            missing);
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFolderWithoutAnIndexIsRefused() {
    assertThatThrownBy(() -> AnswerIndex.open(folder))
        .isInstanceOf(UnreadableIndexException.class)
        .hasMessageContaining("do the run again")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aDamagedIndexIsRefused() throws IOException {
    AnswerIndex.write(folder, FictionalResponses.corpus());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    assertThatThrownBy(() -> AnswerIndex.open(folder))
        .isInstanceOf(UnreadableIndexException.class)
        .hasMessageContaining("do the run again")
        .hasMessageNotContaining("\n");
  }

  private static long total(Path index) throws IOException, QuerySyntaxException {
    try (AnswerIndex open = AnswerIndex.open(index)) {
      return open.search(SearchRequest.of("*:*")).total();
    }
  }
}
