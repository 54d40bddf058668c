package org.rejoinder.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of the product and of all that its results depend on. */
public final class Versions {

  private static final Properties BUILT_WITH = read();

  private Versions() {}

  /** The product's own version. */
  public static String ofProduct() {
    return BUILT_WITH.getProperty("rejoinder");
  }

  /** The versions of Java and of the libraries, by name. */
  static SortedMap<String, String> ofEverythingElse() {
    SortedMap<String, String> versions = new TreeMap<>();
    BUILT_WITH.stringPropertyNames().stream()
        .filter(name -> !name.equals("rejoinder"))
        .forEach(name -> versions.put(name, BUILT_WITH.getProperty(name)));
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream stream = Versions.class.getResourceAsStream("versions.properties")) {
      if (stream == null) {
        throw new IllegalStateException("The program was built without its versions.properties");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own versions.properties cannot be read", e);
    }
    return properties;
  }
}
