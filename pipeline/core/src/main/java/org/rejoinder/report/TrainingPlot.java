package org.rejoinder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dot plot of training against target, in units of an SVG.
 *
 * @param dots a line for each statement with a number, top to bottom
 * @param left how many statements with a number are not drawn, for want of room
 * @param ticks of the axis
 * @param width of the whole picture
 * @param height of the whole picture
 * @param even whether equal distances are equal numbers; else their square roots are
 */
public record TrainingPlot(
    List<Dot> dots, int left, List<Tick> ticks, int width, int height, boolean even) {

  private static final int LEAST_WIDTH = 1020;

  private static final int MOST = 60;
  private static final int AXIS_START = 440;
  private static final int AXIS_LENGTH = 350;
  private static final int TOP = 46;
  private static final int ROW = 34;
  private static final int LONGEST_LABEL = 32;
  private static final int TICK_DISTANCE = 46;
  private static final int MOST_EVEN_RATIO = 20;
  private static final int AXIS_TO_LABEL = 16;

  /** Of a letter in the widest of the fonts that may be there, on average. */
  private static final int LETTER_WIDTH = 8;

  /**
   * A statement's line.
   *
   * @param force named where it differs from the line above, else empty
   * @param y where the line is
   * @param count where the mark of the count is, empty if there is none
   * @param target where the mark of the target is, empty if there is none
   * @param label the numbers in words, and how far it is
   */
  public record Dot(
      Statement statement,
      String force,
      String who,
      int y,
      String count,
      String target,
      String label) {

    /** The class that shapes the mark. */
    public String look() {
      return Wording.look(Wording.STAGES_OF_TRAINING, statement.state());
    }
  }

  /** A number on the axis. */
  public record Tick(String x, String label) {}

  /** Keeps its own copies of the lists. */
  public TrainingPlot {
    dots = List.copyOf(dots);
    ticks = List.copyOf(ticks);
  }

  /** The place of the axis's beginning. */
  public int axisStart() {
    return AXIS_START;
  }

  /** The place of the axis's end. */
  public int axisEnd() {
    return AXIS_START + AXIS_LENGTH;
  }

  /** The place of the labels' beginning. */
  public int labelStart() {
    return axisEnd() + AXIS_TO_LABEL;
  }

  static TrainingPlot of(List<Statement> statements) {
    List<Statement> numbers = statements.stream().filter(Statement::isNumber).toList();
    List<Statement> drawn = numbers.stream().limit(MOST).toList();
    int most = values(drawn).max().orElse(1);
    int least = values(drawn).filter(value -> value > 0).min().orElse(1);
    Scale scale = new Scale(Math.max(1, most), most / Math.max(1, least) <= MOST_EVEN_RATIO);
    List<Dot> dots = new ArrayList<>();
    String force = "";
    for (Statement statement : drawn) {
      dots.add(dot(statement, statement.force().equals(force), TOP + ROW * dots.size(), scale));
      force = statement.force();
    }
    return new TrainingPlot(
        dots,
        numbers.size() - drawn.size(),
        scale.ticks(),
        width(dots),
        TOP + ROW * dots.size(),
        scale.even);
  }

  /** So wide that the longest label has room. */
  private static int width(List<Dot> dots) {
    int longest = dots.stream().mapToInt(dot -> dot.label().length()).max().orElse(0);
    return Math.max(LEAST_WIDTH, AXIS_START + AXIS_LENGTH + AXIS_TO_LABEL + LETTER_WIDTH * longest);
  }

  private static IntStream values(List<Statement> statements) {
    return statements.stream()
        .flatMap(statement -> Stream.of(statement.count(), statement.target()))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt);
  }

  private static Dot dot(Statement statement, boolean sameForce, int y, Scale scale) {
    String label =
        statement.target().isPresent()
            ? statement.amount() + " against " + Wording.number(statement.target().getAsInt())
            : statement.amount();
    return new Dot(
        statement,
        sameForce ? "" : cut(statement.force()),
        cut(statement.who()),
        y,
        place(statement.count(), scale),
        place(statement.target(), scale),
        label + ", " + Wording.plain(statement.state()));
  }

  private static String place(OptionalInt value, Scale scale) {
    return value.isPresent() ? scale.place(value.getAsInt()) : "";
  }

  private static String cut(String label) {
    return label.length() <= LONGEST_LABEL
        ? label
        : label.substring(0, LONGEST_LABEL - 1).strip() + "…";
  }

  /** Where numbers stand between the axis's ends. */
  private record Scale(int most, boolean even) {

    String place(int value) {
      return String.format(Locale.ROOT, "%.1f", AXIS_START + AXIS_LENGTH * share(value));
    }

    private double share(int value) {
      double share = (double) value / most;
      return even ? share : Math.sqrt(share);
    }

    /** Round numbers that are far enough from each other. */
    List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      double last = -TICK_DISTANCE;
      for (int value : even ? evenNumbers() : roundNumbers()) {
        double place = AXIS_LENGTH * share(value);
        if (value <= most && place - last >= TICK_DISTANCE) {
          ticks.add(new Tick(place(value), Wording.number(value)));
          last = place;
        }
      }
      return ticks;
    }

    private int[] evenNumbers() {
      int step = IntStream.of(roundNumbers()).filter(s -> s > 0 && most / s <= 6).min().orElse(1);
      return IntStream.rangeClosed(0, most / step).map(i -> i * step).toArray();
    }

    private static int[] roundNumbers() {
      IntStream.Builder numbers = IntStream.builder().add(0);
      for (long power = 1; power <= 1_000_000_000L; power *= 10) {
        numbers.add((int) power);
        if (power < 1_000_000_000L) {
          numbers.add((int) (2 * power)).add((int) Math.min(5 * power, Integer.MAX_VALUE));
        }
      }
      return numbers.build().toArray();
    }
  }
}
