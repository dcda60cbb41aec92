package org.synoptic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a command's files. A bad one gives one line on standard error and is counted; the rest goes on.
final class Input {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter err;
    private int bad;

    Input(PrintWriter err) {
        this.err = err;
    }

    int exitCode() {
        return bad == 0 ? 0 : 1;
    }

    void complain(String what, Exception why) {
        bad++;
        String reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        err.println(what + ": " + reason.lines().findFirst().orElse(""));
        err.flush();
    }

    /// The files of a folder with one of these endings, by name; or the file itself.
    static List<Path> files(Path where, String... endings) {
        if (Files.isRegularFile(where)) return List.of(where);
        if (!Files.isDirectory(where)) throw new BadInput("There is no file or folder " + where);
        try (Stream<Path> all = Files.list(where)) {
            return all.filter(Files::isRegularFile)
                    .filter(p -> ends(p, endings))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput("The folder " + where + " can't be read: " + e.getMessage());
        }
    }

    private static boolean ends(Path p, String... endings) {
        String name = p.getFileName().toString().toLowerCase(Locale.ROOT);
        for (String e : endings) if (name.endsWith(e)) return true;
        return false;
    }

    /// Hands each file to `work`; what fails is told and passed over.
    void each(List<Path> files, Work work) {
        for (Path p : files) {
            try {
                work.on(p);
            } catch (IOException | RuntimeException e) {
                complain(p.getFileName().toString(), e);
            }
        }
    }

    interface Work {
        void on(Path file) throws IOException;
    }

    /// The text of a file, strictly UTF-8; a byte order mark stays, as offsets count it.
    static String text(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("the file is not UTF-8 text");
        }
    }

    /// The objects of a JSON Lines file; a bad line is told and passed over.
    List<JsonNode> lines(Path file) {
        List<JsonNode> out = new ArrayList<>();
        try {
            List<String> lines = text(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) addLine(file, lines.get(i), i + 1, out::add);
            }
        } catch (IOException e) {
            throw new BadInput("The file " + file + " can't be read: " + e.getMessage());
        }
        return out;
    }

    private void addLine(Path file, String line, int number, Consumer<JsonNode> to) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) to.accept(node);
            else complain(file.getFileName() + " line " + number, new BadInput("not a JSON object"));
        } catch (JacksonException e) {
            complain(file.getFileName() + " line " + number, new BadInput("not JSON"));
        }
    }

    /// A required string field.
    static String need(JsonNode node, String field) {
        JsonNode v = node.get(field);
        if (v == null || !v.isString()) throw new BadInput("no \"" + field + "\"");
        return v.stringValue();
    }

    static @Nullable String maybe(JsonNode node, String field) {
        JsonNode v = node.get(field);
        return v == null || !v.isString() || v.stringValue().isBlank() ? null : v.stringValue();
    }

    /// The name of a file without its ending.
    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
