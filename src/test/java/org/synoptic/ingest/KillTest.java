package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged survives a kill, whenever it comes.
class KillTest {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    private final List<String> acknowledged = new ArrayList<>();
    private final Random random = new Random(1912);

    @Test
    void everyAcknowledgedArticleIsThereAfterEachOfTwentyKills() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int before = acknowledged.size();
            killAtRandom(kill % 5 == 4);
            if (kill % 5 != 4) assertThat(acknowledged.size()).isGreaterThan(before);
        }
        killAtRandom(false);
    }

    /// Starts, lets it add for a moment (or kills it while it starts), and reads what it said until it died.
    private void killAtRandom(boolean whileStarting) throws Exception {
        Files.write(folder.resolve("acknowledged"), acknowledged);
        Process process = start();
        CompletableFuture<Void> killed = new CompletableFuture<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            if (whileStarting) killLater(process, 200 + random.nextInt(1500), killed);
            else awaitReady(said, process);
            if (!whileStarting) {
                acknowledge(said.readLine());
                killLater(process, random.nextInt(250), killed);
            }
            for (String line = said.readLine(); line != null; line = said.readLine()) acknowledge(line);
        } finally {
            process.destroyForcibly().waitFor();
        }
        killed.join();
    }

    private void awaitReady(BufferedReader said, Process process) throws IOException {
        String line = said.readLine();
        assertThat(line)
                .as("what the start said; on standard error:\n%s", err())
                .isEqualTo("ready");
        assertThat(process.isAlive()).isTrue();
    }

    private static void killLater(Process process, int millis, CompletableFuture<Void> killed) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> {
            process.toHandle().destroyForcibly();
            killed.complete(null);
        });
    }

    /// A last line that the kill cut off is no acknowledgement.
    private void acknowledge(String line) {
        assertThat(line).doesNotStartWith("lost").doesNotStartWith("refused");
        if (line.matches("kept \\d+ text-[0-9a-f]{24}")) acknowledged.add(line.substring("kept ".length()));
    }

    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.synoptic.ingest.Adding",
                folder.resolve("data").toString(),
                folder.resolve("acknowledged").toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(folder.resolve("err").toFile()))
                .start();
    }

    private String err() throws IOException {
        File file = folder.resolve("err").toFile();
        return file.exists() ? Files.readString(file.toPath()) : "";
    }
}
