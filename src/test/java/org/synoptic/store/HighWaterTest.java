package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighWaterTest {
    @TempDir
    Path folder;

    private HighWater mark() {
        return new HighWater(folder.resolve("library.mark"));
    }

    @Test
    void withoutAFileTheMarkIsZero() {
        assertThat(mark().read()).isZero();
    }

    @Test
    void theLastMarkWrittenIsRead() {
        for (long mark : new long[] {1, 2, 3, 99, 100, Long.MAX_VALUE}) {
            mark().write(mark);
            assertThat(mark().read()).isEqualTo(mark);
        }
    }

    @Test
    void aWriteThatIsCutOffAnywhereLeavesTheMarkBeforeIt() throws IOException {
        mark().write(41);
        mark().write(42);
        byte[] before = Files.readAllBytes(folder.resolve("library.mark"));
        mark().write(43);
        byte[] after = Files.readAllBytes(folder.resolve("library.mark"));
        for (int cut = 0; cut <= 32; cut++) {
            byte[] torn = before.clone();
            System.arraycopy(after, 32, torn, 32, cut);
            Files.write(folder.resolve("library.mark"), torn);
            assertThat(mark().read()).isIn(42L, 43L);
        }
        assertThat(mark().read()).isEqualTo(43);
    }
}
