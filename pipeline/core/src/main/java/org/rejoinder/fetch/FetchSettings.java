package org.rejoinder.fetch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a person asks to be fetched, and how gently.
 *
 * @param sources the list of addresses, a CSV file
 * @param folder the corpus folder to fill, made if it is not there
 * @param delay between two requests to one host, at least
 * @param time that one document may take
 * @param mostBytes that one document may have
 * @param agent how the program names itself to publishers
 */
public record FetchSettings(
    Path sources, Path folder, Duration delay, Duration time, long mostBytes, String agent) {}
