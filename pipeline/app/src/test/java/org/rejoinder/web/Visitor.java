package org.rejoinder.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server on this machine, as any program would. */
final class Visitor {

  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  Visitor(WebServer server) {
    this.address = URI.create(server.address());
  }

  /** The answer to a request for a path with its parameters. */
  HttpResponse<String> get(String path) {
    return ask("GET", path);
  }

  /** The answer to a request of any method. */
  HttpResponse<String> ask(String method, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(method + " " + path, e);
    }
  }

  /** The JSON at a path. */
  JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path).body());
  }

  /** The first line of the answer to a request as it stands, whatever a proper client would say. */
  String statusOf(String... head) throws IOException {
    byte[] status = answerTo(head, answer -> answer.readNBytes(12));
    return new String(status, StandardCharsets.ISO_8859_1).replaceFirst("^HTTP/1.1 ", "");
  }

  /** All of the answer to a request as it stands; the server must be told to close. */
  String answerTo(String... head) throws IOException {
    return new String(answerTo(head, InputStream::readAllBytes), StandardCharsets.UTF_8);
  }

  /** As much of an answer as somebody reads. */
  private interface Reading {
    byte[] from(InputStream answer) throws IOException;
  }

  private byte[] answerTo(String[] head, Reading reading) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return reading.from(socket.getInputStream());
    }
  }

  /** A parameter's value as addresses have it. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
