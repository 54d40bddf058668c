package org.rejoinder.segment;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Respondent;

/**
 * Reads labels such as "Response", "OPCC response: ...", "Force position", "Recommendation
 * accepted".
 */
final class Labels {

  private static final String NAME = "(?:[A-Z][\\w’'&-]*|and|of|the|for|&)";
  private static final String POSSESSOR =
      "(?<who>(?:(?:[Tt]he|[Oo]ur|[Mm]y)\\s+)?(?:"
          + NAME
          + "\\s+){0,8}?(?:(?i:o?p[f]?cc|d?pcc|mopac|commissioner|mayor|chief\\s+constable|constabulary|force|police|government|council|department|ministry|office|service|authority|agency|trust|board|inspectorate)(?i:[’']?s?[’']?)))";
  private static final String NOUN =
      "(?i:response|reply|answer|position(?:\\s+statement)?|comments?|commentary|update|statement|view|observations?|progress(?:\\s+update)?|action(?:s)?\\s+(?:taken|planned)|action\\s+taken\\s+or\\s+planned|current\\s+position|assessment)";
  private static final String TO_IT =
      "(?i:\\s+to\\s+(?:(?:this|the|each)\\s+)?recommendation(?:s?\\s+"
          + RecommendationNumbers.LIST
          + "|(?!s)))?";
  private static final String OPENING = "^[#>*_\\s]*";
  private static final String CLOSING = "[*_\\s]*(?:(?<colon>[:：])[*_\\s]*(?<rest>\\S.*)?|[–—-]?)$";

