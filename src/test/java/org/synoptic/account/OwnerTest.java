package org.synoptic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {
    @ParameterizedTest
    @CsvSource({"127.0.0.1,''", "localhost,''", "::1,''", "127.0.0.1,http://localhost:8080"})
    void onItsOwnComputerNoPasswordIsNeeded(String bind, String address) {
        assertThat(new Owner(bind, address, "", "").checked().guarded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0,''", "192.168.1.20,''", "::,''", "127.0.0.1,https://synoptic.example"})
    void whereOthersCouldReachItAPasswordIs(String bind, String address) {
        assertThatThrownBy(() -> new Owner(bind, address, "", "").checked())
                .isInstanceOf(Unguarded.class)
                .hasMessageContaining("SYNOPTIC_PASSWORD");
        assertThat(new Owner(bind, address, "", "blue heron").checked().guarded())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synoptic.example",
                "ftp://a.example",
                "https://a.example/path",
                "https://u@a.example",
                "https://"
            })
    void anAddressThatIsNoSiteIsTold(String address) {
        assertThatThrownBy(() -> new Owner("127.0.0.1", address, "", "blue heron"))
                .hasMessageContaining("SYNOPTIC_ADDRESS");
    }

    @Test
    void aShortPasswordIsRefusedAndNoneIsEverTold() {
        assertThatThrownBy(() -> new Owner("127.0.0.1", "", "", "heron")).hasMessageContaining("too short");
        assertThat(new Owner("127.0.0.1", "https://a.example", "b.example", "blue heron"))
                .hasToString("Owner[[127.0.0.1, a.example, b.example], guarded=true]");
    }

    @Test
    void whoTriesTooOftenWaits() {
        Instant[] now = {Instant.EPOCH};
        Tries tries = new Tries(new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
        for (int i = 0; i < Tries.MOST; i++) {
            assertThat(tries.wait("a")).isZero();
            tries.wrong("a");
        }
        assertThat(tries.wait("a")).isEqualTo(300);
        assertThat(tries.wait("b")).isZero();
        now[0] = now[0].plus(Duration.ofMinutes(5));
        assertThat(tries.wait("a")).isZero();
    }
}
