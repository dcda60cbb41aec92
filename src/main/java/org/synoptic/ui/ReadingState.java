package org.synoptic.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is shown of a comparison, as it stands in the address: `show` the kinds of marks, `mark` the selected finding,
/// `tab` the open tab, `base` the article that the aligned text follows, `columns` the reader's own columns,
/// `type` whether it is large, `level` how the columns stand to each other. What is usual does not stand there.
record ReadingState(
        List<String> show,
        Optional<String> mark,
        String tab,
        Optional<String> base,
        List<String> columns,
        boolean large,
        Optional<String> level) {
    private static final Set<String> KINDS = Set.of(
            "quotes",
            "only",
            "figures",
            "shared",
            "several",
            "changed",
            "single",
            "as-spoken",
            "spoken-altered",
            "not-spoken",
            "claim-only",
            "claim-differs",
            "claim-all",
            "claim-open",
            "fold");
    private static final List<String> USUAL = List.of("quotes", "only", "figures");
    private static final String FIRST_TAB = "side-by-side";
    private static final String SIGIL = "[A-Z]\\d{0,2}";
    private static final String LARGE = "large";
    /// How the columns stand to each other, where they don't bring wordings level.
    private static final Set<String> LEVELS = Set.of("together", "off");
    private static final String NOTHING = "none";

    ReadingState {
        show = List.copyOf(show);
        columns = List.copyOf(columns);
    }

    static ReadingState of(QueryParameters address) {
        return new ReadingState(
                address.getSingleParameter("show").map(ReadingState::kinds).orElse(USUAL),
                address.getSingleParameter("mark").filter(mark -> mark.matches("[a-z]\\d{1,6}")),
                address.getSingleParameter("tab")
                        .filter(tab -> tab.matches("[a-z-]{1,20}"))
                        .orElse(FIRST_TAB),
                address.getSingleParameter("base").filter(base -> base.matches(SIGIL)),
                address.getSingleParameter("columns").map(ReadingState::columns).orElse(List.of()),
                address.getSingleParameter("type").filter(LARGE::equals).isPresent(),
                address.getSingleParameter("level").filter(LEVELS::contains));
    }

    static ReadingState of(ReadingElement.State state) {
        return new ReadingState(
                state.filter(),
                state.selected(),
                state.tab(),
                state.base(),
                state.columns(),
                state.large(),
                Optional.of(state.level()).filter(LEVELS::contains));
    }

    /// Sigils in the reader's order: `!` before a pinned one, `-` before a hidden one.
    private static List<String> columns(String told) {
        return Stream.of(told.split(","))
                .filter(column -> column.matches("[!-]?" + SIGIL))
                .distinct()
                .toList();
    }

    private static List<String> kinds(String show) {
        return Stream.of(show.split(",")).filter(KINDS::contains).distinct().toList();
    }

    QueryParameters address() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!Set.copyOf(show).equals(Set.copyOf(USUAL)))
            said.put("show", show.isEmpty() ? NOTHING : String.join(",", show));
        mark.ifPresent(id -> said.put("mark", id));
        if (!tab.equals(FIRST_TAB)) said.put("tab", tab);
        base.ifPresent(sigil -> said.put("base", sigil));
        if (!columns.isEmpty()) said.put("columns", String.join(",", columns));
        if (large) said.put("type", LARGE);
        level.ifPresent(how -> said.put("level", how));
        return QueryParameters.simple(said);
    }
}
