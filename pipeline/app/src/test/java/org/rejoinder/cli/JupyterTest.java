package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JupyterTest {

  @TempDir private Path folder;

  @Test
  void saysWhatToInstallWhereJupyterIsNotThere() {
    assertThatThrownBy(() -> Jupyter.program(folder.toString(), "jupyter-notebook", "jupyter-lab"))
        .isInstanceOf(Jupyter.MissingException.class)
        .hasMessageContaining("'jupyter-notebook'")
        .hasMessageContaining("apt install jupyter-notebook jupyter-nbconvert")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void setsUpTheKernelWithWhatIsPutRightOfItBeforeIt() throws Exception {
    Path target = Files.createDirectories(folder.resolve("pipeline/app/target/notebook-kernel"));
    Files.createFile(target.resolve("kernel-1.jar"));
    Files.createFile(target.resolveSibling("rejoinder-app-1.jar"));
    Files.createDirectories(folder.resolve("notebooks"));
    Jupyter jupyter = new Jupyter(folder, folder.resolve("out"));
    jupyter.setUpKernel();

    assertThat(folder.resolve("target/jupyter/kernels/rejoinder-java/kernel.json"))
        .content()
        .containsPattern("rejoinder-app-1\\.jar.*kernel-1\\.jar")
        .contains("{connection_file}");
    assertThat(jupyter.command(Path.of("jupyter")).environment())
        .containsEntry("REJOINDER_RUN", folder.resolve("out").toString())
        .hasEntrySatisfying(
            "JUPYTER_PATH",
            path -> assertThat(path).startsWith(folder.resolve("target/jupyter").toString()));
  }

  @Test
  void saysHowToBuildWhereTheKernelIsMissing() {
    assertThatThrownBy(() -> new Jupyter(folder, folder).setUpKernel())
        .isInstanceOf(Jupyter.MissingException.class)
        .hasMessageContaining("mvn package");
  }

  @Test
  void saysHowToStartWhereTheProgramsFolderIsNotKnown() {
    Cli.Answer answer = Cli.withoutModels(folder).call("notebook");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("./rejoinder notebook").hasLineCount(1);
  }
}
