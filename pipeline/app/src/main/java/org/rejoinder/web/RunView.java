package org.rejoinder.web;

import java.util.List;
import java.util.Map;
import org.rejoinder.run.RunRecord;

/**
 * What was run.
 *
 * @param counts how many documents came to what, and what was found
 * @param unread files that were not read whole, with what became of them and why
 * @param unreadCount how many there are; not all may be listed
 */
public record RunView(
    Frame frame,
    RunRecord record,
    Map<String, Integer> counts,
    List<RunRecord.Input> unread,
    int unreadCount) {}
