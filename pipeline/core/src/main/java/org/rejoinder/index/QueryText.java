package org.rejoinder.index;

import java.util.Arrays;
import java.util.Optional;

/**
 * A query as typed, made fit for Lucene's parser: typographic quotation marks become plain ones,
 * and a sign that can be no operator where it stands ({@code and/or}, {@code a - b}, {@code
 * info@wexmoor}) is escaped, so that it parts words as it does in a text.
 */
final class QueryText {

  private static final String NOTHING_BEFORE = " (";
  private static final String OPENING_QUOTES = "\"“”„‟";
  private static final String CLOSING_TYPOGRAPHIC = "”“\"";

  private final String typed;
  private final StringBuilder parsed = new StringBuilder();
  private int[] offsets = new int[16];

  private QueryText(String typed) {
    this.typed = typed;
  }

  /** Reads a query from its first to its last sign. */
  static QueryText of(String typed) {
    QueryText text = new QueryText(typed);
    for (int i = 0; i < typed.length(); ) {
      i = text.read(i);
    }
    return text;
  }

  /** For Lucene's parser. */
  String parsed() {
    return parsed.toString();
  }

  /** Where in the query as typed a place of the parsed query stands. */
  int typedOffset(int parsedOffset) {
    return parsedOffset < 0 || parsedOffset >= parsed.length()
        ? typed.length()
        : offsets[parsedOffset];
  }

  private int read(int i) {
    char sign = typed.charAt(i);
    if (OPENING_QUOTES.indexOf(sign) >= 0) {
      return readPhrase(i);
    }
    return switch (sign) {
      case '\\' -> copy(i, Math.min(i + 2, typed.length()));
      case '/' -> regularExpressionEnd(i).map(end -> copy(i, end)).orElseGet(() -> escape(i));
      case '[', '{' -> rangeEnd(i).map(end -> copy(i, end)).orElseGet(() -> plainBracket(i));
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

  private int readPhrase(int start) {
    boolean plain = typed.charAt(start) == '"';
    append('"', start);
    for (int i = start + 1; i < typed.length(); i++) {
      char sign = typed.charAt(i);
      if (sign == '\\' && i + 1 < typed.length()) {
        append(sign, i);
        append(typed.charAt(++i), i);
      } else if (plain ? sign == '"' : CLOSING_TYPOGRAPHIC.indexOf(sign) >= 0) {
        append('"', i);
        return i + 1;
      } else {
        append(sign, i);
      }
    }
    return typed.length();
  }

  /** A regular expression stands alone between its slashes and holds no white space. */
  private Optional<Integer> regularExpressionEnd(int start) {
    if (!isNothing(before(start)) && before(start) != ':') {
      return Optional.empty();
    }
    for (int i = start + 1; i < typed.length(); i++) {
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
    for (int i = start + 1; i < typed.length(); i++) {
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

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && (isPartOfWord(typed.charAt(start - 1)) || typed.charAt(start - 1) == '*')) {
      start--;
    }
    return typed.substring(start, end);
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
    return i == 0 ? ' ' : typed.charAt(i - 1);
  }

  private char after(int i) {
    return i + 1 >= typed.length() ? ' ' : typed.charAt(i + 1);
  }

  private int copy(int start, int end) {
    for (int i = start; i < end; i++) {
      // Lucene's parser knows no other white space than the plain kinds.
      append(Character.isSpaceChar(typed.charAt(i)) ? ' ' : typed.charAt(i), i);
    }
    return end;
  }

  private int escape(int i) {
    append('\\', i);
    append(typed.charAt(i), i);
    return i + 1;
  }

  private void append(char sign, int typedOffset) {
    if (parsed.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[parsed.length()] = typedOffset;
    parsed.append(sign);
  }
}
