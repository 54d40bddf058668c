package org.rejoinder.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;

/** Serves a run's folder as pages and as JSON, until it is closed. It only reads. */
public final class WebServer implements AutoCloseable {

  /** Where a server listens that is heard on this machine alone. */
  public static final String THIS_MACHINE = "127.0.0.1";

  private final RunInUse runs;
  private final Javalin server;
  private final String host;

  private WebServer(RunInUse runs, Javalin server, String host) {
    this.runs = runs;
    this.server = server;
    this.host = host;
  }

  /**
   * Starts to serve.
   *
   * @param folder of a run's results
   * @param host the name or address to listen at
   * @param port 0 for any that is free
   * @param failures is told when the program fails on a request; the server goes on
   * @throws UnusableFolderException if there is no run in the folder
   * @throws TableException if it has no tables
   * @throws IOException if the folder cannot be read
   * @throws PortInUseException if it cannot listen there
   */
  public static WebServer start(Path folder, String host, int port, Consumer<Throwable> failures)
      throws UnusableFolderException, TableException, IOException, PortInUseException {
    RunInUse runs = new RunInUse(folder);
    try {
      Javalin server = Javalin.create(config -> configure(config, runs, host, failures));
      return new WebServer(runs, server.start(host, port), host);
    } catch (JavalinBindException taken) {
      runs.close();
      throw new PortInUseException(
          "The server cannot listen at %s, port %d: another program does, or it is no address of"
                  .formatted(host, port)
              + " this machine. Name another with --port, or --port 0 for any that is free.",
          taken);
    }
  }

  /** The address to open in a browser. */
  public String address() {
    return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, server.port());
  }

  /** Whether other machines can reach it. */
  public boolean isOpenToOthers() {
    return !Safeguards.isLoopback(host);
  }

  @Override
  public void close() throws IOException {
    server.stop();
    runs.close();
  }

  private static void configure(
      JavalinConfig config, RunInUse runs, String host, Consumer<Throwable> failures) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    Rendering rendering = new Rendering();
    Problems problems = new Problems(rendering, failures);
    config.jetty.modifyServer(server -> server.setErrorHandler(new MalformedRequests(problems)));
    config.router.javaLangErrorHandler(
        (response, error) -> response.setStatus(problems.failed(error).status()));
    config.routes.before(new Safeguards(host)::check);
    addRoutes(config.routes, new Searching(runs), rendering);
    problems.answerFor(config.routes);
  }

  private static void addRoutes(RoutesConfig routes, Searching searching, Rendering rendering) {
    SearchPage search = new SearchPage(searching, rendering);
    Downloads downloads = new Downloads(searching);
    TablePage tables = new TablePage(searching, rendering);
    get(routes, "/", search::show);
    get(routes, "/search", search::show);
    get(routes, "/search.csv", downloads::hitsAsCsv);
    get(routes, "/search.json", downloads::hitsAsJson);
    get(routes, "/tables", tables::list);
    get(routes, "/tables/{name}.csv", downloads::tableAsCsv);
    get(routes, "/tables/{name}.json", downloads::tableAsJson);
    get(routes, "/tables/{name}", tables::show);
    get(routes, "/map", new MapPage(searching, rendering)::show);
    get(routes, "/answer", new AnswerPage(searching, rendering)::show);
    get(routes, "/document", new DocumentPage(searching, rendering)::show);
    get(routes, "/run", new RunPage(searching, rendering)::show);
    get(routes, "/help", context -> rendering.answer(context, "help", HelpView.standard()));
    get(routes, "/style.css", context -> resource(context, "text/css", "style.css"));
    get(routes, "/icon.svg", context -> resource(context, "image/svg+xml", "icon.svg"));
    new Api(searching).routes().forEach((path, handler) -> get(routes, path, handler));
  }

  /** HEAD is answered as GET is, without the body. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private static void resource(Context context, String type, String name) {
    context.contentType(type + "; charset=utf-8").result(Resources.text(name));
  }
}
