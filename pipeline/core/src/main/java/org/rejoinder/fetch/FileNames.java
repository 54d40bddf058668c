package org.rejoinder.fetch;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** Names for documents: those of the list, or else made of the address. */
final class FileNames {

  private static final int LONGEST = 100;
  private static final String LIST = "responses.csv";
  private static final Set<String> KNOWN_ENDINGS =
      Set.of("pdf", "docx", "doc", "odt", "rtf", "html", "htm", "txt", "md");

  private final Set<String> taken = new HashSet<>();

  /** Leaves the names that the list gives to those whom it gives them. */
  FileNames(List<Source> sources) {
    sources.stream()
        .flatMap(source -> source.document().stream())
        .map(FileNames::folded)
        .forEach(taken::add);
  }

  /** Whether a name lies below the folder, is not hidden, and has nothing odd in it. */
  static boolean isSafe(String name) {
    boolean odd = name.chars().anyMatch(c -> c < ' ' || "\\:*?\"<>|\u007f".indexOf(c) >= 0);
    return !odd
        && !name.isBlank()
        && !folded(name).equals(LIST)
        && List.of(name.split("/", -1)).stream()
            .noneMatch(part -> part.isBlank() || part.startsWith(".") || part.endsWith(" "));
  }

  /** The same for names that some systems take for one. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * The name without its ending: a folder for the host, in it the last part of the path. One that
   * is taken, or that stands for one of several queries, gets a part of the address's hash. To be
   * asked for once for each address, in the order of the list.
   */
  String stem(Source source) {
    if (source.document().isPresent()) {
      return source.document().get();
    }
    URI address = source.address();
    String path = Optional.ofNullable(address.getPath()).orElse("");
    String last = path.replaceFirst("/+$", "");
    String name = safe(last.substring(last.lastIndexOf('/') + 1));
    String stem = safe(address.getHost()) + "/" + (name.isEmpty() ? "index" : name);
    boolean needsHash = address.getQuery() != null || !taken.add(folded(stem));
    return needsHash ? beforeEnding(stem, "-" + hash(address)) : stem;
  }

  /** With the ending of its kind of document, where the name has none. */
  static String withEnding(String stem, String mediaType) {
    if (KNOWN_ENDINGS.contains(ending(stem))) {
      return stem;
    }
    String type = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "application/pdf" -> stem + ".pdf";
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          stem + ".docx";
      case "application/msword" -> stem + ".doc";
      case "application/vnd.oasis.opendocument.text" -> stem + ".odt";
      case "application/rtf", "text/rtf" -> stem + ".rtf";
      case "text/html", "application/xhtml+xml" -> stem + ".html";
      case "text/plain" -> stem + ".txt";
      case "text/markdown" -> stem + ".md";
      default -> stem;
    };
  }

  private static String beforeEnding(String stem, String addition) {
    String ending = ending(stem);
    return KNOWN_ENDINGS.contains(ending)
        ? stem.substring(0, stem.length() - ending.length() - 1) + addition + "." + ending
        : stem + addition;
  }

  private static String ending(String stem) {
    return folded(stem.substring(stem.lastIndexOf('.') + 1));
  }

  private static String safe(String part) {
    String safe = part.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    return safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe;
  }

  private static String hash(URI address) {
    return DigestUtils.sha256Hex(address.toString()).substring(0, 8);
  }
}
