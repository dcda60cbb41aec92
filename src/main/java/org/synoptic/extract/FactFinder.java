package org.synoptic.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the facts of a page: in its JSON-LD, its meta tags, and where a reader would look for them.
final class FactFinder {
    private final Document page;
    private final LinkedData data;
    private final List<Element> metas;
    private final @Nullable URI address;

    private FactFinder(Document page, @Nullable URI address) {
        this.page = page;
        this.data = LinkedData.of(page);
        this.metas = page.select("meta");
        this.address = address;
    }

    static Facts in(Document page, @Nullable URI address) {
        return new FactFinder(page, address).facts();
    }

    private Facts facts() {
        Addresses addresses = Addresses.in(page, data, address);
        String domain = addresses.own() == null ? Addresses.linkedSite(page) : Names.domain(addresses.own());
        List<String> names = outlets(domain);
        List<String> holders = Rights.holders(page);
        String outlet = OutletNames.choose(names, holders, domain);
        String latin = outlet == null ? null : OutletNames.latin(outlet, names, holders, domain);
        Credits.Own own = new Credits.Own(outlet, domain);
        List<String> bylines = Bylines.in(page, data, own);
        String title = title(outlet);
        String language = language();
        return new Facts(
                title,
                bylines,
                Publication.of(page, data, language),
                Dates.iso(
                        firstOf(data.updated(), meta("article:modified_time", "og:updated_time", "last-modified")),
                        language),
                inBothScripts(outlet, latin),
                domain,
                addresses.own(),
                language,
                PageOrigin.in(page, data, addresses, own, bylines).orElse(null),
                data.body(),
                meta("og:description", "description"),
                data.isLiveBlog() || Genres.isLive(title, addresses.own()),
                data.isGallery() || Genres.isGallery(meta("og:type"), addresses.own()),
                data.saysLocked());
    }

    private @Nullable String meta(String... names) {
        for (String name : names) {
            for (Element e : metas) {
                if (!Metas.named(e, name)) continue;
                String content = Prose.tidy(e.attr("content"));
                if (!content.isEmpty()) return content;
            }
        }
        return null;
    }

    private static @Nullable String firstOf(@Nullable String... all) {
        for (String s : all) if (s != null && !s.isBlank()) return s;
        return null;
    }

    private String title(@Nullable String outlet) {
        List<String> others = new ArrayList<>();
        add(others, meta("twitter:title"));
        add(others, Prose.tidy(page.title()));
        return Titles.choose(meta("og:title"), data.headline(), heading(), others, outlet);
    }

    private static void add(List<String> to, @Nullable String s) {
        if (s != null && !s.isBlank()) to.add(s);
    }

    private @Nullable String heading() {
        Element marked =
                page.selectFirst("h1[itemprop*=headline], [itemprop=headline] h1, h1.entry-title, article h1, main h1");
        Element any = marked != null ? marked : page.selectFirst("h1");
        return any == null ? null : Prose.shortText(any, 1_000);
    }

    /// The names that the page gives for its outlet, the surest first.
    private List<String> outlets(@Nullable String domain) {
        List<String> found = new ArrayList<>();
        add(found, OutletNames.usable(meta("og:site_name")));
        add(found, OutletNames.usable(data.publisher()));
        add(found, OutletNames.usable(meta("application-name")));
        add(found, OutletNames.usable(meta("apple-mobile-web-app-title")));
        add(found, Titles.suffix(Prose.tidy(page.title()), domain));
        add(found, OutletNames.usable(firstOf(meta("publisher", "dc.publisher"))));
        if (found.isEmpty()) add(found, signed());
        return found;
    }

    private static @Nullable String inBothScripts(@Nullable String name, @Nullable String latin) {
        return latin == null ? name : name + " (" + latin + ")";
    }

    /// The end of the page's title where the page also names it as the holder of its rights.
    private @Nullable String signed() {
        String last = Titles.lastPart(Prose.tidy(page.title()));
        String rights = meta("copyright", "rights", "dc.rights");
        return last != null && last.length() >= 2 && rights != null && rights.contains(last) ? last : null;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String own = html == null ? null : firstOf(html.attr("lang"), html.attr("xml:lang"));
        String told = firstOf(
                own, meta("og:locale", "content-language", "dc.language", "language", "inLanguage"), data.language());
        if (told == null) {
            Element equiv = page.selectFirst("meta[http-equiv=content-language]");
            told = equiv == null ? null : equiv.attr("content");
        }
        if (told == null || told.isBlank()) return null;
        return Languages.tag(told);
    }
}
