package org.rejoinder.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.rejoinder.domain.AnnotationSource;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;

/** Writes one Lucene document for each entry. */
final class IndexWriting {

  /** How many times its buffer Java has to have. */
  private static final int LEAST_BUFFERS = 12;

  private static final FieldType WORDS = words();

  private IndexWriting() {}

  /** Writes a whole index into a folder, in place of one that is there. */
  static void write(Path folder, CodedCorpus corpus, AnnotationSource annotations)
      throws IOException {
    AnnotatedWords annotated = new AnnotatedWords();
    try (Directory ofWords = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        IndexWriter words = writer(ofWords);
        CodesWriting codes = CodesWriting.into(folder)) {
      for (CodedDocument document : corpus.documents()) {
        List<Entry> entries = Entry.of(document);
        SentencesOfDocument sentences =
            entries.isEmpty() || document.segmentation().passages().isEmpty()
                ? SentencesOfDocument.of(List.of())
                : SentencesOfDocument.of(annotations.of(document));
        for (Entry entry : entries) {
          Document indexed = documentOf(entry);
          TextWords ofText = TextWords.of(entry.text().joined(document.text()));
          annotated.annotate(indexed, entry, ofText, sentences);
          addFingerprints(indexed, entry, ofText);
          words.addDocument(indexed);
          codes.add(EntryCodes.of(entry));
        }
      }
      finish(words);
      codes.finish();
    }
  }

