package org.rejoinder.domain;

import java.util.List;

/** A sentence's tokens in order, at least one. */
public record Sentence(List<Token> tokens) {

  /** Refuses a sentence without tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A sentence must have tokens");
    }
  }

  /** From its first to its last token. */
  public Span span() {
    return tokens.getFirst().span().to(tokens.getLast().span());
  }

  /** From token {@code first} to token {@code last}, both included, counted from 0. */
  public Span span(int first, int last) {
    return tokens.get(first).span().to(tokens.get(last).span());
  }
}
