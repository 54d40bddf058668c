package org.rejoinder.codebook;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

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
      Parser events =
          new RefusingParser(new ParserImpl(settings, new StreamReader(settings, text)));
      Optional<Node> root = new Composer(settings, events).getSingleNode();
      return root.orElseThrow(
          () ->
              CodebookException.at(Place.of(file), "the file is empty. Write at least one theme."));
    } catch (RefusedEvent e) {
      throw CodebookException.at(placeOf(e.mark), e.problem);
    } catch (MarkedYamlEngineException e) {
      throw CodebookException.at(placeOf(e.getProblemMark()), told(e.getProblem()));
    } catch (YamlEngineException e) {
      throw CodebookException.at(Place.of(file), told(String.valueOf(e.getMessage())));
    }
  }

  private Place placeOf(Optional<Mark> mark) {
    return mark.map(it -> Place.of(file, it)).orElse(Place.of(file));
  }

  private static String told(String problem) {
    return problem.contains("(TAB)")
        ? "this is no YAML: a tab stands here. Put spaces in its place."
        : "this is no YAML: %s. Check spaces and quotes there.".formatted(problem);
  }

  /** Looks at each event before a node is made of it, so that nothing is composed in vain. */
  private static final class RefusingParser implements Parser {
    private final Parser events;
    private int depth;

    RefusingParser(Parser events) {
      this.events = events;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
      return events.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
      return events.peekEvent();
    }

    @Override
    public boolean hasNext() {
      return events.hasNext();
    }

    @Override
    public Event next() {
      Event event = events.next();
      switch (event.getEventId()) {
        case Alias ->
            throw new RefusedEvent(
                event.getStartMark(),
                "references with '*' are not used in a codebook. Write the text out, with quotes if"
                    + " it begins with '*', or make a word class of it.");
        case SequenceStart, MappingStart -> {
          if (++depth > DEEPEST) {
            throw new RefusedEvent(
                event.getStartMark(),
                "lists and mappings are nested more than %d deep. Take some away."
                    .formatted(DEEPEST));
          }
        }
        case SequenceEnd, MappingEnd -> depth--;
        case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Scalar, Comment -> {}
      }
      return event;
    }
  }

  /** Carries a problem out of the library. */
  private static final class RefusedEvent extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Optional<Mark> mark;
    private final String problem;

    RefusedEvent(Optional<Mark> mark, String problem) {
      super(problem);
      this.mark = mark;
      this.problem = problem;
    }
  }
}
