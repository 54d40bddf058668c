package org.rejoinder.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * The easy form of a rule: words in their order, {@code once {thing} =has|=have be <arrived>}.
 *
 * <p>A word in small letters stands for all of its forms and does not mind capitals; a word with a
 * capital for itself alone. {@code =is} is this form only, {@code a|b} is either, {@code a?} may be
 * missing, {@code <national-body>} is any phrase of that word class, {@code ...} is a gap of up to
 * six words, {@code {thing}} is one to sixteen words that a theme's codes are told by. Adverbs
 * between words need not be written; "not" and "never" must.
 *
 * @param text as written
 * @param elements in order, at least one
 */
public record Phrase(String text, List<Element> elements) {

  private static final Pattern WORD_CLASS = Pattern.compile("<([a-z][a-z0-9-]*)>");
  private static final Pattern WORD =
      Pattern.compile("=?[\\p{L}\\p{N}%£&][\\p{L}\\p{N}%£&.,'’/-]*|,");

  /** Keeps its own copy of the list. */
  public Phrase {
    elements = List.copyOf(elements);
  }

  /** A part of a phrase. */
  public sealed interface Element {}

  /** One of several words or word classes. */
  public record OneOf(List<Choice> choices, boolean optional) implements Element {

    /** Keeps its own copy of the list. */
    public OneOf {
      choices = List.copyOf(choices);
    }
  }

  /** Any words, or none. */
  public record Gap() implements Element {}

  /** The words that a theme's codes are told by. */
  public record Thing() implements Element {}

  /** What may stand at one place. */
  public sealed interface Choice {}

  /** Any form of a word, in small letters. */
  public record AnyForm(String word) implements Choice {}

  /** This form of a word alone, in small letters. */
  public record ThisForm(String word) implements Choice {}

  /** The word exactly as written, with its capitals. */
  public record AsWritten(String word) implements Choice {}

  /** Any phrase of a word class. */
  public record OfClass(String name) implements Choice {}

  /**
   * Reads the easy form.
   *
   * @throws PatternException with a sentence that says which part is wrong
   */
  public static Phrase parse(String text) throws PatternException {
    List<Element> elements = new ArrayList<>();
    // Taggers read "cannot" as two words, and so must a phrase.
    String parted = text.strip().replaceAll("\\bcannot\\b", "can not");
    for (String part : parted.split("\\s+", -1)) {
      elements.add(element(part, text));
    }
    boolean words = elements.stream().anyMatch(OneOf.class::isInstance);
    if (!words) {
      throw wrong(text, "it has no word");
    }
    if (elements.stream().filter(Thing.class::isInstance).count() > 1) {
      throw wrong(text, "it has more than one {thing}");
    }
    return new Phrase(text.strip(), elements);
  }

  /** The phrase's words, where it has words only. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof OneOf(List<Choice> choices, _)) {
        for (Choice choice : choices) {
          words.add(
              switch (choice) {
                case AnyForm(String word) -> word;
                case ThisForm(String word) -> word;
                case AsWritten(String word) -> word;
                case OfClass(String name) -> name;
              });
        }
      }
    }
    return List.copyOf(words);
  }

  /** Whether the phrase is made of single words, none of which may be missing. */
  public boolean isWordsOnly() {
    return elements.stream()
        .allMatch(
            element ->
                element instanceof OneOf(List<Choice> choices, boolean optional)
                    && !optional
                    && choices.size() == 1
                    && !(choices.getFirst() instanceof OfClass));
  }

  /** The names of all word classes that the phrase uses. */
  public Set<String> wordClasses() {
    Set<String> names = new TreeSet<>();
    for (Element element : elements) {
      if (element instanceof OneOf(List<Choice> choices, _)) {
        for (Choice choice : choices) {
          if (choice instanceof OfClass(String name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static Element element(String part, String text) throws PatternException {
    if (part.equals("...") || part.equals("…")) {
      return new Gap();
    }
    if (part.equals("{thing}")) {
      return new Thing();
    }
    boolean optional = part.length() > 1 && part.endsWith("?");
    String choices = optional ? part.substring(0, part.length() - 1) : part;
    List<Choice> read = new ArrayList<>();
    for (String choice : choices.split("\\|", -1)) {
      read.add(
          choice(choice)
              .orElseThrow(
                  () ->
                      wrong(
                          text,
                          "'%s' is neither a word, nor a <word-class>, nor '...', nor '{thing}'"
                              .formatted(part))));
    }
    return new OneOf(read, optional);
  }

  private static Optional<Choice> choice(String choice) {
    Matcher wordClass = WORD_CLASS.matcher(choice);
    if (wordClass.matches()) {
      return Optional.of(new OfClass(wordClass.group(1)));
    }
    if (!WORD.matcher(choice).matches()) {
      return Optional.empty();
    }
    String word = choice.replace('’', '\'');
    if (word.startsWith("=")) {
      return Optional.of(new ThisForm(word.substring(1).toLowerCase(Locale.ROOT)));
    }
    boolean capitals = word.chars().anyMatch(Character::isUpperCase);
    return Optional.of(capitals ? new AsWritten(word) : new AnyForm(word));
  }

  private static PatternException wrong(String text, String reason) {
    return new PatternException(
        "The phrase '%s' cannot be read: %s".formatted(text.strip(), reason), null);
  }
}
