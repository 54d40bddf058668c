package org.rejoinder.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Block;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.DocumentWords;
import tools.jackson.databind.json.JsonMapper;

/** How kept work is written: records as they are, and which of its kinds a sealed value has. */
final class KeptJson {

  private KeptJson() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .changeDefaultVisibility(
            shown ->
                shown
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
        .addMixIn(Outcome.class, Outcomes.class)
        .addMixIn(Block.Kind.class, BlockKinds.class)
        .addMixIn(Finding.Detail.class, Details.class)
        .addMixIn(StatedDate.class, Dates.class)
        .build();
  }

  /**
   * A coding, its map as a list, because names of answers are no names of fields.
   *
   * @param madeFrom a hash of all in the codebook that decided
   */
  record KeptCoding(
      String madeFrom,
      List<Finding> findings,
      Map<String, String> progress,
      Map<String, Integer> givenUp,
      Sightings sightings,
      DocumentWords words) {

    static KeptCoding of(DocumentCoding coding, String madeFrom) {
      return new KeptCoding(
          madeFrom,
          coding.findings(),
          coding.progress().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      entry -> entry.getKey().value(),
                      Map.Entry::getValue,
                      (one, _) -> one,
                      TreeMap::new)),
          coding.givenUp(),
          coding.sightings(),
          coding.words());
    }

    DocumentCoding coding() {
      return new DocumentCoding(
          findings,
          progress.entrySet().stream()
              .collect(
                  Collectors.toMap(entry -> new AnswerId(entry.getKey()), Map.Entry::getValue)),
          new TreeMap<>(givenUp),
          sightings,
          words);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Outcome.PartlyRead.class, name = "partly-read"),
    @JsonSubTypes.Type(value = Outcome.Skipped.class, name = "skipped"),
    @JsonSubTypes.Type(value = Outcome.Failed.class, name = "failed")
  })
  private interface Outcomes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.ListItem.class, name = "item"),
    @JsonSubTypes.Type(value = Block.Cell.class, name = "cell")
  })
  private interface BlockKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "precision")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = StatedDate.Day.class, name = "day"),
    @JsonSubTypes.Type(value = StatedDate.Month.class, name = "month")
  })
  private interface Dates {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "detail")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.NoDetail.class, name = "none"),
    @JsonSubTypes.Type(value = TrainingFigure.class, name = "training"),
    @JsonSubTypes.Type(value = NamedPractice.class, name = "practice")
  })
  private interface Details {}
}
