package org.rejoinder.cli;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All libraries of the program. The launcher gives commands that look into results only the
 * libraries that read these, since Java opens every one on its class path. Where a class turns out
 * to be missing, the command is done anew with all of them.
 */
final class AllLibraries {

  /** Where the launcher says in which folder they are. */
  private static final String FOLDER = "rejoinder.libraries";

  private final Path folder;

  AllLibraries(Path folder) {
    this.folder = folder;
  }

  /** Nothing where the launcher named none, or they are in use already: they are taken once. */
  static Optional<AllLibraries> ofThisProgram() {
    return Optional.ofNullable(System.clearProperty(FOLDER))
        .map(Path::of)
        .filter(Files::isDirectory)
        .map(AllLibraries::new);
  }

  /** Does what a command line says with all libraries; the result is the exit status. */
  int run(String... arguments) {
    System.err.println(
        "rejoinder: this command needs more libraries than it is started with; it is done anew with"
            + " all");
    try (URLClassLoader classes =
        new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(classes);
      Method run =
          Class.forName(Rejoinder.class.getName(), true, classes)
              .getDeclaredMethod("run", String[].class);
      run.setAccessible(true);
      return (int) run.invoke(null, (Object) arguments);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private URL[] jars() throws IOException {
    List<URL> jars = new ArrayList<>();
    jars.add(Rejoinder.class.getProtectionDomain().getCodeSource().getLocation());
    for (Path file : files()) {
      jars.add(file.toUri().toURL());
    }
    return jars.toArray(URL[]::new);
  }

  /** The library files, in the order of their names. */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      jars.forEach(files::add);
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }
}
