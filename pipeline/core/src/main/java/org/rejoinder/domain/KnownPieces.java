package org.rejoinder.domain;

import java.util.Optional;
import java.util.function.Supplier;

/** Pieces of work on one document that were done before, each known by all it was made from. */
public interface KnownPieces {

  /**
   * A piece of work, made only where it is not known.
   *
   * @param name which piece it is; no two of one name are known
   * @param madeFrom what, beside the document, it is made from: known of another making, it is made
   *     again
   */
  <T> T get(String name, String madeFrom, Class<T> type, Supplier<T> making);

  /** A piece as it is known of that making; empty where it is not known, or was made otherwise. */
  <T> Optional<T> known(String name, String madeFrom, Class<T> type);

  /** Lets a piece be made again the next time. */
  void forget(String name);

  /** Nothing is known, and nothing will be. */
  static KnownPieces none() {
    return new KnownPieces() {
      @Override
      public <T> T get(String name, String madeFrom, Class<T> type, Supplier<T> making) {
        return making.get();
      }

      @Override
      public <T> Optional<T> known(String name, String madeFrom, Class<T> type) {
        return Optional.empty();
      }

      @Override
      public void forget(String name) {}
    };
  }
}
