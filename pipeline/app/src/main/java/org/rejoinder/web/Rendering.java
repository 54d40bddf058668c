package org.rejoinder.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Makes pages of what they show; the templates are compiled with the program. */
final class Rendering {

  /** What pages are. */
  static final String HTML = "text/html; charset=utf-8";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * Answers a request with a page.
   *
   * @param template its name, without an ending
   * @param view the template's only parameter
   */
  void answer(Context context, String template, Object view) {
    context.contentType(HTML).result(page(template, view));
  }

  /** A page alone. */
  String page(String template, Object view) {
    StringOutput html = new StringOutput(1 << 14);
    engine.render(template + ".jte", view, html);
    return html.toString();
  }
}
