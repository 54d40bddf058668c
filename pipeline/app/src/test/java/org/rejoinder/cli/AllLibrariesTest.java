package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllLibrariesTest {

  private static final String FOLDER = "rejoinder.libraries";

  @TempDir private Path folder;
  private ClassLoader before;

  @BeforeEach
  void collectLibraries() throws IOException {
    before = Thread.currentThread().getContextClassLoader();
    int number = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path library = Path.of(entry).toAbsolutePath();
      Path jar = folder.resolve(number++ + ".jar");
      if (Files.isRegularFile(library)) {
        Files.createSymbolicLink(jar, library);
      } else if (Files.isDirectory(library)) {
        zip(library, jar);
      }
    }
  }

  @AfterEach
  void restore() {
    System.clearProperty(FOLDER);
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void doesACommandWithTheLibrariesOfAFolder() {
    AllLibraries all = new AllLibraries(folder);

    assertThat(all.run("table", "--in", folder.resolve("nothing").toString())).isEqualTo(2);
    assertThat(all.run("--version")).isZero();
  }

  @Test
  void areTakenOnce() {
    System.setProperty(FOLDER, folder.toString());

    assertThat(AllLibraries.ofThisProgram()).isPresent();
    assertThat(AllLibraries.ofThisProgram()).isEmpty();
  }

  @Test
  void areNoneWhereTheLauncherNamesNone() {
    assertThat(AllLibraries.ofThisProgram()).isEmpty();
  }

  private static void zip(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file);
        Stream<Path> walk = Files.walk(classes)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path each : files) {
        zip.putNextEntry(new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, zip);
      }
    }
  }
}
