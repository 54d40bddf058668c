package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Theme;

/** Two documents, one of them read, with something in every table. */
final class SmallRun {

  static final String TEXT =
      "We await the definition. A weekly Harm Forum meets.\n\nForty staff took the course. The HF"
          + " will be\nwidened. In May 12 officers were trained, and 30 will be.";

  static final Map<TableKind, String> HEADERS =
      Map.of(
          TableKind.DOCUMENTS,
          """
          document,force,outcome
          responses/wexmoor.txt,Wexmoor,read
          responses/tamsey.txt,Tamsey Vale,read
          """,
          TableKind.ANSWERS,
          "document,recommendation,respondent,progress,start,end\n",
          TableKind.FINDINGS,
          "document,recommendation,theme,code,state,start,end,quote,rule\n",
          TableKind.TRAINING,
          "document,recommendation,count,percent,quantifier,state,start,end,quote\n",
          TableKind.PRACTICES,
          "practice,document,recommendation,state,start,end,quote\n");

  private SmallRun() {}

  static RunTables run(String findings) throws GoldException {
    Map<TableKind, String> tables = new EnumMap<>(HEADERS);
    tables.put(TableKind.FINDINGS, findings);
    tables.merge(
        TableKind.ANSWERS,
        """
        responses/wexmoor.txt,1,force,in-progress,0,51
        responses/wexmoor.txt,2,pcc,planned,53,160
        """,
        String::concat);
    String sentence = "In May 12 officers were trained, and 30 will be.";
    int start = TEXT.indexOf(sentence);
    List<String> training = new ArrayList<>();
    training.add("12,,,delivered");
    training.add("30,,,planned");
    for (String figures : training) {
      tables.merge(
          TableKind.TRAINING,
          "responses/wexmoor.txt,2,%s,%d,%d,\"%s\"\n"
              .formatted(figures, start, start + sentence.length(), sentence),
          String::concat);
    }
    tables.merge(
        TableKind.PRACTICES,
        """
        Harm Forum,responses/wexmoor.txt,1,mentioned,25,51,A weekly Harm Forum meets.
        Harm Forum,responses/wexmoor.txt,2,planned,82,105,"The HF will be
        widened."
        """,
        String::concat);
    return RunTables.of(tables, new TreeMap<>(Map.of("responses/wexmoor.txt", TEXT)));
  }

  static Codebook codebook() throws Exception {
    Code definition =
        new Code(
            "definition",
            "",
            List.of(Phrase.parse("definition")),
            false,
            List.of(),
            List.of(),
            List.of());
    Code other =
        new Code("other", "", List.of(Phrase.parse("law")), true, List.of(), List.of(), List.of());
    Theme awaiting =
        new Theme("awaiting-national", "", List.of(definition, other), List.of(), Optional.empty());
    PracticeEntry forum =
        new PracticeEntry(
            "Harm Forum",
            "forum",
            List.of(
                new PracticeEntry.Name("Harm Forum", List.of()),
                new PracticeEntry.Name("HF", List.of())),
            Optional.empty(),
            "");
    return new Codebook(List.of(), List.of(awaiting), List.of(forum));
  }
}
