package org.rejoinder.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The browser of this machine, started once for each page and without a window.
 *
 * @param program its file
 * @param profile a folder of its own
 */
record Chromium(Path program, Path profile) {

  /** What the reader prefers, as the browser counts it. */
  enum Scheme {
    DARK("0"),
    LIGHT("1");

    private final String setting;

    Scheme(String setting) {
      this.setting = setting;
    }
  }

  /** The page after its scripts, if it has any, are done. */
  Document opened(Path page, Scheme scheme) throws Exception {
    String html =
        run(
            "--virtual-time-budget=60000",
            "--dump-dom",
            "--blink-settings=preferredColorScheme=" + scheme.setting,
            page.toUri().toString());
    return Jsoup.parse(html);
  }

  void takePicture(Path page, int width, int height, Path picture) throws Exception {
    String _ =
        run(
            "--hide-scrollbars",
            "--window-size=" + width + "," + height,
            "--screenshot=" + picture,
            page.toUri().toString());
  }

  void print(Path page, Path pdf) throws Exception {
    String _ = run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                // Its own errands lead nowhere either.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream out = process.getInputStream()) {
      String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("The browser ended with " + process.exitValue());
      }
      return printed;
    }
  }
}
