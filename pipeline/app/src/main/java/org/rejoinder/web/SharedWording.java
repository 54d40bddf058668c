package org.rejoinder.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.index.SimilarAnswer;
import org.rejoinder.index.SimilarAnswers;
import org.rejoinder.index.UnknownAnswerException;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers that share wording with one, for its page and for programs. */
final class SharedWording {

  private static final int MOST = 12;

  private SharedWording() {}

  /** With how much they share, the most similar first. */
  static List<AnswerView.Similar> of(OpenRun run, TableRow answer)
      throws IOException, TableException {
    List<AnswerView.Similar> shown = new ArrayList<>();
    for (SimilarAnswer similar : found(run, answer)) {
      Optional<TableRow> row = run.answer(similar.answer());
      if (row.isPresent()) {
        shown.add(
            new AnswerView.Similar(
                AnswerPage.neighbour(row.get()),
                "%s shared, “%s”"
                    .formatted(
                        Figures.counted(similar.shared(), "word", "words"),
                        AnnotatedText.shortened(
                            similar.passages().getFirst().text().replaceAll("\\s+", " "), 90))));
      }
    }
    return shown;
  }

  /** With the names that the command line has for them. */
  static ArrayNode asJson(OpenRun run, TableRow answer) throws IOException {
    ArrayNode array = JsonText.array();
    for (SimilarAnswer similar : found(run, answer)) {
      ObjectNode object = array.addObject();
      object.put("answer", similar.answer().value());
      object.put("document", similar.document().path());
      object.put("force", similar.force().orElse(""));
      object.put("recommendation", similar.recommendation().value());
      object.put("respondent", similar.respondent().label());
      object.put("similarity", Figures.share(similar.similarity()));
      object.put("shared_words", similar.shared());
      object.put("words", similar.words());
    }
    return array;
  }

  private static List<SimilarAnswer> found(OpenRun run, TableRow answer) throws IOException {
    try {
      SimilarAnswers similar = run.index().similar(new AnswerId(answer.cell("answer")), MOST);
      return similar.similar();
    } catch (UnknownAnswerException notInTheIndex) {
      return List.of();
    }
  }
}
