package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void portsAreReadAsPeopleWriteThem() {
        assertThat(IngestConfiguration.ports("")).isEmpty();
        assertThat(IngestConfiguration.ports(" 8443,8080; 8443 ")).containsExactly(8080, 8443);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "0", "70000", "-1", "8080,x"})
    void whatIsNoPortIsTold(String setting) {
        assertThatThrownBy(() -> IngestConfiguration.ports(setting))
                .isInstanceOf(UnknownSetting.class)
                .hasMessageContaining("SYNOPTIC_FETCH_PORTS");
    }
}
