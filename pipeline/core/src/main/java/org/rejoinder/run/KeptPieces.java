package org.rejoinder.run;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rejoinder.domain.KnownPieces;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What earlier codings of a document left that a new one may need; for one thread. */
final class KeptPieces implements KnownPieces {

  private static final JsonMapper JSON = KeptJson.mapper();

  private final Map<String, Piece> pieces;
  private final Consumer<All> keeping;
  private final Set<String> used = new HashSet<>();
  private boolean changed;

  /**
   * The pieces of one document.
   *
   * @param keeping takes what is to be known from now on
   */
  KeptPieces(Optional<All> known, Consumer<All> keeping) {
    this.pieces = new TreeMap<>(known.map(All::pieces).orElse(Map.of()));
    this.keeping = keeping;
  }

  /**
   * What was made, and what from.
   *
   * @param made as text in JSON: of all pieces of a document only a few are ever looked into
   */
  record Piece(String madeFrom, String made) {}

  /** All pieces by name. */
  record All(Map<String, Piece> pieces) {}

  @Override
  public <T> T get(String name, String madeFrom, Class<T> type, Supplier<T> making) {
    used.add(name);
    return known(name, madeFrom, type)
        .orElseGet(
            () -> {
              T made = making.get();
              pieces.put(name, new Piece(madeFrom, JSON.writeValueAsString(made)));
              changed = true;
              return made;
            });
  }

  @Override
  public void forget(String name) {
    boolean _ = used.remove(name);
  }

  @Override
  public <T> Optional<T> known(String name, String madeFrom, Class<T> type) {
    try {
      Optional<T> known =
          Optional.ofNullable(pieces.get(name))
              .filter(piece -> piece.madeFrom().equals(madeFrom))
              .map(piece -> JSON.readValue(piece.made(), type));
      if (known.isPresent()) {
        used.add(name);
      }
      return known;
    } catch (JacksonException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Keeps what was asked for, and forgets the rest. */
  void keep() {
    if (pieces.keySet().retainAll(used) || changed) {
      keeping.accept(new All(pieces));
    }
  }
}
