package org.synoptic.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the commands share: where to read and where to write.
abstract class FolderCommand {
    @Option(names = "--input", required = true, paramLabel = "PATH", description = "The file or folder to read.")
    protected Path input = Path.of(".");

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The file to write.")
    protected Path output = Path.of(".");

    @Spec
    protected CommandSpec spec = CommandSpec.create();

    protected Input reader() {
        return new Input(spec.commandLine().getErr());
    }
}
