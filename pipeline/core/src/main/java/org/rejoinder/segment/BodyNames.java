package org.rejoinder.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a body that is no police force: a department, a council, a service. */
final class BodyNames {

  private static final String WORDS = "(?:[A-Z][\\w’'-]{0,40}|of|the|for|and|&)";

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?<name>(?:Home\\s+Office|Ministry\\s+of\\s+[A-Z]\\w+|Department\\s+(?:for|of)(?:\\s+"
              + WORDS
              + "){1,6}"
              + "|College\\s+of\\s+Policing|Crown\\s+Prosecution\\s+Service"
              + "|(?:[A-Z][\\w’'-]{0,40}\\s+)(?:"
              + WORDS
              + "\\s+){0,5}?(?:Council|Trust|Board|Authority|Service|Commission|Ombudsman)))(?:[’']s?)?\\s+(?:response|reply|statement|comments?)\\b");
  private static final Pattern BARE =
      Pattern.compile(
          "(?m)^(?<name>[A-Z][\\w’'-]{0,40}\\s+(?:"
              + WORDS
              + "\\s+){0,5}?(?:Council|Trust|Board|Authority|Service|Commission))\\b");
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?i)\\b(?<who>(?:uk|welsh|scottish|his\\s+majesty[’']s|hm)?\\s?government)[’']?s?\\s+response\\b");

  private BodyNames() {}

  /**
   * The name of the body that responds.
   *
   * @param front the document's text before its first answer
   * @param firstLines its first lines alone, which may bear the body's name without saying more
   */
  static Optional<String> find(String front, String firstLines) {
    Matcher named = NAMED.matcher(front);
    if (named.find()) {
      return Optional.of(tidied(named.group("name")));
    }
    Matcher government = GOVERNMENT.matcher(front);
    if (government.find()) {
      return Optional.of(nameOf(government.group("who").strip()));
    }
    return inFirstLines(firstLines);
  }

  /** The name of a council, trust or service that stands alone at the head of a document. */
  static Optional<String> inFirstLines(String firstLines) {
    Matcher bare = BARE.matcher(firstLines);
    return bare.find() ? Optional.of(tidied(bare.group("name"))) : Optional.empty();
  }

  private static String tidied(String name) {
    return name.replaceFirst("^The\\s+", "").replaceAll("\\s+", " ");
  }

  private static String nameOf(String who) {
    return who.matches("(?i)(?:welsh|scottish)\\s.*") ? who : "Government";
  }
}
