package org.synoptic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNamesTest {
    private final OwnNames names = new OwnNames(Set.of("Newsroom.school.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LOCALHOST:8080",
                "127.0.0.1",
                "127.0.0.1:8080",
                "[::1]",
                "[::1]:8080",
                "newsroom.school.example:8080"
            })
    void knowsItsNamesWithAPortAndWithout(String host) {
        assertThat(names.isOwn(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "attacker.example",
                "localhost.attacker.example",
                "attacker.example:localhost",
                "localhost:8080:80",
                "127.0.0.1.attacker.example",
                "localhost:port",
                "127.0.0.2",
                "localhost@attacker.example"
            })
    void knowsNoOther(String host) {
        assertThat(names.isOwn(host)).isFalse();
    }

    @Test
    void aRequestWithoutANameIsForeign() {
        assertThat(names.isOwn(null)).isFalse();
    }
}
