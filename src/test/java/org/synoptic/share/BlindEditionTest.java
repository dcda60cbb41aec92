package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synoptic.article.Article;
import org.synoptic.compare.Blind;

class BlindEditionTest {
    @ParameterizedTest
    @EnumSource(Level.class)
    void holdsNothingThatTellsAnOutletAndSaysThatItIsBlind(Level level) {
        Blind blind = Blind.of("The ferry, as the Skerry Courier saw it", Ferry.comparison(), "seed");
        Edition edition = Edition.freeze(blind, level, Ferry.NOON);

        String all = edition.title() + edition.document() + edition.html() + edition.file();
        for (Article a : Ferry.articles()) {
            assertThat(all).doesNotContain(a.outlet().name(), a.snapshot().textHash());
            if (a.address() != null) assertThat(all).doesNotContain(a.address().getHost());
            for (String byline : a.bylines()) assertThat(all).doesNotContain(byline);
        }
        var page = Jsoup.parse(edition.html());
        assertThat(page.select("article .outlet").eachText()).containsExactly("Outlet A", "Outlet B", "Outlet C");
        assertThat(page.select("header").text()).contains("Blind:");
        assertThat(Edition.check(edition.file().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .verdict())
                .isEqualTo(Edition.Verdict.WHOLE);
    }

    @Test
    void noFormOfABlindExportTellsAnOutlet() {
        Blind blind = Blind.of("The ferry, as the Skerry Courier saw it", Ferry.decided(), "seed");
        Export export = Export.of(blind).madeAt(Ferry.NOON);
        List<String> forms = new ArrayList<>(List.of(
                export.html(), export.json(), export.markdown(), export.annotations(), export.fileName("html")));
        for (Export.Table t : Export.Table.values()) forms.add(export.csv(t));
        for (Export.Bibliography b : Export.Bibliography.values()) forms.add(export.references(b));
        for (String form : forms)
            for (Article a : Ferry.articles())
                assertThat(form)
                        .doesNotContain(a.outlet().name(), a.snapshot().textHash(), a.id().value() + ".example")
                        .doesNotContain("Marlow", "Aldous", "Tarn", "skerry-courier");
        assertThat(export.json()).contains("\"blind\" : true");
        assertThat(export.csv(Export.Table.QUOTATIONS)).contains("Outlet A");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void anOpenEditionSaysNothingOfIt(Level level) {
        Edition edition = Edition.freeze("The ferry", Ferry.comparison(), level, Ferry.NOON);
        assertThat(edition.document()).doesNotContain("\"blind\"");
        assertThat(edition.html()).doesNotContain("Blind:");
    }
}
