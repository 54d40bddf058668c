package org.rejoinder.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests that the server refuses before the program sees them, such as those that are no
 * HTTP or whose address is too long: as all others, with the same headers.
 */
final class MalformedRequests extends ErrorHandler {

  private static final int TOO_LONG = 414;

  private final Problems problems;

  MalformedRequests(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    String path = Request.getPathInContext(request);
    RefusedException refused = RefusedException.of(status, detail(status));
    Safeguards.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
    boolean forProgram = Problems.isOfPrograms(path) || wantsJson(request);
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, forProgram ? Problems.PROBLEM : Rendering.HTML);
    Content.Sink.write(
        response,
        true,
        forProgram ? JsonText.of(Problems.problem(path, refused)) : problems.page(refused),
        callback);
  }

  /** The address may be what cannot be read. */
  private static boolean wantsJson(Request request) {
    String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
    return accepted != null && accepted.contains("json");
  }

  private static String detail(int status) {
    return status == TOO_LONG
        ? "The address is too long; ask for less at once"
        : "The request cannot be read; open the address that this server printed";
  }
}
