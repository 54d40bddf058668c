package org.rejoinder.extract.parse.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the words of a page that is a picture, with Tesseract: the page is drawn, and what the
 * program tells of words and their places becomes lines like those of any page.
 */
public final class PictureReader {

  /** As its makers advise. */
  private static final int DOTS_PER_INCH = 300;

  /** A page as large as a wall is drawn with fewer dots. */
  private static final double MOST_DOTS = 40_000_000;

  private static final double POINTS_PER_INCH = 72;

  private final Path tesseract;

  /** Tesseract could not read a page. */
  public static final class FailedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int page;

    FailedException(int page, String why) {
      super(why);
      this.page = page;
    }

    /** Counted from 1. */
    public int page() {
      return page;
    }
  }

  /** One that starts that program for each page. */
  public PictureReader(Path tesseract) {
    this.tesseract = tesseract;
  }

  /**
   * The lines of a page in reading order; none where it shows no words.
   *
   * @param page from 0
   * @throws FailedException if the program fails
   * @throws IOException if the page is damaged
   */
  List<Line> lines(PDDocument document, int page) throws IOException {
    int dots = dotsPerInch(document.getPage(page).getCropBox());
    BufferedImage picture =
        new PDFRenderer(document).renderImageWithDPI(page, dots, ImageType.GRAY);
    return RecognisedLines.of(
        recognised(picture, dots, page + 1), page + 1, POINTS_PER_INCH / dots);
  }

  private static int dotsPerInch(PDRectangle page) {
    double squareInches =
        Math.max(1, page.getWidth() * page.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH);
    return (int) Math.clamp(Math.sqrt(MOST_DOTS / squareInches), 1, DOTS_PER_INCH);
  }

  private String recognised(BufferedImage picture, int dots, int number) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
            tesseract.toString(),
            "stdin",
            "stdout",
            "--dpi",
            Integer.toString(dots),
            "-l",
            "eng",
            "tsv");
    // Several documents are read side by side, each with a thread of its own.
    program.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = program.redirectError(Redirect.DISCARD).start();
    try (OutputStream page = process.getOutputStream()) {
      ImageIO.write(picture, "png", page);
    }
    String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = exitStatus(process);
    if (status != 0) {
      throw new FailedException(number, "Tesseract ended with status " + status);
    }
    return table;
  }

  private static int exitStatus(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Tesseract was at work", e);
    }
  }
}
