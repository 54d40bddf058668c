package org.rejoinder.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as typed, made fit for Lucene's parser: typographic quotation marks become plain ones,
 * and a sign that can be no operator where it stands ({@code and/or}, {@code a - b}, {@code
 * info@wexmoor}) is escaped, so that it parts words as it does in a text. Functions and sentences
 * are taken out, to be read by themselves; what Lucene's parser sees in their place is a quotation
 * that {@link #enclosed} knows.
 */
final class QueryText {

  private static final String NOTHING_BEFORE = " (";
  private static final String OPENING_QUOTES = "\"“”„‟";
  private static final String CLOSING_TYPOGRAPHIC = "”“\"";

  /** Stands in no text that a person types, and is taken away where it does. */
  private static final char PLACEHOLDER = '\uE000';

  private static final Pattern ENCLOSED =
      Pattern.compile("(?:fn:(?<name>\\w+)|(?i:sentence):)\\s*\\(");

  private final String typed;
  private final int from;
  private final int end;
  private final List<Enclosed> enclosed = new ArrayList<>();
  private final StringBuilder parsed = new StringBuilder();
  private int[] offsets = new int[16];

  private QueryText(String typed, int from, int end) {
    this.typed = typed;
    this.from = from;
    this.end = end;
  }

  /** Reads a query from its first to its last sign. */
  static QueryText of(String typed) {
    return of(typed, 0, typed.length());
  }

  /** Reads a part of a query; all places count in the whole. */
  static QueryText of(String typed, int from, int end) {
    QueryText text = new QueryText(typed, from, end);
    for (int i = from; i < end; ) {
      i = text.read(i);
    }
    return text;
  }

  /** The function or sentence that a quotation stands for. */
  Optional<Enclosed> enclosed(CharSequence quotation) {
    return quotation.length() > 1 && quotation.charAt(0) == PLACEHOLDER
        ? Optional.of(
            enclosed.get(Integer.parseInt(quotation.subSequence(1, quotation.length()).toString())))
        : Optional.empty();
  }

  /** For Lucene's parser. */
  String parsed() {
    return parsed.toString();
  }

  /** Where in the query as typed a place of the parsed query stands. */
  int typedOffset(int parsedOffset) {
    return parsedOffset < 0 || parsedOffset >= parsed.length() ? end : offsets[parsedOffset];
  }

  private int read(int i) {
    char sign = typed.charAt(i);
    if (sign == 'f' || sign == 's' || sign == 'S') {
      Optional<Integer> after = readEnclosed(i);
      if (after.isPresent()) {
        return after.get();
      }
    }
    if (OPENING_QUOTES.indexOf(sign) >= 0) {
      return readPhrase(i);
    }
    return switch (sign) {
      case '\\' -> copy(i, Math.min(i + 2, end));
      case '/' -> regularExpressionEnd(i).map(after -> copy(i, after)).orElseGet(() -> escape(i));
      case '[', '{' -> rangeEnd(i).map(after -> copy(i, after)).orElseGet(() -> plainBracket(i));
      case ']', '}' -> escape(i);
      case '-', '+' -> isPrefix(i) || isWithinWord(i) ? copy(i, i + 1) : escape(i);
      case '!' -> isPrefix(i) ? copy(i, i + 1) : escape(i);
      case '@' -> before(i) == ')' && isDigit(after(i)) ? copy(i, i + 1) : escape(i);
      case '^' -> !isNothing(before(i)) && isDigit(after(i)) ? copy(i, i + 1) : escape(i);
      case '~' -> isNothing(before(i)) ? escape(i) : copy(i, i + 1);
      case '<', '>', '=' -> comparison(i);
      case ':' -> endsFieldName(i) ? copy(i, i + 1) : escape(i);
      default -> copy(i, i + 1);
    };
  }

  private Optional<Integer> readEnclosed(int start) {
    Matcher opening = ENCLOSED.matcher(typed).region(start, end);
    if (!(isNothing(before(start)) || before(start) == ':') || !opening.lookingAt()) {
      return Optional.empty();
    }
    Optional<Integer> close = closingBracket(opening.end());
    if (close.isEmpty() || typed.substring(opening.end(), close.get()).isBlank()) {
      return Optional.empty();
    }
    String name = opening.group("name");
    String placeholder = "\"" + PLACEHOLDER + enclosed.size() + "\"";
    enclosed.add(
        new Enclosed(name == null ? Enclosed.SENTENCE : name, start, opening.end(), close.get()));
    placeholder.chars().forEach(sign -> appendSign((char) sign, start));
    return Optional.of(close.get() + 1);
  }

  private Optional<Integer> closingBracket(int start) {
    int open = 1;
    for (int i = start; i < end; i++) {
      char sign = typed.charAt(i);
      if (sign == '\\') {
        i++;
      } else if (OPENING_QUOTES.indexOf(sign) >= 0) {
        i = endOfPhrase(i);
      } else if (sign == '(') {
        open++;
      } else if (sign == ')' && --open == 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private int endOfPhrase(int start) {
    boolean plain = typed.charAt(start) == '"';
    for (int i = start + 1; i < end; i++) {
      char sign = typed.charAt(i);
      if (sign == '\\') {
        i++;
      } else if (plain ? sign == '"' : CLOSING_TYPOGRAPHIC.indexOf(sign) >= 0) {
        return i;
      }
    }
    return end;
  }

  private int readPhrase(int start) {
    boolean plain = typed.charAt(start) == '"';
    append('"', start);
    for (int i = start + 1; i < end; i++) {
      char sign = typed.charAt(i);
      if (sign == '\\' && i + 1 < end) {
        append(sign, i);
        append(typed.charAt(++i), i);
      } else if (plain ? sign == '"' : CLOSING_TYPOGRAPHIC.indexOf(sign) >= 0) {
        append('"', i);
        return i + 1;
      } else {
        append(sign, i);
      }
    }
    return end;
  }

  /** A regular expression stands alone between its slashes and holds no white space. */
  private Optional<Integer> regularExpressionEnd(int start) {
    if (!isNothing(before(start)) && before(start) != ':') {
      return Optional.empty();
    }
    for (int i = start + 1; i < end; i++) {
      char sign = typed.charAt(i);
      if (sign == '\\') {
        i++;
      } else if (Character.isWhitespace(sign)) {
        return Optional.empty();
      } else if (sign == '/') {
        boolean standsAlone = isNothing(after(i)) || after(i) == ')' || after(i) == '^';
        return i > start + 1 && standsAlone ? Optional.of(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> rangeEnd(int start) {
    if (!isNothing(before(start)) && before(start) != ':') {
      return Optional.empty();
    }
    for (int i = start + 1; i < end; i++) {
      if (typed.charAt(i) == ']' || typed.charAt(i) == '}') {
        boolean range = typed.substring(start, i).matches("(?s).\\s*\\S+\\s+TO\\s+\\S.*");
        return range || before(start) == ':' ? Optional.of(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** After a colon a bracket can only be a range, and Lucene shall say that it is none. */
  private int plainBracket(int i) {
    return before(i) == ':' ? copy(i, i + 1) : escape(i);
  }

  /** Whether the sign stands before a word, a phrase or a group, and after nothing. */
  private boolean isPrefix(int i) {
    char next = after(i);
    return isNothing(before(i))
        && (Character.isLetterOrDigit(next) || next == '(' || OPENING_QUOTES.indexOf(next) >= 0);
  }

  private boolean isWithinWord(int i) {
    return isPartOfWord(before(i)) && !isNothing(after(i));
  }

  private int comparison(int i) {
    int operator = i > 0 && (before(i) == '<' || before(i) == '>') ? i - 1 : i;
    return QueryField.named(wordBefore(operator)).isPresent() ? copy(i, i + 1) : escape(i);
  }

  private boolean endsFieldName(int i) {
    String name = wordBefore(i);
    return !name.isEmpty() && !name.chars().allMatch(Character::isDigit);
  }

  private String wordBefore(int after) {
    int start = after;
    while (start > from
        && (isPartOfWord(typed.charAt(start - 1)) || typed.charAt(start - 1) == '*')) {
      start--;
    }
    return typed.substring(start, after);
  }

  private static boolean isPartOfWord(char sign) {
    return Character.isLetterOrDigit(sign)
        || sign == '_'
        || sign == '-'
        || sign == '.'
        || sign == '/';
  }

  private static boolean isNothing(char sign) {
    return Character.isWhitespace(sign) || NOTHING_BEFORE.indexOf(sign) >= 0;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private char before(int i) {
    return i == from ? ' ' : typed.charAt(i - 1);
  }

  private char after(int i) {
    return i + 1 >= end ? ' ' : typed.charAt(i + 1);
  }

  private int copy(int start, int after) {
    for (int i = start; i < after; i++) {
      // Lucene's parser knows no other white space than the plain kinds.
      append(Character.isSpaceChar(typed.charAt(i)) ? ' ' : typed.charAt(i), i);
    }
    return after;
  }

  private int escape(int i) {
    append('\\', i);
    append(typed.charAt(i), i);
    return i + 1;
  }

  private void append(char sign, int typedOffset) {
    appendSign(sign == PLACEHOLDER ? ' ' : sign, typedOffset);
  }

  private void appendSign(char sign, int typedOffset) {
    if (parsed.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[parsed.length()] = typedOffset;
    parsed.append(sign);
  }
}