  private static final Pattern REPLY =
      Pattern.compile(
          OPENING
              + "(?:"
              + POSSESSOR
              + "\\s+)?(?:(?i:our|current|latest|published)\\s+)?"
              + NOUN
              + TO_IT
              + CLOSING,
          Pattern.DOTALL);
  private static final Pattern REPLY_FROM =
      Pattern.compile(
          OPENING
              + "(?i:response|reply|comments?|statement)\\s+(?i:from|by|of|on\\s+behalf\\s+of)\\s*:?\\s+(?<who>[^.:;]{2,90}?)"
              + CLOSING,
          Pattern.DOTALL);
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          OPENING
              + "(?<who>[A-Z][^.:;]{1,70}?)\\s+(?i:(?:has|have|had)\\s+)?(?i:responded|replied|responds|replies|stated|states|provided\\s+(?:the|this)\\s+(?:following|response|update))\\b[^.:;]{0,60}"
              + CLOSING.replace("[:：]", ":"),
          Pattern.DOTALL);
  private static final Pattern RECOMMENDATION =
      Pattern.compile(
          OPENING
              + "(?i:(?:the\\s+|hmicfrs\\s+)?recommendation(?:\\s+(?:text|wording))?|what\\s+the\\s+recommendation\\s+says|wording)"
              + CLOSING,
          Pattern.DOTALL);
  private static final String DECISION =
      "(?:not\\s+|fully\\s+|partially\\s+|partly\\s+|part\\s+|now\\s+)?"
          + "(?:accept(?:ed)?|agreed?|rejected|declined|noted|completed?|closed|ongoing|open|implemented|discharged|in\\s+progress|supported|not\\s+started|on\\s+track)"
          + "(?:\\s+(?:in\\s+(?:principle|part|full)|with\\s+\\w+))?";
  private static final Pattern VERDICT =
      Pattern.compile(
          OPENING
              + "(?i:(?:(?:this\\s+|the\\s+)?(?:recommendations?|area\\s+for\\s+improvement|afi)\\s+(?:"
              + RecommendationNumbers.LIST
              + "\\s+)?(?:(?:is|are|was|were|has\\s+been|have\\s+been)\\s+)?[:–—-]?\\s*)?"
              + DECISION
              + "(?:\\s*[:;,–—/(-]\\s*"
              + DECISION
              + "\\)?)?)[.!]?[*_\\s]*$");
  private static final Pattern VERDICT_SENTENCE =
      Pattern.compile(
          OPENING
              + "(?i:(?:the\\s+)?(?:\\w+\\s+){0,3}?(?:government|council|force|constabulary|department|board|commissioner|pcc|service|trust|authority|agency|we|i)"
              + "\\s+(?:fully\\s+|partially\\s+|partly\\s+|also\\s+)?(?:accepts?|agrees?|rejects?|notes?|supports?|(?:do|does)\\s+not\\s+(?:accept|agree))"
              + "\\s+(?:with\\s+)?(?:this|the|these)\\s+recommendations?(?:\\s+in\\s+(?:principle|part|full))?)[.!]?[*_\\s]*$");
  private static final Pattern STATUS =
      Pattern.compile(
          OPENING
              + "(?i:(?:(?:current|overall|rag|implementation|recommendation)\\s+)*(?:status|verdict|decision|outcome|accepted|rag(?:\\s+rating)?|timescales?|target\\s+date|due\\s+date|completion\\s+date|deadline|owner|lead|lead\\s+officer|responsible\\s+officer|priority|reference))[*_\\s]*[:?][*_\\s]*[^.]{1,80}[.]?$",
          Pattern.DOTALL);

  private static final Pattern OF_A_COMMISSIONER =
      Pattern.compile(
          ".*\\b(?:o?pf?cc|d?pcc|opcc|commissioner(?:[’']s)?|mayor(?:[’']s)?|mopac)\\b.*");
  private static final Pattern OF_A_FORCE =
      Pattern.compile(".*\\b(?:chief constable|force|constabulary|police)(?:[’']?s)?\\b.*");
  private static final Pattern OF_THE_GOVERNMENT =
      Pattern.compile(
          ".*\\b(?:government|home office|ministry|department|secretary of state)(?:[’']s)?\\b.*");
  private static final Pattern OF_ANOTHER_BODY =
      Pattern.compile(
          ".*\\b(?:council|service|authority|agency|trust|board|inspectorate|office)(?:[’']s)?\\b.*");

  private Labels() {}

  /** The label with which a paragraph begins, if it does. */
  static Optional<Label> read(String paragraph) {
    String head = Markup.head(paragraph);
    String english = Languages.englishHalf(head);
    return readHead(head)
        .or(
            () ->
                english.equals(head)
                    ? Optional.empty()
                    : readHead(english).filter(label -> label.restStart().isEmpty()));
  }

  private static Optional<Label> readHead(String head) {
    Matcher status = STATUS.matcher(head);
    Matcher verdict = VERDICT.matcher(head);
    boolean verdictInWords = VERDICT_SENTENCE.matcher(head).matches();
    if (verdict.matches() || verdictInWords || status.matches()) {
      return Optional.of(new Label(Label.Kind.VERDICT, Optional.empty(), OptionalInt.empty()));
    }
    Matcher reply = REPLY.matcher(head);
    if (reply.matches()) {
      return Optional.of(labelled(Label.Kind.REPLY, respondent(reply.group("who")), reply));
    }
    Matcher from = REPLY_FROM.matcher(head);
    if (from.matches()) {
      return Optional.of(labelled(Label.Kind.REPLY, respondent(from.group("who")), from));
    }
    Matcher introduction = INTRODUCTION.matcher(head);
    if (introduction.matches()
        && introduction.group("colon") != null
        && respondent(introduction.group("who")).isPresent()) {
      return Optional.of(
          labelled(Label.Kind.REPLY, respondent(introduction.group("who")), introduction));
    }
    Matcher recommendation = RECOMMENDATION.matcher(head);
    if (recommendation.matches()) {
      return Optional.of(labelled(Label.Kind.RECOMMENDATION, Optional.empty(), recommendation));
    }
    return Optional.empty();
  }

  /** Whose voice a name or title is, if it can be told. */
  static Optional<Respondent> respondent(@Nullable String who) {
    if (who == null) {
      return Optional.empty();
    }
    String name = who.toLowerCase(Locale.ROOT);
    if (OF_A_COMMISSIONER.matcher(name).matches()) {
      return Optional.of(Respondent.PCC);
    }
    if (OF_A_FORCE.matcher(name).matches()) {
      return Optional.of(Respondent.FORCE);
    }
    if (OF_THE_GOVERNMENT.matcher(name).matches()) {
      return Optional.of(Respondent.GOVERNMENT);
    }
    return OF_ANOTHER_BODY.matcher(name).matches()
        ? Optional.of(Respondent.OTHER)
        : Optional.empty();
  }

  private static Label labelled(Label.Kind kind, Optional<Respondent> respondent, Matcher found) {
    OptionalInt rest =
        found.group("rest") == null ? OptionalInt.empty() : OptionalInt.of(found.start("rest"));
    return new Label(kind, respondent, rest);
  }
}
