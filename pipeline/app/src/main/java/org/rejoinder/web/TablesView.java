package org.rejoinder.web;

import java.util.List;

/** The list of tables. */
public record TablesView(Frame frame, List<ListedTable> tables) {}
