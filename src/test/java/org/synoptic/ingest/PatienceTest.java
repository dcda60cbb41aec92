package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.synoptic.ingest.Pages.NotFound;
import org.synoptic.ingest.Pages.Reading;

class PatienceTest {
    private static final NotFound READ = new NotFound("There is no article.");
    private final Patience patience = new Patience(Duration.ofMillis(200));
    private final CountDownLatch end = new CountDownLatch(1);

    private Reading endless() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return READ;
    }

    private static String reason(Reading reading) {
        return ((NotFound) reading).reason();
    }

    @Test
    void whatIsReadInTimeIsGiven() {
        assertThat(patience.with(() -> READ)).isSameAs(READ);
    }

    @Test
    void whatDoesNotEndIsToldOf() {
        assertThat(reason(patience.with(this::endless))).contains("longer to read");
        end.countDown();
    }

    @Test
    void whatNeedsTooMuchRoomIsToldOf() {
        assertThat(reason(patience.with(() -> {
                    throw new OutOfMemoryError();
                })))
                .contains("more than we take");
    }

    @Test
    void whatBreaksBreaksForItsCaller() {
        assertThatThrownBy(() -> patience.with(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void whileSomeDoNotEndNothingNewIsBegunUntilTheyDo() throws InterruptedException {
        for (int i = 0; i < 3; i++) patience.with(this::endless);
        assertThat(reason(patience.with(() -> READ))).contains("still busy");
        end.countDown();
        Reading later = READ;
        for (int i = 0; i < 100 && (later = patience.with(() -> READ)) != READ; i++) Thread.sleep(20);
        assertThat(later).isSameAs(READ);
    }
}
