package org.rejoinder.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * <p>{@code <gives:to-come>} is a verb of that word class with all that helps it, if what it says
 * is as written after the colon: "has not yet published", "is due to issue". {@code
 * <gives:to-come,passive>} must be passive too. A word class or {@code {thing}} right before such a
 * verb is its subject, whatever else stands between them. {@code {any-thing}} may be something that
 * no code names, {@code {thing}?} may be missing.
 *
 * @param text as written
 * @param elements in order, at least one
 */
public record Phrase(String text, List<Element> elements) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern CANNOT = Pattern.compile("\\bcannot\\b");
  private static final Pattern WORD_CLASS = Pattern.compile("<([a-z][a-z0-9-]*)>");
  private static final Pattern THING = Pattern.compile("\\{(any-)?thing\\}(\\?)?");
  private static final Pattern VERB =
      Pattern.compile("<([a-z][a-z0-9-]*):([a-z-]+)(?:,(active|passive))?>");
  private static final Pattern WORD =
      Pattern.compile("=?[\\p{L}\\p{N}%£&][\\p{L}\\p{N}%£&.,'’/-]*|[,:;]");

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

  /**
   * The words that a theme's codes are told by.
   *
   * @param optional whether it may be missing
   * @param any whether it may be something that no code names
   */
  public record Thing(boolean optional, boolean any) implements Element {}

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

  /** A verb of a word class that says one thing of its action, in one voice or in either. */
  public record OfVerb(String wordClass, Says says, Optional<Voice> voice) implements Choice {

    /** Instead of a word class: whatever the verb is. */
    public static final String ANY_VERB = "any";
  }

  /** Whose doing a verb tells: "publishes" or "is published". */
  public enum Voice {
    /** The subject does it. */
    ACTIVE,
    /** It is done to the subject. */
    PASSIVE
  }

  /** What a verb may be asked to say of its action. */
  public enum Says {
    /** Planned, promised, or not done: "will publish", "has yet to publish". */
    TO_COME,
    /** It goes on: "is drafting". */
    UNDER_WAY,
    /** Either of the two. */
    PENDING,
    /** Not done: "has not published". */
    NOT_DONE,
    /** Done: "has published". */
    DONE,
    /** A present state, or what goes on: "depends", "is waiting". */
    NOW,
    /** Anything but past: what "once" and "until" say of what has not happened. */
    NOT_PAST,
    /** Anything. */
    ANY
  }

  /**
   * Reads the easy form.
   *
   * @throws PatternException with a sentence that says which part is wrong
   */
  public static Phrase parse(String text) throws PatternException {
    List<Element> elements = new ArrayList<>();
    // Taggers read "cannot" as two words, and so must a phrase.
    String parted = text.contains("cannot") ? CANNOT.matcher(text).replaceAll("can not") : text;
    for (String part : SPACE.split(parted.strip(), -1)) {
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
                case OfVerb(String name, _, _) -> name;
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
                    && !(choices.getFirst() instanceof OfClass)
                    && !(choices.getFirst() instanceof OfVerb));
  }

  /** The names of all word classes that the phrase uses. */
  public Set<String> wordClasses() {
    Set<String> names = new TreeSet<>();
    for (Element element : elements) {
      if (element instanceof OneOf(List<Choice> choices, _)) {
        for (Choice choice : choices) {
          if (choice instanceof OfClass(String name)) {
            names.add(name);
          } else if (choice instanceof OfVerb(String name, _, _) && !name.equals(OfVerb.ANY_VERB)) {
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
    Matcher thing = THING.matcher(part);
    if (part.startsWith("{") && thing.matches()) {
      return new Thing(thing.group(2) != null, thing.group(1) != null);
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

  private static Optional<Choice> choice(String choice) throws PatternException {
    if (choice.startsWith("<")) {
      return ofClass(choice);
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

  private static Optional<Choice> ofClass(String choice) throws PatternException {
    Matcher wordClass = WORD_CLASS.matcher(choice);
    if (wordClass.matches()) {
      return Optional.of(new OfClass(wordClass.group(1)));
    }
    Matcher verb = VERB.matcher(choice);
    if (!verb.matches()) {
      return Optional.empty();
    }
    Optional<Voice> voice =
        verb.group(3) == null
            ? Optional.empty()
            : Optional.of(constant(Voice.values(), verb.group(3)));
    return Optional.of(new OfVerb(verb.group(1), constant(Says.values(), verb.group(2)), voice));
  }

  /** The constant that is written {@code to-come} in a phrase. */
  private static <E extends Enum<E>> E constant(E[] constants, String written)
      throws PatternException {
    for (E constant : constants) {
      if (written(constant).equals(written)) {
        return constant;
      }
    }
    throw new PatternException(
        "'%s' is not among what a verb can say: %s"
            .formatted(
                written,
                Arrays.stream(constants).map(Phrase::written).collect(Collectors.joining(", "))),
        null);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static PatternException wrong(String text, String reason) {
    return new PatternException(
        "The phrase '%s' cannot be read: %s".formatted(text.strip(), reason), null);
  }
}
