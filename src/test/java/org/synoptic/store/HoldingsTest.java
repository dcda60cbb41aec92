package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.store.Holdings.Source;
import org.synoptic.store.Holdings.Stock;

class HoldingsTest {
    /// A library with texts, comparisons, editions and links.
    static final long RICH = 5;

    @TempDir
    Path folder;

    static Source of(Holdings holdings) {
        return new Source() {
            @Override
            public byte[] page(String hash) {
                return holdings.page(hash).orElseThrow();
            }

            @Override
            public byte[] document(String edition) {
                return holdings.document(edition).orElseThrow();
            }
        };
    }

    private ConfigurableApplicationContext store(String name) {
        return StoreAlone.on(folder.resolve(name));
    }

    @Test
    void whatIsBroughtInIsThereAfterARestartAndASecondTimeChangesNothing() throws IOException {
        try (var from = store("from")) {
            Stocks.fill(from, RICH);
            Holdings holdings = from.getBean(Holdings.class);
            Stock all = holdings.stock();
            assertThat(all.comparisons()).isNotEmpty();
            assertThat(all.links()).isNotEmpty();
            assertThat(all.feeds()).isNotEmpty();
            assertThat(all.comparisons()).anyMatch(c -> !c.transcripts().isEmpty());
            assertThat(all.comparisons())
                    .allMatch(c -> c.selection().steps().size() >= c.articles().size());
            try (var to = store("to")) {
                var brought = to.getBean(Holdings.class).bring(all, of(holdings));
                assertThat(brought)
                        .isEqualTo(new Holdings.Brought(
                                all.texts().size(),
                                all.comparisons().size(),
                                all.editions().size(),
                                all.links().size(),
                                all.feeds().size()));
            }
            try (var to = store("to")) {
                Holdings there = to.getBean(Holdings.class);
                assertThat(there.stock()).isEqualTo(all);
                assertThat(there.bring(all, of(holdings))).isEqualTo(new Holdings.Brought(0, 0, 0, 0, 0));
                assertThat(there.stock()).isEqualTo(all);
            }
        }
    }

    @Test
    void whatIsHereAlreadyStaysAsItIs() throws IOException {
        try (var from = store("from");
                var to = store("to")) {
            Stocks.fill(from, RICH);
            Holdings holdings = from.getBean(Holdings.class);
            Holdings there = to.getBean(Holdings.class);
            there.bring(holdings.stock(), of(holdings));
            Library library = to.getBean(Library.class);
            var mine = library.recent(1).getFirst().id();
            library.rename(mine, "My own title");
            Stock before = there.stock();
            there.bring(holdings.stock(), of(holdings));
            assertThat(there.stock()).isEqualTo(before);
        }
    }

    @Test
    void aSourceThatFailsAtTheEndLeavesNothingBehind() throws IOException {
        try (var from = store("from");
                var to = store("to")) {
            Stocks.fill(from, RICH);
            Holdings holdings = from.getBean(Holdings.class);
            Holdings there = to.getBean(Holdings.class);
            Source broken = new Source() {
                @Override
                public byte[] page(String hash) {
                    return holdings.page(hash).orElseThrow();
                }

                @Override
                public byte[] document(String edition) throws IOException {
                    throw new IOException("cut off");
                }
            };
            assertThatThrownBy(() -> there.bring(holdings.stock(), broken))
                    .isInstanceOf(IOException.class)
                    .hasMessage("cut off");
            assertThat(there.stock())
                    .isEqualTo(new Stock(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
            assertThat(there.page(holdings.stock()
                            .texts()
                            .getFirst()
                            .article()
                            .snapshot()
                            .bytesHash()))
                    .isEmpty();
        }
    }

    /// A process of its own brings the stock in and is killed when it asks for the given page; -1 is after the end.
    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1})
    void aKillLeavesNothingOrAll(int at) throws Exception {
        try (var from = store("from")) {
            Stocks.fill(from, RICH);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-D" + PostgresServer.PROPERTY + "=" + System.getProperty(PostgresServer.PROPERTY, ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bringing.class.getName(),
                        folder.resolve("from").toString(),
                        folder.resolve("to").toString(),
                        String.valueOf(at))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(java.nio.file.Files.readString(folder.resolve("said")))
                .isEqualTo(137);
        try (var from = store("from");
                var to = store("to")) {
            Stock there = to.getBean(Holdings.class).stock();
            Stock all = from.getBean(Holdings.class).stock();
            assertThat(there)
                    .isEqualTo(
                            at < 0
                                    ? all
                                    : new Stock(
                                            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                                            List.of()));
        }
    }
}
