package org.rejoinder.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A publisher's server on loopback, which notes what it was asked. */
final class Publisher implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  /** Each request as its path and, behind it, what it makes a condition. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  Publisher() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a path, by the name of the host or by its number. */
  String address(String host, String path) {
    return "http://%s:%d%s".formatted(host, server.getAddress().getPort(), path);
  }

  String address(String path) {
    return address("127.0.0.1", path);
  }

  Publisher page(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  /** A page with a text, and headers as names and values by turns. */
  Publisher text(String path, String text, String... headers) {
    return page(path, exchange -> send(exchange, 200, text, headers));
  }

  static void send(HttpExchange exchange, int status, String text, String... headers)
      throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
    }
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    boolean hasBody = body.length > 0 && status != 304;
    exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
    if (hasBody) {
      exchange.getResponseBody().write(body);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getRequestHeaders();
      StringBuilder request = new StringBuilder(exchange.getRequestURI().toString());
      for (String name : List.of("If-None-Match", "If-Modified-Since", "Range", "If-Range")) {
        if (headers.containsKey(name)) {
          request.append(" ").append(name).append(": ").append(headers.getFirst(name));
        }
      }
      asked.add(request.toString());
      Page page = pages.get(exchange.getRequestURI().getPath());
      if (page == null) {
        send(exchange, 404, "There is nothing here.");
      } else {
        page.answer(exchange);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
