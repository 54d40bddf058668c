package org.rejoinder.index;

import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * A query, or what stands in the brackets of a function, as Lucene's parser reads it.
 *
 * @param text as it was given to the parser
 * @param tree what the parser made of it
 */
record ParsedQuery(QueryText text, QueryNode tree) {

  /**
   * Parses a part of a query.
   *
   * @param field where words are searched that name no field
   * @throws QuerySyntaxException if the parser cannot read it, saying where and why
   */
  static ParsedQuery of(String query, int from, int end, QueryField field)
      throws QuerySyntaxException {
    QueryText text = QueryText.of(query, from, end);
    try {
      return new ParsedQuery(text, new StandardSyntaxParser().parse(text.parsed(), field.label()));
    } catch (QueryNodeParseException e) {
      int place = text.typedOffset(placeOf(e));
      SyntaxFault fault = SyntaxFault.find(query.substring(from, end), place - from);
      throw explained(query, from + fault.offset(), fault.problem(), e);
    } catch (NumberFormatException e) {
      throw explained(query, from, "a number in this query is too large; write a smaller one", e);
    }
  }

  private static int placeOf(QueryNodeParseException e) {
    return e instanceof ParseException parse
            && parse.currentToken != null
            && parse.currentToken.next != null
        ? parse.currentToken.next.beginColumn
        : Integer.MAX_VALUE;
  }

  private static QuerySyntaxException explained(
      String query, int offset, String problem, Exception cause) {
    QuerySyntaxException explained = new QuerySyntaxException(query, offset, problem);
    explained.initCause(cause);
    return explained;
  }
}
