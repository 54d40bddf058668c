/**
 * All stages in a row, from a folder of responses to a folder of results, and the way back into
 * those results. {@link PipelineRun} makes a run; {@link Run} opens one that is finished.
 *
 * <p>This is a whole program. Saved as {@code Waiting.java} beside the folder {@code out} that
 * {@code rejoinder run} wrote, it is started with {@code java -cp
 * 'REJOINDER/pipeline/app/target/lib/*' Waiting.java}, where {@code REJOINDER} is the program's own
 * folder:
 *
 * {@snippet :
 * import org.rejoinder.domain.TrainingFigure;
 * import org.rejoinder.index.Hit;
 * import org.rejoinder.index.SearchRequest;
 * import org.rejoinder.run.Run;
 * import org.rejoinder.tables.FindingEntry;
 * import tech.tablesaw.api.Table;
 *
 * void main() throws Exception {
 *   try (Run run = Run.open(Path.of("out"))) {
 *     // Who waits for a national definition, and in which words?
 *     for (FindingEntry finding : run.findings()) {
 *       if (finding.theme().equals("awaiting-national") && finding.code().equals("definition")) {
 *         IO.println(finding.force().orElse("unknown") + ": " + finding.quote());
 *       }
 *     }
 *
 *     // How many people do they say were trained?
 *     for (FindingEntry finding : run.findings()) {
 *       if (finding.detail() instanceof TrainingFigure trained && trained.count().isPresent()) {
 *         IO.println(trained.count().get() + " " + trained.cohort().orElse("people"));
 *       }
 *     }
 *
 *     // The same as a table, to be counted, joined and drawn.
 *     Table training = run.tables().read("training");
 *     IO.println(training.intColumn("count").sum() + " in " + training.rowCount() + " statements");
 *
 *     // And in full text, the best first.
 *     for (Hit hit : run.searcher().search(SearchRequest.of("\"national definition\"")).hits()) {
 *       IO.println(hit.document() + ": " + hit.span().of(run.text(hit.document()).orElseThrow()));
 *     }
 *   }
 * }
 * }
 */
@NullMarked
package org.rejoinder.run;

import org.jspecify.annotations.NullMarked;
