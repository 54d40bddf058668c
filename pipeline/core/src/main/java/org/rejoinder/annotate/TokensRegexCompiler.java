package org.rejoinder.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Token;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;
import org.rejoinder.domain.TokenPatternCompiler;

/**
 * Compiles patterns of Stanford's TokensRegex. They see {@code word}, {@code lemma} and {@code tag}
 * of every token and do not mind upper and lower case.
 */
public final class TokensRegexCompiler implements TokenPatternCompiler {

  private final Env environment;
  private final boolean everySentence;

  /**
   * A compiler that knows these macros.
   *
   * @param macros patterns by name; {@code BODY} is written {@code $BODY} in a pattern, or in a
   *     macro
   */
  public TokensRegexCompiler(Map<String, String> macros) {
    this(macros, false);
  }

  TokensRegexCompiler(Map<String, String> macros, boolean everySentence) {
    this.everySentence = everySentence;
    RedwoodConfiguration.current().clear().apply();
    environment = TokenSequencePattern.getNewEnv();
    environment.setDefaultStringMatchFlags(NodePattern.CASE_INSENSITIVE);
    environment.setDefaultStringPatternFlags(Pattern.CASE_INSENSITIVE);
    macros.forEach((name, pattern) -> environment.bind("$" + name, pattern));
  }

  /** A compiler without macros. */
  public TokensRegexCompiler() {
    this(Map.of());
  }

  @Override
  public TokenPattern compile(String pattern) throws PatternException {
    try {
      CompiledPattern compiled =
          new CompiledPattern(
              TokenSequencePattern.compile(environment, pattern),
              everySentence ? Optional.empty() : NeededWord.of(pattern));
      compiled.tryOut();
      return compiled;
    } catch (TooMuchWorkException e) {
      throw new PatternException(
          "The pattern '%s' repeats what may be empty, without end. Write + in place of *"
              .formatted(PatternErrors.oneLine(pattern)),
          e);
    } catch (RuntimeException e) {
      throw unreadable(pattern, e);
    } catch (Error e) {
      if (saysThatThePatternIsWrong(e)) {
        throw unreadable(pattern, e);
      }
      throw e;
    }
  }

  /** The library throws bare errors for unknown names, and its lexer an error of its own. */
  private static boolean saysThatThePatternIsWrong(Error error) {
    return error.getClass() == Error.class
        || error.getClass().getSimpleName().equals("TokenMgrError");
  }

  private static PatternException unreadable(String pattern, Throwable thrown) {
    return PatternErrors.unreadable(pattern, thrown);
  }

  private record CompiledPattern(TokenSequencePattern pattern, Optional<NeededWord> needed)
      implements TokenPattern {

    @Override
    public List<Match> matches(Sentence sentence) {
      return needed.isEmpty() || needed.get().isIn(sentence) ? tried(sentence) : List.of();
    }

    @Override
    public Set<String> neededWords() {
      return needed.map(NeededWord::words).orElse(Set.of());
    }

    private List<Match> tried(Sentence sentence) {
      try {
        return found(new CountedTokens(labels(sentence)));
      } catch (StackOverflowError e) {
        throw new TooMuchWorkException("The pattern repeats what may be empty");
      }
    }

    /** Some patterns go round without end on any words at all. */
    void tryOut() {
      tried(new Sentence(List.of(new Token(new Span(0, 1), "a", "a", "DT"))));
    }

    private List<Match> found(List<CoreMap> tokens) {
      SequenceMatcher<CoreMap> matcher = pattern.getMatcher(tokens);
      List<Match> matches = new ArrayList<>();
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          matches.add(new Match(new Range(matcher.start(), matcher.end()), groups(matcher)));
        }
      }
      return matches;
    }

    private Map<String, Range> groups(SequenceMatcher<CoreMap> matcher) {
      Map<String, Range> groups = new TreeMap<>();
      for (String name : names()) {
        SequenceMatchResult.MatchedGroupInfo<CoreMap> group = matcher.groupInfo(name);
        if (group != null && !group.nodes.isEmpty()) {
          groups.put(name.substring(1), new Range(matcher.start(name), matcher.end(name)));
        }
      }
      return groups;
    }

    private List<String> names() {
      return GROUP_NAME.matcher(pattern.pattern()).results().map(found -> found.group(1)).toList();
    }

    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?(\\$\\w+)");

    private static List<CoreMap> labels(Sentence sentence) {
      List<CoreMap> labels = new ArrayList<>(sentence.tokens().size());
      for (Token token : sentence.tokens()) {
        CoreLabel label = new CoreLabel(4);
        label.setWord(token.word());
        label.setLemma(token.lemma());
        label.setTag(token.tag());
        labels.add(label);
      }
      return labels;
    }
  }
}
