package org.rejoinder.extract.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Saved web pages: the article, without what the site puts around it. */
final class WebPage implements DocumentParser {

  private static final String NEVER_READ =
      "script, style, noscript, template, iframe, object, svg, form, button, select, dialog,"
          + " [hidden], [aria-hidden=true]";
  private static final String AROUND =
      "nav, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=search], [role=dialog], [role=alertdialog]";

  /** Parts that sites name by what they are, as a word of an element's class or name. */
  private static final Pattern NAMED_AROUND =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip(?:-?link|-?to)?|shar(?:e|ing)|social|sidebar|pagination|menu|navbar|related|newsletter|banner)(?:$|[\\s_-])");

  /** Of a list whose words are nearly all links, none are the article's. */
  private static final double MOSTLY_LINKS = 0.8;

  @Override
  public void parse(byte[] file, BlockSink blocks) throws IOException {
    Element article = article(document(file));
    BlockHandler handler = new BlockHandler(blocks);
    Walk walk = new Walk(handler);
    NodeTraversor.traverse(walk, article);
    walk.rethrow();
    handler.finish();
  }

  /**
   * A page that does not say how it is encoded is UTF-8 if it can be, or else what Windows writes.
   */
  private static Document document(byte[] bytes) throws IOException {
    Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    boolean declared = !document.select("meta[charset], meta[http-equiv=content-type]").isEmpty();
    return declared || isUtf8(bytes)
        ? document
        : Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Element article(Document document) {
    document.select(NEVER_READ).remove();
    document.select(AROUND).remove();
    for (Element part : document.body().select("[class], [id]")) {
      boolean around = NAMED_AROUND.matcher(part.className() + " " + part.id()).find();
      if (around && part.selectFirst("main, [role=main], article, h1") == null) {
        part.remove();
      }
    }
    Element main = document.selectFirst("main, [role=main]");
    Elements articles = document.select("article");
    if (main != null) {
      return main;
    }
    if (articles.size() == 1) {
      return articles.getFirst();
    }
    document.select("body > header, body > footer, footer").remove();
    document.body().select("ul, ol").stream()
        .filter(WebPage::isMostlyLinks)
        .toList()
        .forEach(Node::remove);
    return document.body();
  }

  private static boolean isMostlyLinks(Element list) {
    int links = list.select("a[href]").eachText().stream().mapToInt(String::length).sum();
    return links > list.text().length() * MOSTLY_LINKS;
  }

  /** Tells the handler what is met, from the first node to the last, however deep they lie. */
  private static final class Walk implements NodeVisitor {
    private final BlockHandler handler;
    private final List<IOException> failures = new ArrayList<>();

    Walk(BlockHandler handler) {
      this.handler = handler;
    }

    @Override
    public void head(Node node, int depth) {
      try {
        if (node instanceof TextNode words) {
          handler.words(words.getWholeText());
        } else if (node instanceof Element element) {
          handler.open(element.normalName());
        }
      } catch (IOException e) {
        failures.add(e);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      try {
        if (node instanceof Element element) {
          handler.close(element.normalName());
        }
      } catch (IOException e) {
        failures.add(e);
      }
    }

    void rethrow() throws IOException {
      if (!failures.isEmpty()) {
        throw failures.getFirst();
      }
    }
  }
}