  /** A writer that keeps the order of what is added, on which the two indexes depend. */
  static IndexWriter writer(Directory directory) throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            // Merges neighbours alone: entries keep the order of the corpus.
            .setMergePolicy(new LogDocMergePolicy())
            .setRAMBufferSizeMB(bufferInMegabytes()));
  }

  static void finish(IndexWriter writer) throws IOException {
    writer.setLiveCommitData(Map.of(IndexFields.VERSION_KEY, IndexFields.VERSION).entrySet());
    writer.forceMerge(1);
    writer.commit();
  }

  /** Lucene's own size, where that is not too much of what Java has. */
  private static double bufferInMegabytes() {
    double share = Runtime.getRuntime().maxMemory() / (double) (1 << 20) / LEAST_BUFFERS;
    return Math.min(IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB, share);
  }

  private static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        TextAnalysis.asWritten(),
        Map.of(
            QueryField.TEXT.folded(), TextAnalysis.folded(),
            QueryField.ASKED.folded(), TextAnalysis.folded()));
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private static Document documentOf(Entry entry) {
    Document document = new Document();
    addText(document, entry);
    addPlace(document, entry);
    addFacts(document, entry.document().facts());
    entry.answer().ifPresent(answer -> addAnswer(document, answer));
    addLabel(document, QueryField.VOICE, VoiceLabel.of(entry.voice()));
    addLabel(document, QueryField.RESPONDENT, entry.respondent().label());
    store(document, IndexFields.VOICE, entry.voice().name());
    store(document, IndexFields.RESPONDENT, entry.respondent().name());
    return document;
  }

  private static void addText(Document document, Entry entry) {
    String text = entry.text().joined(entry.document().text());
    addWords(document, QueryField.TEXT, text);
    store(document, IndexFields.TEXT, text);
    store(document, IndexFields.TEXT_PIECES, entry.text().encoded());
    if (!entry.asked().isEmpty()) {
      String asked = entry.asked().joined(entry.document().text());
      addWords(document, QueryField.ASKED, asked);
      store(document, IndexFields.ASKED, asked);
      store(document, IndexFields.ASKED_PIECES, entry.asked().encoded());
    }
  }

  private static void addFingerprints(Document document, Entry entry, TextWords words) {
    if (entry.answer().isPresent()) {
      Fingerprints.of(words.words())
          .forEach(
              each -> document.add(new StringField(IndexFields.FINGERPRINT, each, Field.Store.NO)));
    }
  }

  private static Pages pages(Entry entry) {
    Span all =
        Stream.concat(entry.text().spans().stream(), entry.asked().spans().stream())
            .reduce(entry.span(), IndexWriting::around);
    return Pages.of(entry.document().extraction().content().layout(), all);
  }

  private static Span around(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private static void addPlace(Document document, Entry entry) {
    String path = entry.document().id().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    String stem = file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
    Stream.of(path, file, stem)
        .map(TextAnalysis::label)
        .distinct()
        .forEach(name -> addWhole(document, QueryField.DOCUMENT, name));
    document.add(new SortedSetDocValuesField(QueryField.DOCUMENT.shown(), new BytesRef(path)));
    document.add(new NumericDocValuesField(IndexFields.ORDER_VOICE, orderOf(entry.voice())));
    store(document, IndexFields.DOCUMENT, path);
    store(document, IndexFields.PAGES, pages(entry).encoded());
  }

  /** Who lists a force's entries wants its answers first, and page furniture last. */
  private static int orderOf(Voice voice) {
    return switch (voice) {
      case ANSWER -> 0;
      case BODY, REPORT, ASKED, VERDICT, OTHER_LANGUAGE -> 1;
      case FURNITURE -> 2;
    };
  }

  private static void addFacts(Document document, DocumentFacts facts) {
    facts.force().ifPresent(force -> addName(document, QueryField.FORCE, force));
    facts.force().ifPresent(force -> store(document, IndexFields.FORCE, force));
    facts.report().ifPresent(report -> addName(document, QueryField.REPORT, report));
    facts.responseDate().ifPresent(date -> addDate(document, date));
  }

  private static void addDate(Document document, StatedDate date) {
    LocalDate first =
        switch (date) {
          case StatedDate.Day day -> day.date();
          case StatedDate.Month month -> month.month().atDay(1);
        };
    LocalDate last =
        switch (date) {
          case StatedDate.Day day -> day.date();
          case StatedDate.Month month -> month.month().atEndOfMonth();
        };
    document.add(new IntPoint(IndexFields.FIRST_DAY, (int) first.toEpochDay()));
    document.add(new IntPoint(IndexFields.LAST_DAY, (int) last.toEpochDay()));
    document.add(new SortedSetDocValuesField(QueryField.DATE.shown(), new BytesRef(date.iso())));
    document.add(
        new SortedSetDocValuesField(
            IndexFields.YEAR, new BytesRef(Integer.toString(first.getYear()))));
    store(document, IndexFields.DATE, date.iso());
  }

  private static void addAnswer(Document document, Answer answer) {
    RecommendationNumber recommendation = answer.recommendation();
    addLabel(document, QueryField.RECOMMENDATION, recommendation.value());
    store(document, IndexFields.RECOMMENDATION, recommendation.value());
    store(document, IndexFields.ANSWER, answer.id().value());
    document.add(new StringField(IndexFields.ANSWER_NAME, answer.id().value(), Field.Store.NO));
  }

  private static void addWords(Document document, QueryField field, String text) {
    document.add(new Field(field.folded(), text, WORDS));
    document.add(new Field(field.asWritten(), text, WORDS));
  }

  private static void addName(Document document, QueryField field, String name) {
    addWordsOfName(document, field, name);
    addWholeName(document, field, name);
  }

  static void addWordsOfName(Document document, QueryField field, String name) {
    document.add(new Field(field.asWritten(), name, WORDS));
  }

  static void addWholeName(Document document, QueryField field, String name) {
    document.add(new StringField(field.whole(), TextAnalysis.name(name), Field.Store.NO));
    document.add(new SortedSetDocValuesField(field.shown(), new BytesRef(name)));
  }

  static void addLabel(Document document, QueryField field, String value) {
    addWhole(document, field, value);
    document.add(new SortedSetDocValuesField(field.shown(), new BytesRef(value)));
  }

  static void addWhole(Document document, QueryField field, String value) {
    document.add(new StringField(field.whole(), TextAnalysis.label(value), Field.Store.NO));
  }

  static void store(Document document, String field, String value) {
    document.add(new StoredField(field, value));
  }
}
