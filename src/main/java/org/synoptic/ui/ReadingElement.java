package org.synoptic.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The text of a comparison, side by side, in the reader's browser. It is fed one JSON value and works on its own from
/// there; what the reader chooses to see comes back as a [StateChange], for the page's address.
///
/// ```java
/// var text = new ReadingElement();
/// text.setReading(reading.json());
/// text.setSelected(Optional.of("q3"));
/// text.addStateChangeListener(event -> remember(event.state()));
/// ```
///
/// The value goes out by a script, not as a property: the session then holds no copy of it. It is sent again whenever
/// the element is attached anew.
@Tag("synoptic-reading")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@JsModule("./components/synoptic-reading.ts")
public class ReadingElement extends Component implements HasStyle {
    /// What is shown: the marks that are switched on, the selected finding, the tab, the sigil of the article that the
    /// aligned text follows, the reader's own columns (see [#setColumns]), whether the type is large, and how
    /// the columns stand to each other (see [#setLevel]).
    public record State(
            List<String> filter,
            Optional<String> selected,
            String tab,
            Optional<String> base,
            List<String> columns,
            boolean large,
            String level) {
        public State {
            filter = List.copyOf(filter);
            columns = List.copyOf(columns);
        }
    }

    /// How the columns stand to each other as long as nothing else is said.
    static final String LEVEL = "wordings";

    private @Nullable JsonNode reading;
    private Optional<List<String>> filter = Optional.empty();
    private Optional<String> selected = Optional.empty();
    private Optional<String> tab = Optional.empty();
    private Optional<String> base = Optional.empty();
    private List<String> columns = List.of();
    private boolean large;
    private String level = LEVEL;
    private boolean editable;
    private @Nullable JsonNode texts;

    public ReadingElement() {
        getElement().setAttribute("role", "main");
        addStateChangeListener(change -> remember(change.state()));
    }

    /// Shows a comparison; the value is kept by reference and shared between sessions.
    public void setReading(JsonNode reading) {
        this.reading = reading;
        if (isAttached()) send("data", InWords.of(reading));
    }

    /// The marks that are shown: any of `quotes`, `only`, `figures`, `shared`.
    public void setFilter(List<String> filter) {
        this.filter = Optional.of(List.copyOf(filter));
        if (isAttached()) send("filter", array(filter));
    }

    /// Selects a finding by its id, or nothing.
    public void setSelected(Optional<String> finding) {
        this.selected = finding;
        if (isAttached()) send("selected", textOrNull(finding));
    }

    public void setTab(String tab) {
        this.tab = Optional.of(tab);
        if (isAttached()) send("tab", JsonNodeFactory.instance.stringNode(tab));
    }

    /// The sigil of the article that the aligned text follows, or the first column's.
    public void setBase(Optional<String> sigil) {
        this.base = sigil;
        if (isAttached()) send("base", textOrNull(sigil));
    }

    /// The reader's own columns: sigils in their order, `!B` for a pinned one, `-B` for a hidden one. As published
    /// where
    /// empty.
    public void setColumns(List<String> columns) {
        this.columns = List.copyOf(columns);
        if (isAttached()) send("columns", array(columns));
    }

    /// Type to be read from afar, with less around it.
    public void setLarge(boolean large) {
        this.large = large;
        if (isAttached()) send("large", JsonNodeFactory.instance.booleanNode(large));
    }

    /// How the columns stand to each other: `wordings` brings those of the selected statement level, `together` keeps
    /// what says the same side by side while they scroll, `off` leaves each as it is.
    public void setLevel(String level) {
        this.level = level;
        if (isAttached()) send("level", JsonNodeFactory.instance.stringNode(level));
    }

    /// What the mastheads say of the articles that have several texts, by the articles' ids; and that their pages can
    /// be
    /// asked for.
    public void setTexts(JsonNode texts) {
        this.texts = texts;
        if (isAttached()) send("texts", texts);
    }

    /// Whether the reader may confirm, reject, link and note.
    public void setEditable(boolean editable) {
        this.editable = editable;
        if (isAttached()) send("editable", JsonNodeFactory.instance.booleanNode(editable));
    }

