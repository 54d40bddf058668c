package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A piece is made once for each thing that it is made from, and forgotten when nobody asks. */
class KeptPiecesTest {

  private final List<KeptPieces.All> kept = new ArrayList<>();
  private final List<String> made = new ArrayList<>();

  /** Something to keep. */
  record Said(String text) {}

  @Test
  void isMadeOnlyWhereItIsNotKnown() {
    assertThat(ask(opened(Optional.empty()), "one", "a")).isEqualTo("one of a");
    assertThat(ask(opened(last()), "one", "a")).isEqualTo("one of a");
    assertThat(made).containsExactly("one of a");

    assertThat(ask(opened(last()), "one", "b")).isEqualTo("one of b");
    assertThat(made).containsExactly("one of a", "one of b");
  }

  @Test
  void whatWasForgottenOrNotAskedForIsMadeAgain() {
    KeptPieces pieces = opened(Optional.empty());
    String _ = said(pieces, "one", "a");
    String _ = said(pieces, "two", "a");
    pieces.keep();
    pieces = opened(last());
    String _ = said(pieces, "two", "a");
    pieces.forget("two");
    pieces.keep();

    assertThat(last().orElseThrow().pieces()).isEmpty();
  }

  @Test
  void nothingIsWrittenWhereNothingIsNew() {
    String _ = ask(opened(Optional.empty()), "one", "a");
    String _ = ask(opened(last()), "one", "a");
    assertThat(kept).hasSize(1);
  }

  private String ask(KeptPieces pieces, String name, String from) {
    String said = said(pieces, name, from);
    pieces.keep();
    return said;
  }

  private String said(KeptPieces pieces, String name, String from) {
    return pieces
        .get(
            name,
            from,
            Said.class,
            () -> {
              made.add(name + " of " + from);
              return new Said(name + " of " + from);
            })
        .text();
  }

  private KeptPieces opened(Optional<KeptPieces.All> known) {
    return new KeptPieces(known, kept::add);
  }

  private Optional<KeptPieces.All> last() {
    return Optional.of(kept.getLast());
  }
}
