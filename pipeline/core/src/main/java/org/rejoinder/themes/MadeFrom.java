package org.rejoinder.themes;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MurmurHash3;
import org.rejoinder.domain.Codebook;

/**
 * What each theme's findings in a document are made from, beside the document: hashes of those
 * parts of a codebook that can find something in it. A rule that is added, changed or taken out
 * leaves the findings in all documents as they are that lack a word which the rule needs.
 */
public final class MadeFrom {

  private static final MadeFrom NOTHING = everywhere(new Codebook(List.of(), List.of(), List.of()));

  private final List<DecidingPart> parts;
  private final WantedWords wanted;
  private final Map<String, int[]> themes;
  private final Map<String, int[]> rules;
  private final int[] practices;
  private final boolean everywhere;

  private MadeFrom(DecidingParts parts, boolean everywhere) {
    this.parts = parts.parts();
    this.wanted = parts.wanted();
    this.themes = parts.themes();
    this.rules = parts.rules();
    this.practices = parts.practices();
    this.everywhere = everywhere;
  }

  private MadeFrom(CodebookOutline outline) {
    this.parts = outline.parts().stream().map(DecidingPart::of).toList();
    this.wanted = WantedWords.of(outline.words(), outline.choices());
    this.themes = places(outline.themes());
    this.rules = places(outline.rules());
    this.practices = places(outline.practices());
    this.everywhere = false;
  }

  /** Of a codebook. */
  public static MadeFrom of(Codebook codebook) {
    return new MadeFrom(new DecidingParts(codebook), false);
  }

  /** The same, but every part is taken to decide in every document. */
  public static MadeFrom everywhere(Codebook codebook) {
    return new MadeFrom(new DecidingParts(codebook), true);
  }

  /** Of a codebook that only its outline is left of. */
  static MadeFrom of(CodebookOutline outline) {
    return new MadeFrom(outline);
  }

  private static Map<String, int[]> places(Map<String, List<Integer>> listed) {
    Map<String, int[]> places = new LinkedHashMap<>();
    listed.forEach((theme, those) -> places.put(theme, places(those)));
    return places;
  }

  private static int[] places(List<Integer> listed) {
    return listed.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What it decides with; unknown where every part is taken to decide in every document. */
  public CodebookOutline outline() {
    return everywhere
        ? CodebookOutline.unknown()
        : new CodebookOutline(
            wanted.words(),
            wanted.choices(),
            parts.stream().map(DecidingPart::outline).toList(),
            listed(themes),
            listed(rules),
            listed(practices));
  }

  private static Map<String, List<Integer>> listed(Map<String, int[]> byTheme) {
    Map<String, List<Integer>> listed = new LinkedHashMap<>();
    byTheme.forEach((theme, those) -> listed.put(theme, listed(those)));
    return listed;
  }

  private static List<Integer> listed(int[] those) {
    return IntStream.of(those).boxed().toList();
  }

  /** One hash of all that decides what is found in a document of these words. */
  public String in(DocumentWords words) {
    InDocument document = of(words);
    Set<String> all = new LinkedHashSet<>();
    themes.keySet().stream()
        .filter(document::mayFind)
        .forEach(theme -> all.add(theme + " " + document.theme(theme)));
    all.add(document.practiceNames());
    return DigestUtils.sha256Hex(all.toString());
  }

  /** A hash of the practices whose names may stand in a document of these words. */
  public String practiceNames(DocumentWords words) {
    return of(words).practiceNames();
  }

  /** For findings that nobody keeps. */
  static MadeFrom nothing() {
    return NOTHING;
  }

  /** What decides in a document of these words, theme by theme. */
  InDocument of(DocumentWords words) {
    return new InDocument(wanted.in(everywhere ? DocumentWords.unknown() : words));
  }

  /** What decides in one document; for one thread. */
  final class InDocument {
    private final WantedWords.InDocument words;
    private final boolean[] asked = new boolean[parts.size()];
    private final boolean[] acting = new boolean[parts.size()];

    private InDocument(WantedWords.InDocument words) {
      this.words = words;
    }

    /** Whether a theme can find anything: not where every rule of it lacks a word that it needs. */
    boolean mayFind(String theme) {
      return Optional.ofNullable(rules.get(theme))
          .map(all -> everywhere || IntStream.of(all).anyMatch(this::mayAct))
          .orElse(true);
    }

    private boolean mayAct(int part) {
      if (!asked[part]) {
        asked[part] = true;
        acting[part] = parts.get(part).mayActIn(words);
      }
      return acting[part];
    }

    /** A theme's rules, and the word classes that they may ask for. */
    String theme(String name) {
      return Optional.ofNullable(themes.get(name)).map(this::hash).orElse("");
    }

    /** The practices, some of which are courses. */
    String practiceNames() {
      return hash(practices);
    }

    private String hash(int[] these) {
      ByteBuffer hashes = ByteBuffer.allocate(these.length * 2 * Long.BYTES);
      for (int part : these) {
        if (mayAct(part)) {
          parts.get(part).addTo(hashes);
        }
      }
      long[] hash = MurmurHash3.hash128x64(hashes.array(), 0, hashes.position(), 0);
      return Long.toHexString(hash[0]) + "-" + Long.toHexString(hash[1]) + "-" + hashes.position();
    }
  }
}