    /// Says that a decision was kept, after the reading that holds it was set.
    public void confirmDecided(String decision) {
        getElement().executeJs("this.decided($0)", decision);
    }

    /// Says that a decision was undone, or done again.
    public void confirmUndone(String decision, boolean again) {
        getElement().executeJs("this.undone($0, $1)", decision, again);
    }

    /// Says that a note was kept.
    public void confirmNoted(String decision) {
        getElement().executeJs("this.noted($0)", decision);
    }

    public Registration addDecisionListener(ComponentEventListener<DecisionMade> listener) {
        return addListener(DecisionMade.class, listener);
    }

    public Registration addPageListener(ComponentEventListener<PageAsked> listener) {
        return addListener(PageAsked.class, listener);
    }

    public Registration addStateChangeListener(ComponentEventListener<StateChange> listener) {
        return addListener(StateChange.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        filter.ifPresent(on -> send("filter", array(on)));
        tab.ifPresent(open -> send("tab", JsonNodeFactory.instance.stringNode(open)));
        send("selected", textOrNull(selected));
        if (base.isPresent()) send("base", textOrNull(base));
        if (!columns.isEmpty()) send("columns", array(columns));
        if (large) send("large", JsonNodeFactory.instance.booleanNode(true));
        if (!level.equals(LEVEL)) send("level", JsonNodeFactory.instance.stringNode(level));
        if (editable) send("editable", JsonNodeFactory.instance.booleanNode(true));
        if (texts != null) send("texts", texts);
        if (reading != null) send("data", InWords.of(reading));
    }

    private void remember(State state) {
        filter = Optional.of(state.filter());
        selected = state.selected();
        tab = Optional.of(state.tab());
        base = state.base();
        columns = state.columns();
        large = state.large();
        level = state.level();
    }

    private void send(String property, JsonNode value) {
        getElement().executeJs("this[$0] = $1", property, value);
    }

    private static JsonNode textOrNull(Optional<String> text) {
        var nodes = JsonNodeFactory.instance;
        return text.<JsonNode>map(nodes::stringNode).orElseGet(nodes::nullNode);
    }

    private static ArrayNode array(List<String> texts) {
        var array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /// The reader switched a mark, selected a finding or opened a tab.
    @DomEvent("state-change")
    public static final class StateChange extends ComponentEvent<ReadingElement> {
        private final State state;

        public StateChange(
                ReadingElement source,
                boolean fromClient,
                @EventData("event.detail.filter.join(' ')") String filter,
                @EventData("event.detail.selected || ''") String selected,
                @EventData("event.detail.tab") String tab,
                @EventData("event.detail.base || ''") String base,
                @EventData("event.detail.columns.join(' ')") String columns,
                @EventData("event.detail.large") boolean large,
                @EventData("event.detail.level") String level) {
            super(source, fromClient);
            state = new State(words(filter), given(selected), tab, given(base), words(columns), large, level);
        }

        private static List<String> words(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split(" "));
        }

        private static Optional<String> given(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        public State state() {
            return state;
        }
    }

    /// The reader asks for the page around an article (`cut`), or for its other texts (`texts`).
    @DomEvent("page-asked")
    public static final class PageAsked extends ComponentEvent<ReadingElement> {
        private final String article;
        private final String what;

        public PageAsked(
                ReadingElement source,
                boolean fromClient,
                @EventData("event.detail.article") String article,
                @EventData("event.detail.what") String what) {
            super(source, fromClient);
            this.article = article;
            this.what = what;
        }

        /// The article's id, as the browser told it.
        public String article() {
            return article;
        }

        public String what() {
            return what;
        }
    }

    /// The reader decided something, took it back, or wrote a note: see [Deciding].
    @DomEvent("decision")
    public static final class DecisionMade extends ComponentEvent<ReadingElement> {
        private final String told;

        public DecisionMade(
                ReadingElement source, boolean fromClient, @EventData("JSON.stringify(event.detail)") String told) {
            super(source, fromClient);
            this.told = told;
        }

        /// What the browser told, as JSON.
        public String told() {
            return told;
        }
    }
}
