package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(packages = "org.synoptic.article")
class ReadingElementTest extends BrowserlessTest {
    private final ReadingElement element = new ReadingElement();

    @Test
    void keepsNoCopyOfTheReadingAmongItsProperties() {
        element.setReading(JsonNodeFactory.instance.objectNode().put("title", "A bridge is closed"));

        assertThat(element.getElement().getPropertyNames()).doesNotContain("data");
    }

    @Test
    void sendsTheReadingAgainWhenItIsAttachedAnew() {
        element.setReading(JsonNodeFactory.instance.objectNode());
        var ui = UI.getCurrent();

        ui.add(element);
        var first = sentProperties(ui);
        ui.remove(element);
        ui.add(element);

        assertThat(first).containsOnlyOnce("data");
        assertThat(sentProperties(ui)).containsOnlyOnce("data");
    }

    @Test
    void sendsAnEmptySelectionWhereNothingIsSelected() {
        var ui = UI.getCurrent();

        ui.add(element);

        assertThat(sentProperties(ui)).containsExactly("selected");
    }

    @Test
    void tellsWhatTheReaderChose() {
        var heard = new ArrayList<ReadingElement.State>();
        element.addStateChangeListener(change -> heard.add(change.state()));

        fire("quotes figures", "q3", "aligned", "B", "!B A -C", true, "together");
        fire("", "", "side-by-side", "", "", false, "wordings");

        assertThat(heard)
                .containsExactly(
                        new ReadingElement.State(
                                List.of("quotes", "figures"),
                                Optional.of("q3"),
                                "aligned",
                                Optional.of("B"),
                                List.of("!B", "A", "-C"),
                                true,
                                "together"),
                        new ReadingElement.State(
                                List.of(),
                                Optional.empty(),
                                "side-by-side",
                                Optional.empty(),
                                List.of(),
                                false,
                                "wordings"));
    }

    private void fire(
            String filter, String selected, String tab, String base, String columns, boolean large, String level) {
        ComponentUtil.fireEvent(
                element,
                new ReadingElement.StateChange(element, true, filter, selected, tab, base, columns, large, level));
    }

    private static List<Object> sentProperties(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(invocation -> invocation.getExpression().contains("this[$0]"))
                .<Object>map(invocation ->
                        String.valueOf(invocation.getParameters().getFirst()).replace("\"", ""))
                .toList();
    }
}
