package org.rejoinder.tables.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on what to do with the tables elsewhere, whose lines are run as they stand. */
final class TakeAwayPage {

  private static final Path PAGE = Path.of("../../docs/how-to/take-away.md");

  private TakeAwayPage() {}

  /** What the page shows in a language, which is the one block of it. */
  static String lines(String language) throws IOException {
    Matcher block =
        Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    if (!block.find()) {
      throw new AssertionError(PAGE + " shows nothing in " + language);
    }
    return block.group(1);
  }
}
