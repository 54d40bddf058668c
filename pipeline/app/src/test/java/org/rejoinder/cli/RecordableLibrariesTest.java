package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RecordableLibrariesTest {

  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void copyALibraryThatWasCompiledForOldJava() throws IOException, URISyntaxException {
    Path picocli =
        Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    library = Files.copy(picocli, folder.resolve("picocli.jar"));
  }

  @Test
  void leavesNoOldClassInALibrary() throws IOException {
    assertThat(RecordableLibraries.hasOldClasses(library)).isTrue();

    RecordableLibraries.main(new String[] {folder.toString()});

    assertThat(RecordableLibraries.hasOldClasses(library)).isFalse();
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".renewed"));
  }

  @Test
  void keepsEveryEntryAndWhatIsNoClassAsItWas() throws IOException {
    List<String> before = namesIn(library);
    byte[] manifest = contentOf("META-INF/MANIFEST.MF");

    RecordableLibraries.renew(library);

    assertThat(namesIn(library)).isEqualTo(before);
    assertThat(contentOf("META-INF/MANIFEST.MF")).isEqualTo(manifest);
  }

  @Test
  void makesTheSameBytesTwice() throws IOException {
    Path another = Files.copy(library, folder.resolve("another.jar"));

    RecordableLibraries.renew(library);
    RecordableLibraries.renew(another);

    assertThat(another).hasSameBinaryContentAs(library);
  }

  /** Java verifies every method of a class when the class is made ready. */
  @Test
  void makesClassesThatJavaAcceptsAndThatWork() throws IOException, ReflectiveOperationException {
    RecordableLibraries.renew(library);

    try (URLClassLoader classes =
        new URLClassLoader(
            new URL[] {library.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (String name : namesIn(library)) {
        if (name.startsWith("picocli/") && name.endsWith(".class")) {
          Class.forName(name.replace(".class", "").replace('/', '.'), true, classes);
        }
      }
      Class<?> specification = classes.loadClass("picocli.CommandLine$Model$CommandSpec");
      Object made = specification.getMethod("create").invoke(null);
      assertThat(specification.getMethod("name").invoke(made)).isEqualTo("<main class>");
    }
  }

  private static List<String> namesIn(Path library) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile jar = new ZipFile(library.toFile())) {
      jar.stream().map(ZipEntry::getName).forEach(names::add);
    }
    return names;
  }

  private byte[] contentOf(String name) throws IOException {
    try (ZipFile jar = new ZipFile(library.toFile());
        InputStream content = jar.getInputStream(jar.getEntry(name))) {
      return content.readAllBytes();
    }
  }
}
