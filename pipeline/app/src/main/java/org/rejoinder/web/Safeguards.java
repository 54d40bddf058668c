package org.rejoinder.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds for every request: it only reads, it was meant for this server, and the page that it
 * gets can load nothing from elsewhere and run nothing at all.
 */
final class Safeguards {

  /** No scripts, frames or foreign things; styles and pictures of this server. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** What every answer says to browsers. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cache-Control", "private, no-cache");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");
  private static final Pattern PORT = Pattern.compile(":\\d+$");
  private static final Pattern NUMERIC_ADDRESS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  private final String host;

  /**
   * Safeguards of a server.
   *
   * @param host the name or address that it listens at
   */
  Safeguards(String host) {
    this.host = host.toLowerCase(Locale.ROOT);
  }

  /** Whether a server that listens there is heard on this machine alone. */
  static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || host.equals("::1");
  }

  /** Refuses what must not be answered, and says to browsers what the answer may do. */
  void check(Context context) {
    HEADERS.forEach(context::header);
    if (!isMeant(Optional.ofNullable(context.header("Host")).orElse(""))) {
      throw RefusedException.of(
          421, "This server answers only to its own address; open the one that it printed");
    }
    if (!context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD)) {
      context.header("Allow", "GET, HEAD");
      throw RefusedException.of(405, "Nothing can be changed here: only GET and HEAD are answered");
    }
  }

  /**
   * Whether a request names this server. A page from elsewhere whose name was made to point to this
   * machine names itself (DNS rebinding).
   */
  private boolean isMeant(String header) {
    String name = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
    return LOOPBACK.contains(name)
        || name.equals(host)
        || (EVERY_ADDRESS.contains(host) && NUMERIC_ADDRESS.matcher(name).matches());
  }
}
