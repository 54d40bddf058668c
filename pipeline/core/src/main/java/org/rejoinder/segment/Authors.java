package org.rejoinder.segment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.domain.Respondent;

/** Finds out who signs a document. */
final class Authors {

  private static final int MOST_COUNTED = 6;

  /**
   * What tells of an author.
   *
   * @param needed in small letters
   */
  private record Sign(Respondent author, NeededWords needed, Pattern pattern, int weight) {

    int timesIn(String text, String inSmallLetters) {
      return needed.standIn(inSmallLetters)
          ? (int) pattern.matcher(text).results().limit(MOST_COUNTED).count()
          : 0;
    }
  }

  private static final NeededWords OF_A_RESPONSE =
      NeededWords.anyOf("response", "statement", "reply", "comment");
  private static final NeededWords OF_A_COMMISSIONER =
      NeededWords.anyOf("pcc", "pfcc", "commissioner", "comisiynydd");

  private static final String RESPONSE =
      "(?:[’']?s?[’']?\\s+|\\s+\\([A-Z]+\\)\\s+)(?:official\\s+|formal\\s+|published\\s+)?(?:response|statement|reply|comments?)\\b";

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              Respondent.PCC,
              OF_A_RESPONSE,
              Pattern.compile(
                  "(?:O?P[F]?CC|Commissioner)(?:\\s+(?:for|of)\\s+(?:[A-Z][\\w’'-]{0,40}|and|the|of|&)(?:\\s+(?:[A-Z][\\w’'-]{0,40}|and|the|of|&)){0,12})?"
                      + RESPONSE),
              8),
          new Sign(
              Respondent.PCC,
              OF_A_COMMISSIONER,
              Pattern.compile(
                  "\\b(?:O?P[F]?CC|Police(?:,\\s+Fire)?\\s+(?:and|&)\\s+Crime\\s+Commissioner|Comisiynydd)\\b"),
              2),
          new Sign(
              Respondent.PCC,
              NeededWords.anyOf("my"),
              Pattern.compile(
                  "(?i)\\bmy\\s+(?:chief\\s+constable|office|police\\s+and\\s+crime\\s+plan|deputy\\s+commissioner)\\b"),
              3),
          new Sign(
              Respondent.FORCE,
              OF_A_RESPONSE,
              Pattern.compile("(?:Chief\\s+Constable|Constabulary|Police|[Ff]orce)" + RESPONSE),
              8),
          new Sign(
              Respondent.FORCE,
              NeededWords.anyOf("constable"),
              Pattern.compile(
                  "(?m)^[*_\\s]*(?:[^\\n"
                      + ".]{3,60},\\s*)?(?:Temporary\\s+|Acting\\s+|Deputy\\s+|Assistant\\s+)*Chief\\s+Constable\\b[^\\n"
                      + ".]{0,50}$"),
              4),
          new Sign(
              Respondent.GOVERNMENT,
              NeededWords.anyOf("government"),
              Pattern.compile(
                  "(?i)\\bgovernment[’']?s?\\s+response\\b|\\bresponse\\s+(?:of|from|by)\\s+(?:the\\s+|his\\s+majesty[’']s\\s+|hm\\s+)*government\\b"),
              12),
          new Sign(
              Respondent.GOVERNMENT,
              NeededWords.anyOf("response", "statement", "reply", "comment", "presented"),
              Pattern.compile(
                  "(?:Home\\s+Office|Ministry\\s+of\\s+\\w+|Department\\s+(?:for|of)\\s+\\w+)"
                      + RESPONSE
                      + "|presented\\s+to\\s+Parliament"),
              10),
          new Sign(
              Respondent.OTHER,
              OF_A_RESPONSE,
              Pattern.compile(
                  "(?:Council|Trust|Board|Authority|Service|College\\s+of\\s+Policing|Prosecution\\s+Service|Ombudsman|Commission)"
                      + RESPONSE),
              9));

  /** In the first lines of a document that says nothing plainer, whose name it bears. */
  private static final List<Sign> NAMES =
      List.of(
          new Sign(
              Respondent.PCC,
              OF_A_COMMISSIONER,
              Pattern.compile("\\b(?:O?P[F]?CC|Commissioner)\\b"),
              1),
          new Sign(
              Respondent.GOVERNMENT,
              NeededWords.anyOf("government", "department", "ministry", "home office"),
              Pattern.compile("\\b(?:Government|Department|Ministry|Home Office)\\b"),
              1),
          new Sign(
              Respondent.FORCE,
              NeededWords.anyOf("constab", "police"),
              Pattern.compile("\\b(?:Constabulary|Police|Chief Constable)\\b"),
              1));

  private static final Pattern OVERSEES_CHIEF_CONSTABLE =
      Pattern.compile(
          "\\b(?:I|[Mm]y)\\b[^.\\n"
              + "]{0,80}\\bChief Constable\\b|\\bChief Constable\\b[^.\\n"
              + "]{0,60}\\b(?:me|my)\\b");

  private Authors() {}

  /**
   * Who signs.
   *
   * @param frontAndEnd the document's text before its first answer, and its last lines
   * @param firstLines its first lines alone
   * @param whole all of its text, asked only where the others do not tell
   */
  static Respondent find(String frontAndEnd, String firstLines, String whole) {
    return signed(frontAndEnd)
        .or(() -> named(firstLines))
        .or(() -> BodyNames.inFirstLines(firstLines).map(_ -> Respondent.OTHER))
        .or(() -> speaksAsCommissioner(whole))
        .or(() -> named(frontAndEnd))
        .orElse(Respondent.OTHER);
  }

  private static Optional<Respondent> signed(String text) {
    Map<Respondent, Integer> scores = new EnumMap<>(Respondent.class);
    String inSmallLetters = text.toLowerCase(Locale.ROOT);
    for (Sign sign : SIGNS) {
      int count = sign.timesIn(text, inSmallLetters);
      scores.merge(sign.author(), count * sign.weight(), Integer::sum);
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(
            Comparator.comparingInt(Map.Entry<Respondent, Integer>::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** Who says "I" and speaks of the chief constable as of another is a commissioner. */
  private static Optional<Respondent> speaksAsCommissioner(String whole) {
    return OVERSEES_CHIEF_CONSTABLE.matcher(whole).results().limit(2).count() == 2
        ? Optional.of(Respondent.PCC)
        : Optional.empty();
  }

  private static Optional<Respondent> named(String text) {
    return NAMES.stream()
        .filter(sign -> sign.pattern().matcher(text).find())
        .map(Sign::author)
        .findFirst();
  }
}
