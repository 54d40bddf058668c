package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.rejoinder.run.RunRecord;
import org.rejoinder.tables.TableException;

/** What was run on what, as {@code run.json} has it. */
final class RunPage {

  private static final int MOST_FILES = 200;

  private final Searching searching;
  private final Rendering rendering;

  RunPage(Searching searching, Rendering rendering) {
    this.searching = searching;
    this.rendering = rendering;
  }

  /** Answers a request for the page. */
  void show(Context context) throws IOException, TableException {
    RunRecord record = searching.reading(OpenRun::record);
    List<RunRecord.Input> unread =
        record.inputs().stream().filter(input -> !input.outcome().equals("read")).toList();
    RunView view =
        new RunView(
            Frame.of("What was run", Frame.Section.RUN),
            record,
            record.counts(),
            unread.stream().limit(MOST_FILES).toList(),
            unread.size());
    rendering.answer(context, "run", view);
  }
}
