package org.synoptic.ui;

import com.vaadin.flow.component.UI;
import org.synoptic.compare.ComparisonId;
import org.synoptic.reading.Comparisons;
import org.synoptic.reading.ReadingRoom;
import org.synoptic.ui.IntakePanel.Chosen;

/// Makes a comparison, and opens one. It is computed before its screen is shown, so that the wait is spent where its
/// reason stands.
record Opening(Comparisons comparisons, ReadingRoom reading) {
    void compare(Chosen chosen, Errands errands) {
        errands.run(() -> open(
                comparisons
                        .create(Titles.of(chosen.articles()), chosen.ids(), chosen.passed(), "")
                        .id(),
                errands));
    }

    /// Slow: call it within an errand.
    void open(ComparisonId id, Errands errands) {
        var unused = reading.open(id);
        errands.show(() -> UI.getCurrent().navigate(ReadingView.class, ReadingView.parameters(id)));
    }
}
