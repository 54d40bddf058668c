package org.rejoinder.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.SourceFile;

class CorpusFolderTest {

  @TempDir private Path folder;

  @Test
  void filesOfAnyDepthAreNamedByTheirPlaceAndSorted() throws Exception {
    file("north/wexmoor.txt");
    file("harrowdale.md");
    file("north/deep/er.txt");
    assertThat(names(CorpusFolder.find(List.of(folder))))
        .containsExactly("harrowdale.md", "north/deep/er.txt", "north/wexmoor.txt");
  }

  @Test
  void aFileMayBeNamedItself() throws Exception {
    Path file = file("wexmoor.txt");
    assertThat(names(CorpusFolder.find(List.of(file)))).containsExactly("wexmoor.txt");
  }

  @Test
  void oneFileReachedTwiceIsListedOnce() throws Exception {
    Path file = file("wexmoor.txt");
    assertThat(names(CorpusFolder.find(List.of(folder, file)))).containsExactly("wexmoor.txt");
  }

  @Test
  void filesOfOneNameInTwoFoldersKeepTheirFoldersName() throws Exception {
    file("one/wexmoor.txt");
    file("two/wexmoor.txt");
    assertThat(names(CorpusFolder.find(List.of(folder.resolve("one"), folder.resolve("two")))))
        .containsExactly("two/wexmoor.txt", "wexmoor.txt");
  }

  @Test
  void aMissingInputIsToldAndTheOthersAreFound() throws Exception {
    file("wexmoor.txt");
    FoundFiles found = CorpusFolder.find(List.of(folder.resolve("nowhere"), folder));
    assertThat(names(found)).containsExactly("wexmoor.txt");
    assertThat(found.problems())
        .containsExactly(
            "There is no file or folder '%s'; check the spelling."
                .formatted(folder.resolve("nowhere")));
  }

  @Test
  void nothingAtAllIsAnError() {
    assertThatThrownBy(() -> CorpusFolder.find(List.of(folder)))
        .isInstanceOf(CorpusException.class)
        .hasMessage(
            "There is no file in '%s'. Put the response documents there, or name another folder."
                .formatted(folder));
    assertThatThrownBy(() -> CorpusFolder.find(List.of(folder.resolve("nowhere"))))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void theOutputOfARunIsNoInput() throws Exception {
    file("wexmoor.txt");
    file("out/run.json");
    file("out/tables/answers.csv");
    FoundFiles found = CorpusFolder.find(List.of(folder));
    assertThat(names(found)).containsExactly("wexmoor.txt");
    assertThat(found.remarks()).hasSize(1);
  }

  @Test
  void aLinkToAFileIsFollowedAndALinkToAFolderIsTold() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path file = Files.writeString(elsewhere.resolve("wexmoor.txt"), "text");
    Files.createSymbolicLink(corpus.resolve("linked.txt"), file);
    Files.createSymbolicLink(corpus.resolve("folder"), elsewhere);
    FoundFiles found = CorpusFolder.find(List.of(corpus));
    assertThat(names(found)).containsExactly("linked.txt");
    assertThat(found.remarks())
        .containsExactly(
            "'%s' was left out: it is a link to a folder.".formatted(corpus.resolve("folder")));
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private static List<String> names(FoundFiles found) {
    return found.files().stream().map(SourceFile::document).map(Object::toString).toList();
  }
}
