package org.rapaio.jupyter.kernel.channels;

/**
 * Stands in for the class of this name in version 3.0.1 of the notebooks' kernel, which marks its
 * threads as running only after it starts them, and lets a message that comes before all is set up
 * end the thread: on a busy machine the kernel then never answers. Jupyter asks again, so that an
 * early message may be lost. To be deleted when the kernel no longer does so.
 */
public final class LoopThread extends Thread {

  private final Runnable step;
  private final long pause;
  private volatile boolean goesOn = true;

  /**
   * Does something again and again once it is started.
   *
   * @param pause between two times, in milliseconds
   */
  public LoopThread(String name, long pause, Runnable step) {
    super(name);
    this.pause = pause;
    this.step = step;
  }

  @Override
  public void run() {
    try {
      while (goesOn) {
        take();
        Thread.sleep(pause);
      }
    } catch (InterruptedException end) {
      goesOn = false;
    }
  }

  private void take() {
    try {
      step.run();
    } catch (RuntimeException early) {
      System.err.println(getName() + " goes on after a message that failed: " + early);
    }
  }

  /** Ends it after the step that it is at. */
  public void shutdown() {
    goesOn = false;
  }
}
