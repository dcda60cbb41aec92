package org.synoptic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.JsonNode;

/// Writes a result beside its place and moves it there when it is whole.
final class Output implements AutoCloseable {
    private final Path target;
    private final Path partial;
    private final Writer writer;

    Output(Path target) {
        this.target = target.toAbsolutePath();
        this.partial = this.target.resolveSibling(this.target.getFileName() + ".part");
        try {
            writer = Files.newBufferedWriter(partial, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput("The output " + target + " can't be written: " + e.getMessage());
        }
    }

    void line(JsonNode node) {
        write(node.toString() + "\n");
    }

    void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BadInput("The output " + target + " can't be written: " + e.getMessage());
        }
    }
}
