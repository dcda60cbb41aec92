package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingStateTest {
    @Test
    void nothingUsualStandsInTheAddress() {
        ReadingState usual = ReadingState.of(QueryParameters.empty());

        assertThat(usual.address().getQueryString()).isEmpty();
        assertThat(usual.large()).isFalse();
    }

    @Test
    void theColumnsTheTypeAndHowTheyScrollComeBackFromTheAddress() {
        var state = new ReadingState(
                List.of("quotes", "only", "figures"),
                Optional.of("q3"),
                "aligned",
                Optional.of("B"),
                List.of("!C", "A", "-B"),
                true,
                Optional.of("together"));

        assertThat(ReadingState.of(state.address())).isEqualTo(state);
    }

    @Test
    void whatIsNoColumnIsPassedOver() {
        var address = QueryParameters.fromString("columns=C,<b>,!!A,-B,C,aa&type=huge");

        ReadingState state = ReadingState.of(address);

        assertThat(state.columns()).containsExactly("C", "-B");
        assertThat(state.large()).isFalse();
    }
}
