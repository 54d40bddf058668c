package org.rejoinder.themes;

import java.nio.file.Path;
import java.util.Map;

/**
 * Prints how far the built-in codebook agrees with coded responses: {@code FOLDER [TABLE]}, with
 * the differences of the table, if one is named.
 */
final class CodedResponsesReport {

  private CodedResponsesReport() {}

  static Agreement of(Path folder) throws java.io.IOException {
    Agreement agreement = new Agreement();
    for (CodedResponse response : CodedResponse.all(folder)) {
      agreement.add(response, response.coded(CodedText.CODER));
    }
    return agreement;
  }

  public static void main(String[] arguments) throws java.io.IOException {
    Agreement agreement = of(Path.of(arguments[0]));
    if (arguments.length > 1) {
      agreement.differences().stream()
          .filter(line -> line.startsWith(arguments[1]))
          .forEach(System.out::println);
    }
    for (Map.Entry<String, Agreement.Score> score : agreement.scores().entrySet()) {
      System.out.printf("%-26s %s%n", score.getKey(), score.getValue());
    }
  }
}
