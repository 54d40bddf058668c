package org.rejoinder.domain;

/** A finding and why it was made. */
public record ExplainedFinding(Finding finding, Evidence evidence) {}
