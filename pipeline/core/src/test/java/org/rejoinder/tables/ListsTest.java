package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lists, cell by cell. */
class ListsTest {

  private static final ResultTables TABLES = ResultTables.of(FictionalCorpus.corpus());

  @Test
  void aRowForEveryFileFoundWhateverBecameOfIt() {
    assertTable(
        "documents",
        """
        document,sha256,media_type,language,force,author,report,report_date,response_date,outcome,\
        reason,characters,answers
        anonymous.txt,5ha13,text/plain,en,,other,\
        An inspection report on 'Care and inquiry: a review',,,read,,40,1
        broken.pdf,5ha10,text/plain,,,,,,,failed,"The file is no PDF; save it again, as text.",,0
        harrowdale.txt,5ha14,text/plain,en,Harrowdale,pcc,Care and inquiry: a review,2031-03,\
        2031-05-09,read,,205,2
        leaflet.txt,5ha11,text/plain,,,other,,,,partly-read,Page 2 holds no text.,14,0
        north/wexmoor.txt,5ha17,text/plain,en,Wexmoor,pcc,Care and inquiry: a review,,,read,,154,2
        sheet.xlsx,5ha10,text/plain,,,,,,,skipped,Spreadsheets are no response documents.,,0
        tamsey-vale.txt,5ha15,text/plain,en,Tamsey Vale,pcc,Care and inquiry: a review,,,read,\
        No answer to a recommendation was found.,23,0
        """);
  }

  @Test
  void answersByPlaceWithTextAskedAndWords() {
    assertTable(
        "answers",
        """
        answer,document,force,report,recommendation,respondent,deadline,progress,asked,text,start,\
        end,words
        anonymous.txt#3,anonymous.txt,,An inspection report on 'Care and inquiry: a review',3,\
        other,,in-place,,"It is in place, with a Lantern Team.",3,39,8
        harrowdale.txt#3,harrowdale.txt,Harrowdale,Care and inquiry: a review,3,pcc,2031-12-31,\
        in-progress,"Train ""all"" staff, soon.","We trained 31 | of the 50 detectives,
        or 62.5%, in Care First.
        The Lantern Team is ""in place"".",28,134,18
        harrowdale.txt#8.25,harrowdale.txt,Harrowdale,Care and inquiry: a review,8.25,pcc,,\
        awaiting-national,Adopt the definition.,"=Once the College defines it 🗎, we shall.",162,\
        204,7
        north/wexmoor.txt#3,north/wexmoor.txt,Wexmoor,Care and inquiry: a review,3,pcc,,\
        assurance-sought,,I will ask the Chief Constable.,17,48,6
        north/wexmoor.txt#3/force,north/wexmoor.txt,Wexmoor,Care and inquiry: a review,3,force,,\
        planned,,"our Lantern Team has not begun.
        The Beacon Desk opens in May.",56,117,12
        """);
  }

  @Test
  void findingsByPlace() {
    assertTable(
        "findings",
        """
        finding,document,answer,force,recommendation,theme,code,state,start,end,quote,rule
        anonymous.txt#3@24-38/practice/Lantern Team,anonymous.txt,anonymous.txt#3,,3,practice,\
        Lantern Team,in-use,24,38,a Lantern Team,practice-rule
        harrowdale.txt#3@28-89/training/people-trained,harrowdale.txt,harrowdale.txt#3,Harrowdale,3,\
        training,people-trained,delivered,28,89,"We trained 31 | of the 50 detectives,
        or 62.5%, in Care First",training-rule
        harrowdale.txt#3@103-119/practice/Lantern Team,harrowdale.txt,harrowdale.txt#3,Harrowdale,3,\
        practice,Lantern Team,in-use,103,119,The Lantern Team,practice-rule
        harrowdale.txt#3@120-133/progress/in-place,harrowdale.txt,harrowdale.txt#3,Harrowdale,3,\
        progress,in-place,,120,133,"is ""in place\""",progress-rule
        harrowdale.txt#8.25@162-193/awaiting-national/definition,harrowdale.txt,harrowdale.txt#8.25,\
        Harrowdale,8.25,awaiting-national,definition,,162,193,=Once the College defines it 🗎,\
        awaiting-national-rule
        harrowdale.txt#8.25@195-203/tone/cautious,harrowdale.txt,harrowdale.txt#8.25,Harrowdale,8.25,\
        tone,cautious,,195,203,we shall,tone-rule
        north/wexmoor.txt#3@17-47/training/people-trained,north/wexmoor.txt,north/wexmoor.txt#3,\
        Wexmoor,3,training,people-trained,planned,17,47,I will ask the Chief Constable,training-rule
        north/wexmoor.txt#3/force@56-72/practice/Lantern Team,north/wexmoor.txt,north/wexmoor.txt#3/force,\
        Wexmoor,3,practice,Lantern Team,planned,56,72,our Lantern Team,practice-rule
        north/wexmoor.txt#3/force@88-103/practice/Beacon Desk,north/wexmoor.txt,north/wexmoor.txt#3/force,\
        Wexmoor,3,practice,Beacon Desk,planned,88,103,The Beacon Desk,practice-rule
        north/wexmoor.txt@118-144/practice/Lantern Team,north/wexmoor.txt,,Wexmoor,,practice,\
        Lantern Team,mentioned,118,144,The Lantern Team elsewhere,practice-rule
        """);
  }

  @Test
  void trainingFigures() {
    assertTable(
        "training",
        """
        finding,document,answer,force,recommendation,count,comparator,percent,quantifier,cohort,\
        programme,target,state,period,start,end,quote
        harrowdale.txt#3@28-89/training/people-trained,harrowdale.txt,harrowdale.txt#3,Harrowdale,3,\
        31,=,62.5,,detectives,Care First,,delivered,../2031-05-09,28,89,\
        "We trained 31 | of the 50 detectives,
        or 62.5%, in Care First"
        north/wexmoor.txt#3@17-47/training/people-trained,north/wexmoor.txt,north/wexmoor.txt#3,\
        Wexmoor,3,,,100,all,,,53,planned,,17,47,I will ask the Chief Constable
        """);
  }

  @Test
  void mentionsOfPractices() {
    assertTable(
        "practices",
        """
        practice,kind,force,document,answer,recommendation,state,start,end,quote
        Lantern Team,team,,anonymous.txt,anonymous.txt#3,3,in-use,24,38,a Lantern Team
        Lantern Team,team,Harrowdale,harrowdale.txt,harrowdale.txt#3,3,in-use,103,119,\
        The Lantern Team
        Lantern Team,team,Wexmoor,north/wexmoor.txt,north/wexmoor.txt#3/force,3,planned,56,72,\
        our Lantern Team
        Beacon Desk,team,Wexmoor,north/wexmoor.txt,north/wexmoor.txt#3/force,3,planned,88,103,\
        The Beacon Desk
        Lantern Team,team,Wexmoor,north/wexmoor.txt,,,mentioned,118,144,The Lantern Team elsewhere
        """);
  }

  @Test
  void candidatesAsGiven() {
    assertTable(
        "candidates",
        """
        name,acronym,documents,mentions,quote
        Candle Forum,CF,2,3,The Candle Forum meets.
        Ember Panel,,1,1,"An ""Ember Panel"", so named."
        """);
  }

  private static void assertTable(String name, String csv) {
    assertThat(TABLES.table(name).map(TablePrinter::csv)).contains(csv);
  }
}
