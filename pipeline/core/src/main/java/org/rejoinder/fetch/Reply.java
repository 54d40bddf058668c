package org.rejoinder.fetch;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;

/**
 * What a publisher's server answers; to be closed.
 *
 * @param address that was asked in the end, behind all redirects
 */
record Reply(URI address, HttpResponse<InputStream> response) implements AutoCloseable {

  int status() {
    return response.statusCode();
  }

  /** The first header of that name, or empty. */
  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  InputStream body() {
    return response.body();
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (java.io.IOException e) {
      // It is of no use any more.
    }
  }
}
