package org.rejoinder.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Collects published responses from their addresses into a corpus folder, and writes into its
 * {@code responses.csv} where each came from, when, and the SHA-256 of its bytes. To be run again
 * whenever it was broken off, or to see what changed.
 */
public final class Fetching {

  /** What is kept for the next time; a run passes over folders of such a name. */
  private static final String KEPT = ".fetch.kept";

  private static final int MOST_HOSTS_AT_A_TIME = 4;

  private final FetchSettings settings;
  private final Pace pace;
  private final FetchListener listener;

  /** With the clock and the waiting of a test, or the real ones. */
  public Fetching(FetchSettings settings, Pace pace, FetchListener listener) {
    this.settings = settings;
    this.pace = pace;
    this.listener = listener;
  }

  /**
   * Fetches every address of the list, one after the other from one host, several hosts side by
   * side. What cannot be had is told in the outcome.
   *
   * @throws SourcesException if the list, or the folder's {@code responses.csv}, cannot be used
   * @throws IOException if the folder cannot be written to
   */
  public FetchSummary fetch() throws SourcesException, IOException, InterruptedException {
    SourceList list = SourceList.read(settings.sources());
    ResponsesFile responses = ResponsesFile.in(settings.folder());
    Path kept = Files.createDirectories(settings.folder().resolve(KEPT));
    Ledger ledger = Ledger.in(kept);
    Map<Source, FetchOutcome> outcomes = new ConcurrentHashMap<>();
    try (Web web = new Web(settings, pace);
        ScheduledExecutorService alarms =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())) {
      Download download = new Download(settings, web, ledger, kept, pace, alarms);
      hostByHost(list.sources(), download, outcomes);
      alarms.shutdownNow();
    }
    SequencedMap<Source, FetchOutcome> inOrder = new LinkedHashMap<>();
    for (Source source : list.sources()) {
      FetchOutcome outcome = outcomes.get(source);
      if (outcome != null) {
        inOrder.put(source, outcome);
      }
      ledger.entry(source.address()).ifPresent(entry -> responses.state(source, entry));
    }
    responses.write();
    return new FetchSummary(inOrder, list.problems());
  }

  private void hostByHost(
      List<Source> sources, Download download, Map<Source, FetchOutcome> outcomes)
      throws IOException, InterruptedException {
    FileNames names = new FileNames(sources);
    SequencedMap<String, SequencedMap<Source, String>> byHost = new LinkedHashMap<>();
    for (Source source : sources) {
      byHost
          .computeIfAbsent(source.address().getHost(), _ -> new LinkedHashMap<>())
          .put(source, names.stem(source));
    }
    try (ExecutorService hosts = Executors.newFixedThreadPool(MOST_HOSTS_AT_A_TIME)) {
      List<Future<?>> done = new ArrayList<>();
      for (SequencedMap<Source, String> host : byHost.values()) {
        done.add(
            hosts.submit(
                () -> {
                  for (Map.Entry<Source, String> each : host.entrySet()) {
                    FetchOutcome outcome = download.fetch(each.getKey(), each.getValue());
                    outcomes.put(each.getKey(), outcome);
                    tell(each.getKey(), outcome);
                  }
                  return null;
                }));
      }
      for (Future<?> host : done) {
        awaited(host, hosts);
      }
    }
  }

  private static void awaited(Future<?> host, ExecutorService hosts)
      throws IOException, InterruptedException {
    try {
      host.get();
    } catch (ExecutionException e) {
      hosts.shutdownNow();
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw new IllegalStateException("An address could not be worked on", e);
    }
  }

  private synchronized void tell(Source source, FetchOutcome outcome) {
    listener.done(source, outcome);
  }
}
