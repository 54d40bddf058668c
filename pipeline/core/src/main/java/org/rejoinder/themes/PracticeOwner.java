package org.rejoinder.themes;

/** Whose a practice is, as far as its sentence says. */
enum PracticeOwner {
  /** The body's that speaks: "our panel", "the force's panel". */
  OWN,
  /** Another force's: "Dunmere Constabulary's panel", "a panel in a neighbouring county". */
  ANOTHER,
  /** It is the report, or who wrote it, that speaks of it: "inspectors noted the panel". */
  REPORT,
  /** Nothing is said. */
  UNSAID
}
