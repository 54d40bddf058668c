package org.rejoinder.extract.parse.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of a PDF that hold no words, and whether they were read from their picture. */
public final class WordlessPages {

  private final List<Integer> recognised = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();

  /** Notes a page, counted from 1. */
  void add(int page, boolean isRecognised) {
    (isRecognised ? recognised : unread).add(page);
  }

  /** A sentence for each kind of page that there is. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (!recognised.isEmpty()) {
      remarks.add(
          "%s read by OCR, which mistakes letters; check quotes against the picture."
              .formatted(named(recognised, "was", "were")));
    }
    if (!unread.isEmpty()) {
      remarks.add(
          "%s no text; if there is a picture of one, run OCR on the file, or run again with --ocr."
              .formatted(named(unread, "holds", "hold")));
    }
    return remarks;
  }

  private static String named(List<Integer> pages, String one, String several) {
    String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return pages.size() == 1
        ? "Page %s %s".formatted(numbers, one)
        : "Pages %s %s".formatted(numbers, several);
  }
}
