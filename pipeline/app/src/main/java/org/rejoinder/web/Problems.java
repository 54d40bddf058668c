package org.rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.function.Consumer;
import org.rejoinder.tables.TableException;
import tools.jackson.databind.node.ObjectNode;

/** Says what is wrong: to people on a page, to programs as RFC 9457 has it. */
final class Problems {

  /** What problems are to programs. */
  static final String PROBLEM = "application/problem+json";

  private final Rendering rendering;
  private final Consumer<Throwable> failures;

  /**
   * Problems of a server.
   *
   * @param failures is told of those that are the program's own
   */
  Problems(Rendering rendering, Consumer<Throwable> failures) {
    this.rendering = rendering;
    this.failures = failures;
  }

  /** Answers for all that goes wrong. */
  void answerFor(RoutesConfig routes) {
    routes.exception(RefusedException.class, (refused, context) -> answer(context, refused));
    routes.exception(
        HttpResponseException.class,
        (wrong, context) ->
            answer(
                context,
                RefusedException.of(wrong.getStatus(), String.valueOf(wrong.getMessage()))));
    routes.exception(
        TableException.class,
        (damaged, context) ->
            answer(context, RefusedException.of(500, String.valueOf(damaged.getMessage()))));
    routes.exception(Exception.class, (failure, context) -> answer(context, failed(failure)));
    routes.error(
        404,
        context -> {
          if (!context.res().isCommitted() && context.result() == null) {
            answer(context, RefusedException.notThere("There is nothing at this address"));
          }
        });
  }

  /** The details are for whoever looks after the server. */
  RefusedException failed(Throwable failure) {
    failures.accept(failure);
    return RefusedException.of(
        500,
        failure instanceof IOException
            ? "The results could not be read; if they are being replaced, try again in a moment"
            : "The program failed on this request (%s)"
                .formatted(failure.getClass().getSimpleName()));
  }

  private void answer(Context context, RefusedException refused) {
    if (context.res().isCommitted()) {
      // Part of the answer is on its way; a broken end tells that it is not all.
      throw refused;
    }
    context.status(refused.status());
    context.res().setHeader("Content-Disposition", null);
    if (isOfPrograms(context.path())) {
      context.contentType(PROBLEM).result(JsonText.of(problem(context.path(), refused)));
    } else {
      rendering.answer(context, "error", view(refused));
    }
  }

  /** What is wrong with a request that never came so far, as a page. */
  String page(RefusedException refused) {
    return rendering.page("error", view(refused));
  }

  private static ErrorView view(RefusedException refused) {
    return new ErrorView(
        Frame.of(title(refused), Frame.Section.SEARCH), refused.status(), refused.detail());
  }

  /** The same for programs. */
  static ObjectNode problem(String path, RefusedException refused) {
    ObjectNode problem = JsonText.object();
    problem.put("type", "about:blank");
    problem.put("title", title(refused));
    problem.put("status", refused.status());
    problem.put("detail", refused.detail());
    problem.put("instance", path);
    refused.column().ifPresent(column -> problem.put("column", column));
    return problem;
  }

  /** Whether a program asks there, and not a person. */
  static boolean isOfPrograms(String path) {
    return path.startsWith("/api/");
  }

  private static String title(RefusedException refused) {
    return HttpStatus.forStatus(refused.status()).getMessage();
  }
}
