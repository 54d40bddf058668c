package org.rejoinder.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a query that Lucene's parser refused is wrong, in words for the person who typed it.
 *
 * @param offset where in the query as typed, counted from 0
 * @param problem what is wrong and what to do, one sentence
 */
record SyntaxFault(int offset, String problem) {

  private static final Pattern PART =
      Pattern.compile(
          """
          (?<phrase> ["“”„‟] (?: \\\\. | [^"“”\\\\] )* (?<closing> ["“”] )? )
          | (?<range> (?<=:) \\s* [\\[{] [^\\]}]* (?<rangeEnd> [\\]}] )? )
          | (?<open> \\( ) | (?<close> \\) )
          | (?<operator> (?<![^\\s()]) (?: AND | OR | NOT | && | \\|\\| ) (?![^\\s()]) )
          | (?<function> fn: \\w* )
          | (?<field> [^\\s():"“”]+ : (?!/) )
          | (?<strength> [~^] [^\\s()]* )
          | (?<word> (?: \\\\. | [^\\s():"“”~^\\\\] )+ | \\\\. | : )
          | (?<backslash> \\\\ )
          """,
          Pattern.COMMENTS | Pattern.DOTALL);

  private static final Pattern RANGE =
      Pattern.compile("(?s)\\s*[\\[{]\\s*\\S+\\s+(?<to>\\S+)\\s+\\S+\\s*[\\]}]");

  private record Part(Kind kind, String text, int offset, boolean closed) {}

  private enum Kind {
    PHRASE,
    RANGE,
    OPEN,
    CLOSE,
    OPERATOR,
    FUNCTION,
    FIELD,
    STRENGTH,
    WORD,
    BACKSLASH
  }

  /**
   * The first thing that is known to be wrong; if none is, the place where Lucene's parser stopped.
   */
  static SyntaxFault find(String query, int stopped) {
    List<Part> parts = parts(query);
    return Stream.of(
            unclosed(parts), brackets(parts), operators(parts), fields(parts), strengths(parts))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> atPlace(query, Math.min(stopped, query.length())));
  }

  private static SyntaxFault atPlace(String query, int stopped) {
    String rest = query.substring(stopped).strip();
    String problem =
        rest.isEmpty()
            ? "the query ends too early; something is missing here"
            : "'%s' cannot stand here; put it in quotation marks to search for it as it is"
                .formatted(rest.split("\\s+", 2)[0]);
    return new SyntaxFault(stopped, problem);
  }

  private static List<Part> parts(String query) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(query);
    while (matcher.find()) {
      for (Kind kind : Kind.values()) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        if (matcher.start(name) >= 0) {
          boolean closed =
              (kind != Kind.PHRASE || matcher.start("closing") >= 0)
                  && (kind != Kind.RANGE || matcher.start("rangeEnd") >= 0);
          parts.add(new Part(kind, matcher.group(), matcher.start(), closed));
        }
      }
    }
    return parts;
  }

  private static Optional<SyntaxFault> unclosed(List<Part> parts) {
    for (Part part : parts) {
      if (part.kind == Kind.PHRASE && !part.closed) {
        return fault(
            part,
            "the quotation mark that opens here is not closed; add another \" where the phrase"
                + " ends");
      }
      if (part.kind == Kind.RANGE && !part.closed) {
        return fault(part, "the range that opens here is not closed; add ] where it ends");
      }
      if (part.kind == Kind.RANGE) {
        Matcher range = RANGE.matcher(part.text);
        if (!range.matches() || !range.group("to").equals("TO")) {
          return fault(
              part,
              "'%s' is no range; write both ends with TO in capitals between them, such as [2024-09 TO 2024-12], and * for an end that is open"
                  .formatted(part.text.strip()));
        }
      }
      if (part.kind == Kind.BACKSLASH) {
        return fault(part, "nothing follows this backslash; take it away, or write it twice");
      }
    }
    return Optional.empty();
  }

  private static Optional<SyntaxFault> brackets(List<Part> parts) {
    Deque<Part> open = new ArrayDeque<>();
    Optional<Part> previous = Optional.empty();
    for (Part part : parts) {
      if (part.kind == Kind.OPEN) {
        open.push(part);
      } else if (part.kind == Kind.CLOSE) {
        if (open.isEmpty()) {
          return fault(
              part, "no bracket is open that this one could close; take it away, or add ( before");
        }
        if (previous.filter(before -> before.kind == Kind.OPEN).isPresent()) {
          return fault(open.peek(), "there is nothing between these brackets; take them away");
        }
        open.pop();
      }
      previous = Optional.of(part);
    }
    return open.isEmpty()
        ? Optional.empty()
        : fault(open.peek(), "the bracket that opens here is not closed; add ) where it ends");
  }

  private static Optional<SyntaxFault> operators(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind != Kind.OPERATOR) {
        continue;
      }
      boolean joins = !part.text.equals("NOT");
      if (joins && (i == 0 || parts.get(i - 1).kind == Kind.OPEN)) {
        return fault(part, alone(part, "before"));
      }
      if (i == parts.size() - 1 || parts.get(i + 1).kind == Kind.CLOSE) {
        return fault(part, alone(part, "after"));
      }
      Part next = parts.get(i + 1);
      if (next.kind == Kind.OPERATOR && !(joins && next.text.equals("NOT"))) {
        return fault(
            next,
            "'%s' cannot follow '%s'; keep one of them, or write them in lower case to search for the words"
                .formatted(next.text, part.text));
      }
    }
    return Optional.empty();
  }

  private static String alone(Part operator, String side) {
    return "nothing stands %s '%s'; add what it applies to, or write it in lower case to search for the word"
        .formatted(side, operator.text);
  }

  private static Optional<SyntaxFault> fields(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Optional<Part> next = i + 1 < parts.size() ? Optional.of(parts.get(i + 1)) : Optional.empty();
      if (part.kind == Kind.FIELD
          && next.filter(value -> value.kind != Kind.CLOSE && value.kind != Kind.OPERATOR)
              .isEmpty()) {
        return fault(
            part,
            "no value follows '%s'; add one, or put the word in quotation marks to search for it"
                .formatted(part.text));
      }
      if (part.kind == Kind.FUNCTION && SpanFunction.named(part.text.substring(3)).isEmpty()) {
        return fault(
            part,
            "there is no function '%s'; functions are %s".formatted(part.text, SpanFunction.all()));
      }
      if (part.kind == Kind.FUNCTION) {
        return fault(
            part,
            "'%s' is not written as it must be; write words, phrases or functions with spaces between them inside its brackets, such as fn:ordered(training awaiting) or fn:maxgaps(3 fn:ordered(training awaiting))"
                .formatted(part.text));
      }
    }
    return Optional.empty();
  }

  private static Optional<SyntaxFault> strengths(List<Part> parts) {
    return parts.stream()
        .filter(
            part ->
                part.kind == Kind.STRENGTH
                    && !part.text.matches("\\^\\d+(?:\\.\\d+)?|~\\d*|~0\\.\\d+"))
        .findFirst()
        .map(
            part ->
                new SyntaxFault(
                    part.offset,
                    "'%s' must be a sign and a number, such as \"two words\"~3 or word^2"
                        .formatted(part.text)));
  }

  private static Optional<SyntaxFault> fault(Part part, String problem) {
    int blank = part.text.length() - part.text.stripLeading().length();
    return Optional.of(new SyntaxFault(part.offset + blank, problem));
  }
}
