package org.rejoinder.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with codebooks; each subcommand is a class of its own. */
@Command(
    name = "codebook",
    description = "Works on codebooks.",
    footer = {
      "",
      "Examples:",
      "  rejoinder codebook check my-codebook.yaml    does it do what its examples say",
      "  rejoinder codebook explain MARAC             why passages were coded as they were",
      "  rejoinder codebook diff before after         what another codebook gains and loses"
    })
final class CodebookCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** There is nothing to do without a subcommand. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: " + String.join(", ", spec.subcommands().keySet()));
  }
}
