package org.rejoinder.themes;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells what is said of days to come: that a practice will begin, or that it will do something. */
final class PracticeToCome {

  /** "goes live", not "goes to every meeting". */
  private static final Set<String> GOING_LIVE =
      Set.of("live", "online", "ahead", "operational", "into", "out", "forward");

  private static final Set<String> TEACHING =
      Set.of("give", "offer", "train", "teach", "brief", "show", "instruct");

  /** "takes up post", "takes office". */
  private static final Set<String> TAKING_POST = Set.of("up", "office", "effect", "over");

  private final Words words;
  private final PracticeMention mention;
  private final NameRole role;

  PracticeToCome(Words words, PracticeMention mention, NameRole role) {
    this.words = words;
    this.mention = mention;
    this.role = role;
  }

  /** "the panel will look at these cases": who is given work is there to do it. */
  boolean willServe(VerbGroup verb) {
    return role.acts()
        && PracticeDecision.KINDS_OF_PEOPLE.contains(mention.practice().kind())
        && words.is(role.phrase().from(), "the")
        && PracticeVerbs.hasWork(verb.lemma());
  }

  /** "the panel has agreed to view two cases", "six advisers are to attend the course". */
  boolean hasAgreed(VerbGroup verb) {
    boolean agreed =
        IntStream.range(verb.tokens().from(), verb.tokens().to())
            .anyMatch(place -> words.lemmaIsAnyOf(place, Set.of("agree", "offer", "volunteer")));
    boolean taught = Set.of("attend", "complete", "undertake").contains(verb.lemma());
    return role.acts()
        && !words.isAnyOf(role.phrase().from(), Set.of("a", "an"))
        && (agreed || taught)
        && !verb.passive()
        && PracticeDecision.KINDS_OF_PEOPLE.contains(mention.practice().kind());
  }

  /** Whether what is to come is of those who are there: of a team's people, or of more of them. */
  boolean isOfThoseThere(Action action) {
    boolean ahead =
        action.state() == ActionState.PLANNED || action.state() == ActionState.UNDER_WAY;
    return ahead && (isOfItsPeople(action.verb()) || isOfMore());
  }

  /** "forty MASH staff are to attend a workshop": who works there will, and it is there. */
  private boolean isOfItsPeople(VerbGroup verb) {
    return role.role() == NameRole.Role.SUBJECT
        && PracticeDecision.KINDS_OF_PEOPLE.contains(mention.practice().kind())
        && PracticeVerbs.isMember(words.lemma(mention.tokens().to()))
        && !PracticeVerbs.starts(verb.lemma())
        && !verb.lemma().equals("be");
  }

  /** "are recruiting two further advisers": there are some. */
  private boolean isOfMore() {
    return Set.of("role", "team").contains(mention.practice().kind())
        && IntStream.range(role.phrase().from(), mention.tokens().from())
            .anyMatch(
                place -> words.isAnyOf(place, Set.of("further", "additional", "more", "extra")));
  }

  /** "Funding has been secured for a project": there is money, and no project yet. */
  boolean isProvidedFor(VerbGroup verb) {
    return role.isOblique("for")
        && role.noun().isEmpty()
        && verb.passive()
        && Set.of("secure", "obtain", "allocate", "approve", "earmark", "identify", "agree")
            .contains(verb.lemma())
        && words.isAnyOf(role.phrase().from(), Set.of("a", "an"));
  }

  /**
   * "the committee asked to be told", "the panel has been asked to look at them", "our advisers
   * will each be given a day with the clinicians": who asks, is asked or is taught is there.
   */
  boolean isOfPeopleThere(VerbGroup verb) {
    boolean people = PracticeDecision.KINDS_OF_PEOPLE.contains(mention.practice().kind());
    if (!people
        || role.role() != NameRole.Role.SUBJECT
        || words.isAnyOf(role.phrase().from(), Set.of("a", "an", "no"))) {
      return false;
    }
    boolean asks =
        IntStream.range(verb.tokens().from(), verb.tokens().to())
            .anyMatch(place -> words.is(place, "asked"));
    boolean now =
        IntStream.range(verb.tokens().from(), verb.tokens().to())
            .anyMatch(place -> words.is(place, "now"));
    boolean definite = words.isAnyOf(role.phrase().from(), Set.of("our", "my", "the", "all"));
    boolean taught = verb.passive() && TEACHING.contains(verb.lemma());
    boolean may = now && role.acts() && PracticeVerbs.hasWork(verb.lemma());
    return asks || (definite && (taught || may));
  }

  /** "will attend the liaison officer course": whom they will join is there. */
  boolean willJoin() {
    return mention.practice().kind().equals("role")
        && words.isAnyOf(mention.tokens().to(), Set.of("course", "training", "programme"))
        && words.isAnyOf(role.phrase().from(), Set.of("the", "our"));
  }

  /** "goes live in October": told as if it were so, of a day to come. */
  boolean isTimetabled(VerbGroup verb) {
    boolean starts =
        Set.of("start", "begin", "launch", "commence", "open", "join").contains(verb.lemma())
            || (verb.lemma().equals("go")
                && words.isAnyOf(verb.tokens().to(), GOING_LIVE)
                && !words.startsWith(verb.tokens().to(), "out on"))
            || (verb.lemma().equals("take") && words.isAnyOf(verb.tokens().to(), TAKING_POST));
    boolean dated = false;
    for (int place = verb.tokens().to(); place < words.count(); place++) {
      dated |=
          words.isAnyOf(place, Set.of("in", "on", "from"))
              && (words.isName(place + 1) || words.tag(place + 1).equals("CD"));
      dated |= words.is(place, "when") && place > verb.tokens().to() - 1;
    }
    return starts && !verb.passive() && dated;
  }
}
