package org.rejoinder.web;

/**
 * A request that is not answered.
 *
 * @param status of HTTP
 * @param detail why, and what to do
 */
public record ErrorView(Frame frame, int status, String detail) {}
