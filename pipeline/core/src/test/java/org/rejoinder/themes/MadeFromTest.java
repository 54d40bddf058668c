package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.WordClass;

/** What decides in a document is told from its words, and never too little of it. */
class MadeFromTest {

  private static final Path SOURCES = Path.of("src/main/java/org/rejoinder/themes");

  /** What the program asks for by name is looked for in no rule, so it has to be listed. */
  @Test
  void everyWordClassThatTheProgramNamesIsListed() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        CodebookReader.builtIn().wordClasses().stream()
            .map(WordClass::name)
            .filter(
                name ->
                    source.matches("(?s).*(?:lengthOf|holds|holdsAfter)\\([^()]*\"" + name + "\".*")
                        || source.contains("String " + constant(name) + " = \"" + name + "\""))
            .forEach(named::add);
      }
    }
    assertThat(named).contains("national-body", "own-work").hasSizeGreaterThan(5);
    assertThat(named)
        .allSatisfy(
            name ->
                assertThat(
                        DecidingParts.ASKED_BY_NAME.contains(name)
                            || name.startsWith(DecidingParts.ASKED_BY_NAME_TOO))
                    .as(name)
                    .isTrue());
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @Test
  void wordsThatAreThereAreNeverMissed() {
    String text = "The multi-agency panel's Toolkits were re-offending advisors' work.";
    Set<String> words =
        Stream.of("panel", "toolkit", "multi", "agency", "multiagency", "adviser", "reoffending")
            .collect(Collectors.toSet());
    DocumentWords.Asked asked = DocumentWords.of(text, List.of()).asked();
    assertThat(words).allMatch(word -> asked.mayHave(DocumentWords.sign(word)));
    assertThat(asked.mayHave(DocumentWords.sign("laboratory"))).isFalse();
    assertThat(DocumentWords.unknown().asked().mayHave(DocumentWords.sign("laboratory"))).isTrue();
  }

  @Test
  void aPhraseDecidesWhereAllItsWordsMayBe() throws Exception {
    WantedWords wanted = new WantedWords();
    DecidingPart part = DecidingPart.ofPhrase("one", Phrase.parse("code of practice"), wanted);
    assertThat(part.mayActIn(wanted.in(DocumentWords.of("A practice of one code.", List.of()))))
        .isTrue();
    assertThat(part.mayActIn(wanted.in(DocumentWords.of("A practice of many.", List.of()))))
        .isFalse();
    assertThat(part.mayActIn(wanted.in(DocumentWords.unknown()))).isTrue();
  }
}
