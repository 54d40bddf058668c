package org.rejoinder.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a body that is no police force: a department, a council, a service. */
final class BodyNames {

  private static final String WORDS = "(?:[A-Z][\\w’'-]*|of|the|for|and|&)";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>(?:Home\\s+Office|Ministry\\s+of\\s+[A-Z]\\w+|Department\\s+(?:for|of)(?:\\s+"
              + WORDS
              + "){1,6}"
              + "|College\\s+of\\s+Policing|Crown\\s+Prosecution\\s+Service"
              + "|(?:[A-Z][\\w’'-]*\\s+)(?:"
              + WORDS
              + "\\s+){0,5}?(?:Council|Trust|Board|Authority|Service|Commission|Ombudsman)))(?:[’']s?)?\\s+(?:response|reply|statement|comments?)\\b");
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?i)\\b(?<who>(?:uk|welsh|scottish|his\\s+majesty[’']s|hm)?\\s*government)[’']?s?\\s+response\\b");

  private BodyNames() {}

  static Optional<String> find(String front) {
    Matcher named = NAMED.matcher(front);
    if (named.find()) {
      return Optional.of(named.group("name").replaceFirst("^The\\s+", "").replaceAll("\\s+", " "));
    }
    Matcher government = GOVERNMENT.matcher(front);
    return government.find()
        ? Optional.of(nameOf(government.group("who").strip()))
        : Optional.empty();
  }

  private static String nameOf(String who) {
    return who.matches("(?i)(?:welsh|scottish)\\s.*") ? who : "Government";
  }
}
