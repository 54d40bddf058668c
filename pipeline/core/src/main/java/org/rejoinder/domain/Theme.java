package org.rejoinder.domain;

import java.util.List;
import java.util.Optional;

/**
 * A question put to the corpus.
 *
 * @param question as a researcher would ask it
 * @param codes the values that answer it, in order of precedence
 * @param rules that find a passage and leave it to what they call {@code {thing}} which code it
 *     gets
 * @param source whose thing it must be, for a theme with such rules
 * @param points that what is mentioned is weighed by, for a theme that is
 */
public record Theme(
    String name,
    String question,
    List<Code> codes,
    List<Rule> rules,
    Optional<Source> source,
    Optional<StatePoints> points) {

  /** Keeps its own copies of the lists. */
  public Theme {
    codes = List.copyOf(codes);
    rules = List.copyOf(rules);
  }

  /** A theme without points of mentions. */
  public Theme(
      String name, String question, List<Code> codes, List<Rule> rules, Optional<Source> source) {
    this(name, question, codes, rules, source, Optional.empty());
  }

  /** The code of that name, if the theme has it. */
  public Optional<Code> code(String code) {
    return codes.stream().filter(one -> one.name().equals(code)).findFirst();
  }

  /**
   * Who the thing that a rule finds must come from.
   *
   * @param from a word class: it must stand in the thing, its sentence, or what it refers back to
   * @param never word classes that must not stand in the thing
   * @param own word classes that must not stand in it either, unless the source stands before them
   * @param others word classes of those who give nothing that counts: where one of them is to act
   *     and the source is not named, nothing is found
   * @param otherwise the code of a thing that no code names; such a thing is left alone where there
   *     is none
   * @param weighing what is found is weighed by, if it is
   */
  public record Source(
      String from,
      List<String> never,
      List<String> own,
      List<String> others,
      Optional<String> otherwise,
      Optional<Weighing> weighing) {

    /** Keeps its own copies of the lists. */
    public Source {
      never = List.copyOf(never);
      own = List.copyOf(own);
      others = List.copyOf(others);
    }
  }
}
