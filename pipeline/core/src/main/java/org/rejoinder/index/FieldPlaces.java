package org.rejoinder.index;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Which field a part of a query names, and where in the query as typed it stands. */
final class FieldPlaces {

  private final String query;
  private final QueryText text;

  FieldPlaces(String query, QueryText text) {
    this.query = query;
    this.text = text;
  }

  /** Where in the query as typed the part begins, counted from 0. */
  int of(FieldQueryNode node) {
    return text.typedOffset(node.getBegin());
  }

  /** The field of a part of the query. */
  QueryField field(QueryNode node) throws QuerySyntaxException {
    String name = ((FieldableNode) node).getField().toString();
    Optional<QueryField> field = QueryField.named(name);
    if (field.isEmpty()) {
      throw unknown(name, node instanceof FieldQueryNode word ? of(word) : query.length());
    }
    return field.get();
  }

  /** That something is wrong at a place of the query as typed. */
  QuerySyntaxException at(int offset, String problem) {
    return new QuerySyntaxException(query, offset, problem);
  }

  /** Where the query as typed first holds these signs, or -1. */
  int find(String signs) {
    return query.indexOf(signs);
  }

  /** That something is wrong with a sign, where it first stands in the query. */
  QuerySyntaxException atSign(String sign, String problem) {
    return at(Math.max(0, query.indexOf(sign)), problem);
  }

  private QuerySyntaxException unknown(String name, int before) {
    int place =
        IntStream.of(query.lastIndexOf(name, before), query.indexOf(name), 0)
            .filter(i -> i >= 0)
            .findFirst()
            .orElse(0);
    String advice =
        similar(name)
            .map(field -> "did you mean '%s'? Fields are %s".formatted(field, QueryField.all()))
            .orElse(
                "fields are %s; to search for '%s:' as text put it in quotation marks"
                    .formatted(QueryField.all(), name));
    return at(place, "there is no field '%s'; %s".formatted(name, advice));
  }

  private static Optional<String> similar(String name) {
    String typed = TextAnalysis.label(name);
    Stream<String> beginning =
        Stream.of(QueryField.values())
            .map(QueryField::label)
            .filter(label -> typed.length() > 1 && label.startsWith(typed));
    Stream<String> misspelt =
        IntStream.rangeClosed(1, LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE)
            .mapToObj(edits -> within(edits, typed))
            .flatMap(
                near -> Stream.of(QueryField.values()).map(QueryField::label).filter(near::run));
    return Stream.concat(beginning, misspelt).findFirst();
  }

  private static CharacterRunAutomaton within(int edits, String typed) {
    return new CharacterRunAutomaton(
        Operations.determinize(
            new LevenshteinAutomata(typed, true).toAutomaton(edits),
            Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }
}
