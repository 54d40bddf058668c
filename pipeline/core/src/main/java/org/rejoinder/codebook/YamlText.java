package org.rejoinder.codebook;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns a file's text into YAML nodes, and refuses what no codebook needs before it grows. */
final class YamlText {

  /** A codebook is eight deep. The library goes one call deeper for each level. */
  private static final int DEEPEST = 40;

  private final String file;
  private final String text;
  private final LoadSettings settings;

  private YamlText(String file, String text) {
    this.file = file;
    this.text = text;
    this.settings = LoadSettings.builder().setLabel(file).build();
  }

  static Node compose(String file, String text) throws CodebookException {
    return new YamlText(file, text).composed();
  }

  private Node composed() throws CodebookException {
    try {
      refuseDeepAndRepeatedNodes();
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.orElseThrow(
          () ->
              CodebookException.at(Place.of(file), "the file is empty. Write at least one theme."));
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(mark -> Place.of(file, mark)).orElse(Place.of(file));
      throw CodebookException.at(place, told(e.getProblem()));
    } catch (YamlEngineException e) {
      throw CodebookException.at(Place.of(file), told(String.valueOf(e.getMessage())));
    }
  }

  private static String told(String problem) {
    return problem.contains("(TAB)")
        ? "this is no YAML: a tab stands here. Put spaces in its place."
        : "this is no YAML: %s. Check spaces and quotes there.".formatted(problem);
  }

  private void refuseDeepAndRepeatedNodes() throws CodebookException {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      Place place = event.getStartMark().map(mark -> Place.of(file, mark)).orElse(Place.of(file));
      if (event instanceof AliasEvent) {
        throw CodebookException.at(
            place,
            "references with '*' are not used in a codebook. Write the text out, with quotes if it"
                + " begins with '*', or make a word class of it.");
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw CodebookException.at(
            place,
            "lists and mappings are nested more than %d deep. Take some away.".formatted(DEEPEST));
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }
}
