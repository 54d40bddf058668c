package org.rejoinder.index;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

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

  /** Where in the query as typed the part of it that is read begins. */
  int start() {
    return text.typedOffset(0);
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
    if (name.equalsIgnoreCase(Enclosed.SENTENCE)) {
      return at(
          place,
          "what shall stand in one sentence is written in brackets: sentence:(national"
              + " definition)");
    }
    String advice =
        Spelling.nearest(name, Stream.of(QueryField.values()).map(QueryField::label).toList())
            .map(field -> "did you mean '%s'? Fields are %s".formatted(field, QueryField.all()))
            .orElse(
                "fields are %s; to search for '%s:' as text put it in quotation marks"
                    .formatted(QueryField.all(), name));
    return at(place, "there is no field '%s'; %s".formatted(name, advice));
  }
}
