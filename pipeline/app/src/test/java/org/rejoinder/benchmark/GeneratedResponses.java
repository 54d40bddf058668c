package org.rejoinder.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented responses of invented forces, as many as are wanted, which share their recommendations
 * as real ones do. The same number always gives the same response.
 */
final class GeneratedResponses {

  private static final List<String> FORCES =
      List.of("Wexmoor", "Harrowdale", "Tamsey Vale", "Tarnside", "Oxmoor", "Lowfell", "Eastmere");
  private static final List<String> MONTHS =
      List.of("January", "March", "May", "June", "September", "November");
  private static final List<String> DEMANDS =
      List.of(
          "By 31 March 2027, chief constables should make sure that every investigator in their"
              + " specialist teams has completed the national training.",
          "Immediately, forces and prosecutors should agree how they will share information about"
              + " suspects who offend again.",
          "Within six months, the College of Policing should publish guidance on the definition of"
              + " a repeat suspect, and forces should adopt it.",
          "By the end of May 2027, commissioners should seek assurance from chief constables that"
              + " disruption plans are in use.");
  private static final List<String> REPLIES =
      List.of(
          "We accept this recommendation in full.",
          "The force has trained %d of its %d investigators since %s 2025.",
          "A further %d officers will attend the course by %3$s 2027.",
          "We are awaiting the national definition from the College of Policing before we change"
              + " policy %d.",
          "Operation Soteria is embedded in each of our %4$d districts.",
          "A multi-agency meeting, MATAAC, was set up in %3$s and discusses %1$d suspects a"
              + " quarter.",
          "The board of %5$s reviews the action plan every %4$d weeks.",
          "I will ask the chief constable for an update at my accountability meeting in %3$s.",
          "The problem profile for %5$s was refreshed with %1$d records and shared with partners.",
          "Plans are in place to introduce a disruption toolkit during %3$s.",
          "Victims tell us, in %1$d surveys, that they value being kept informed.",
          "Supervisors review %1$d files before they go to the prosecutor.",
          "The work is led by a superintendent, who reports to the %5$s assurance panel.");

  private GeneratedResponses() {}

  /** Writes responses number 0 to {@code count} - 1 into a folder that is made. */
  static Path write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < count; number++) {
      Files.writeString(folder.resolve("response-%05d.txt".formatted(number)), response(number));
    }
    return folder;
  }

  private static String response(int number) {
    Random random = new Random(number);
    String force = pick(random, FORCES);
    StringBuilder text = new StringBuilder();
    text.append(
        "Response of the %s Police and Crime Commissioner, paper %d\n\n".formatted(force, number));
    text.append("This is fiction about a force that does not exist.\n\n");
    for (int i = 0; i < DEMANDS.size(); i++) {
      text.append("Recommendation %d\n\n%s\n\nResponse\n\n".formatted(2 * i + 3, DEMANDS.get(i)));
      int sentences = 3 + random.nextInt(4);
      for (int sentence = 0; sentence < sentences; sentence++) {
        text.append(reply(random, force)).append(sentence + 1 < sentences ? " " : "\n\n");
      }
    }
    return text.toString();
  }

  private static String reply(Random random, String force) {
    return String.format(
        Locale.ROOT,
        pick(random, REPLIES),
        3 + random.nextInt(390),
        400 + random.nextInt(500),
        pick(random, MONTHS),
        2 + random.nextInt(10),
        force);
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
