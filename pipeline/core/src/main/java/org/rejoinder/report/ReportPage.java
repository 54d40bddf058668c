package org.rejoinder.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the page: one HTML file that asks for nothing else, made of the tables alone, so that the
 * same tables give the same bytes.
 */
public final class ReportPage {

  /** The file's name in a run's folder. */
  public static final String FILE_NAME = "report.html";

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final String PAGE = "report/page.jte";
  private static final String FACTS = "report/reading.jte";

  private ReportPage() {}

  /**
   * Writes the page of a run. A file that is there is replaced only when the new one is complete.
   *
   * @param tables the folder of the run's tables
   * @param facts what made them
   * @param columnsOfAnswers asked only where several reports are answered
   * @param since what changed, if an earlier run was named
   * @param file to write
   * @throws ReportException if a table is missing or damaged
   * @throws IOException if the file cannot be written
   */
  public static void write(
      Path tables,
      RunFacts facts,
      AnswerColumns columnsOfAnswers,
      Optional<Changes> since,
      Path file)
      throws ReportException, IOException {
    Page page = Page.of(new TableRows(tables), facts, columnsOfAnswers, since);
    Utf8ByteOutput html = new Utf8ByteOutput();
    TEMPLATES.render(PAGE, Map.of("page", page, "style", style()), html);
    replace(file, html::writeTo);
  }

  /**
   * Tells other facts on a page whose tables are what they were.
   *
   * @return whether the page told the first of these facts, and now tells the others; else it is
   *     left alone
   * @throws IOException if the file cannot be read or written
   */
  public static boolean restate(Path file, RunFacts before, RunFacts now) throws IOException {
    // Byte by byte, because all but a few of very many stay as they are.
    String page = Files.readString(file, StandardCharsets.ISO_8859_1);
    String told = asBytes(told(before));
    int place = page.indexOf(told);
    if (place < 0) {
      return false;
    }
    String changed =
        page.substring(0, place) + asBytes(told(now)) + page.substring(place + told.length());
    replace(file, bytes -> bytes.write(changed.getBytes(StandardCharsets.ISO_8859_1)));
    return true;
  }

  /** The text as one character for each of its bytes. */
  private static String asBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String told(RunFacts facts) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(FACTS, Map.of("facts", facts), html);
    return html.toString();
  }

  private interface Writing {
    void into(OutputStream bytes) throws IOException;
  }

  private static void replace(Path file, Writing content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    // A page is written word by word.
    try (OutputStream bytes =
        new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
      content.into(bytes);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String style() throws IOException {
    try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("The program was built without its report.css");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
