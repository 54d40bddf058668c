package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by the small words that no text does without, and the Welsh
 * paragraphs of a document from its English ones.
 */
final class Languages {

  /** The language whose words are coded. */
  static final String CODED = "en";

  private static final String WELSH = "cy";

  /** Shares of small words below this are chance. */
  private static final double LEAST_SHARE = 0.12;

  /** Of the words in English or Welsh, how many must be English for the English to be read. */
  private static final double LEAST_ENGLISH = 0.25;

  private static final int LONGEST = 2000;

  private static final Map<String, Set<String>> SMALL_WORDS =
      new TreeMap<>(
          Map.of(
              "en",
              words("the of and to in is that for with are this be will has have by"),
              WELSH,
              words(
                  "y yr r mae yn n ac ar wedi bod hyn eu gan fod i o ein sydd nid neu gyda dylai"
                      + " dylid bydd rydym rhaid hwn hynny drwy wrth dros prif"),
              "fr",
              words("le la les des et du une dans pour que qui sur est par avec aux sont"),
              "de",
              words("der die das und den von zu mit für auf ist im des ein eine nicht wird"),
              "es",
              words("el los las del y que en por para con una se su es al como"),
              "pl",
              words("w i z na do się że jest oraz dla nie od przez o są które"),
              "ro",
              words("și de la în cu pe să din este care pentru nu sunt prin al")));

  /** Words of headings and labels, which have no small words. */
  private static final Set<String> WELSH_WORDS =
      words(
          "argymhelliad argymhellion ymateb ymatebion ymatebodd heddlu comisiynydd troseddu"
              + " throseddu gwnstabl cwnstabl adroddiad arolygiad arolygiaeth rhagair cyflwyniad"
              + " casgliad casgliadau cefndir crynodeb derbyniwyd derbyn cytuno maes meysydd wella"
              + " gwella achos bryder erbyn ionawr chwefror mawrth ebrill mehefin gorffennaf awst"
              + " medi hydref tachwedd rhagfyr llythyr swyddfa cymru gymraeg cymraeg cyhoeddwyd"
              + " dyddiad tudalen atodiad pennod gweithredu statws cwblhawyd llywodraeth annwyl"
              + " gywir cynnwys camau nesaf sylwadau rhan");

  /** What short English paragraphs hold where the smallest words are wanting. */
  private static final Set<String> ENGLISH_WORDS =
      words(
          "should must not all an it on as was were been their which from we our my chief constable"
              + " constables force forces police commissioner report recommendations response"
              + " january february march april may june july august september october november"
              + " december");

  /** How Welsh words begin and end, and English ones hardly ever do. */
  private static final Pattern WELSH_SHAPE =
      Pattern.compile(
          "(?:ll|rh|gw)[a-z]{2,20}|.{2,20}(?:iad|iaid|iadau|aeth|wyd|wyr|ydd|edd|yddion|iau)|.{0,20}[ŵŷ].{0,20}");

  private static final Pattern HALVES = Pattern.compile("\\s+[/|]\\s+");

  private Languages() {}

  /** The ISO 639-1 code, empty if it cannot be told. */
  static String of(String text) {
    List<String> words = Wording.wordsOf(text);
    Map<String, Integer> counts = new TreeMap<>();
    SMALL_WORDS.forEach((language, small) -> counts.put(language, count(words, small)));
    String best = "";
    double bestShare = LEAST_SHARE;
    for (Map.Entry<String, Integer> language : counts.entrySet()) {
      double share = language.getValue() / (double) Math.max(1, words.size());
      if (share > bestShare) {
        best = language.getKey();
        bestShare = share;
      }
    }
    return best;
  }

  /** Whether a text in which both occur holds enough English to be read as English. */
  static boolean holdsEnglish(List<Paragraph> english, List<Paragraph> welsh) {
    int read = length(english);
    return read > (read + length(welsh)) * LEAST_ENGLISH;
  }

  /** For each paragraph, whether it is Welsh; one that does not tell is as those around it. */
  static List<Boolean> areWelsh(List<Paragraph> paragraphs) {
    List<String> told = new ArrayList<>(paragraphs.stream().map(Languages::ofParagraph).toList());
    if (!told.contains(WELSH)) {
      return paragraphs.stream().map(_ -> false).toList();
    }
    String[] below = new String[told.size()];
    String next = "";
    for (int i = told.size() - 1; i >= 0; i--) {
      next = told.get(i).isEmpty() ? next : told.get(i);
      below[i] = next;
    }
    List<Boolean> welsh = new ArrayList<>();
    String above = "";
    for (int i = 0; i < told.size(); i++) {
      above = told.get(i).isEmpty() ? above : told.get(i);
      boolean amongWelsh = above.equals(WELSH) && !below[i].equals(CODED);
      welsh.add(told.get(i).equals(WELSH) || (told.get(i).isEmpty() && amongWelsh));
    }
    return welsh;
  }

  /**
   * The English half of a line that says the same in both languages: "Recommendation 3 /
   * Argymhelliad 3". Any other line as it is.
   */
  static String englishHalf(String line) {
    if (line.indexOf('/') < 0 && line.indexOf('|') < 0) {
      return line;
    }
    String[] halves = HALVES.split(line, 3);
    if (halves.length != 2) {
      return line;
    }
    boolean firstIsWelsh = isWelshHeading(halves[0]);
    return firstIsWelsh == isWelshHeading(halves[1]) ? line : halves[firstIsWelsh ? 1 : 0];
  }

  private static boolean isWelshHeading(String words) {
    return count(Wording.wordsOf(words), WELSH_WORDS) > 0;
  }

  private static String ofParagraph(Paragraph paragraph) {
    String start = paragraph.plain().substring(0, Math.min(LONGEST, paragraph.plain().length()));
    List<String> words = Wording.wordsOf(start);
    int english =
        count(words, SMALL_WORDS.getOrDefault(CODED, Set.of())) + count(words, ENGLISH_WORDS);
    int welsh = count(words, SMALL_WORDS.getOrDefault(WELSH, Set.of()));
    int headings = count(words, WELSH_WORDS);
    if (welsh > english * 1.5 && (welsh > 2 || headings > 0)) {
      return WELSH;
    }
    if (english == 0
        && (headings > 0 || haveWelshShapes(words))
        && Markers.read(englishHalf(start)).isEmpty()) {
      return WELSH;
    }
    boolean tells = english > 0 || Markers.read(englishHalf(start)).isPresent();
    return tells || Labels.read(englishHalf(start)).isPresent() ? CODED : "";
  }

  private static boolean haveWelshShapes(List<String> words) {
    return words.stream().filter(word -> WELSH_SHAPE.matcher(word).matches()).limit(2).count() > 1;
  }

  private static int count(List<String> words, Set<String> small) {
    return (int) words.stream().filter(small::contains).count();
  }

  private static int length(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.plain().length()).sum();
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ", -1)));
  }
}
