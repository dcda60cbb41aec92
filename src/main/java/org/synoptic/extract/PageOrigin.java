package org.synoptic.extract;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article.Origin;
import org.synoptic.extract.Extraction.Cut;

/// Finds where a page says that its article comes from, outside its text: a link to the source, a canonical address on
/// another site, its data, an agency for its author.
final class PageOrigin {
    private static final Pattern SOURCE_LINK = Pattern.compile(
            "(?iu)^[\\s\\p{P}]*(?:source(?: link| article)?|original (?:source|article|story|link|post)|(?:read|view|see) (?:the )?(?:original|full) (?:article|story|post)(?: (?:here|on|at)\\b.{0,40})?|quelle|(?:zum )?original(?:artikel|beitrag)|fuente(?: original)?|artículo original|article original|lire l['’]article (?:original|complet)|fonte(?: original[e]?)?|articolo originale|artigo original|origineel artikel|bron|kilde|källa|via|原文|阅读原文|元記事)[\\s\\p{P}→»]*$");
    private static final Pattern SOCIAL = Pattern.compile(
            "(?:^|\\.)(?:facebook|twitter|x|instagram|youtube|youtu|t|telegram|linkedin|reddit|pinterest|tiktok|whatsapp|threads|bsky)\\.(?:com|be|me|app|net)$");
    private static final int LONGEST_LINE = 120;

    private final Document page;
    private final LinkedData data;
    private final Addresses addresses;
    private final Credits.Own own;

    private PageOrigin(Document page, LinkedData data, Addresses addresses, Credits.Own own) {
        this.page = page;
        this.data = data;
        this.addresses = addresses;
        this.own = own;
    }

    static Optional<Origin> in(
            Document page, LinkedData data, Addresses addresses, Credits.Own own, List<String> bylines) {
        PageOrigin o = new PageOrigin(page, data, addresses, own);
        return o.sourceLink()
                .or(o::canonical)
                .or(o::googleTags)
                .or(o::basedOn)
                .or(o::organisation)
                .or(() -> agency(bylines, own));
    }

    /// A link that calls itself the source. Several that lead to several sites are sources of facts, not of the text.
    private Optional<Origin> sourceLink() {
        Map<String, Origin> found = new LinkedHashMap<>();
        for (Element a : page.select("a[href]")) {
            URI to = Names.address(a.attr("href"), addresses.own());
            if (to == null
                    || own.holds(to)
                    || SOCIAL.matcher(Addresses.host(to)).find()) continue;
            name(a, to)
                    .filter(name -> !apart(a))
                    .ifPresent(name -> found.putIfAbsent(Addresses.host(to), new Origin(name, !Agencies.is(name))));
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    private static Optional<String> name(Element a, URI to) {
        String text = Prose.shortText(a, LONGEST_LINE);
        if (text.isEmpty()) return Optional.empty();
        if (SOURCE_LINK.matcher(text).matches()) return Optional.of(Addresses.host(to));
        String line = line(a);
        Matcher m = Credits.SOURCE.matcher(line);
        return m.find() && m.group("name").startsWith(text)
                ? Optional.of(text.startsWith("http") ? Addresses.host(to) : text)
                : Optional.empty();
    }

    private static String line(Element a) {
        for (@Nullable Element e = a.parent(); e != null; e = e.parent())
            if (Blocks.isBlock(e)) return Prose.shortText(e, LONGEST_LINE);
        return "";
    }

    private static boolean apart(Element a) {
        for (@Nullable Element e = a; e != null; e = e.parent()) {
            Cut.Kind kind = Boilerplate.kind(e, false);
            if (kind != null || e.normalName().equals("header")) return true;
        }
        return false;
    }

    private Optional<Origin> canonical() {
        return Optional.ofNullable(addresses.first()).map(u -> new Origin(Addresses.host(u), true));
    }

    private Optional<Origin> googleTags() {
        Element meta = page.selectFirst("meta[name=\"syndication-source\"], meta[name=\"original-source\"]");
        return meta == null ? Optional.empty() : elsewhere(meta.attr("content"));
    }

    private Optional<Origin> elsewhere(@Nullable String address) {
        URI to = Names.address(address, null);
        return to == null || own.holds(to) ? Optional.empty() : Optional.of(new Origin(Addresses.host(to), true));
    }

    private Optional<Origin> basedOn() {
        return elsewhere(data.basedOn());
    }

    /// Whoever is named as the source is one; a holder of rights or a provider may be the outlet's owner, and counts
    /// only if it is an agency.
    private Optional<Origin> organisation() {
        for (String name : data.named("sourceOrganization"))
            if (!own.is(name) && (Agencies.is(name) || Names.looksLikeAnOutlet(name)))
                return Optional.of(new Origin(name, !Agencies.is(name)));
        for (String key : List.of("provider", "copyrightHolder", "creditText"))
            for (String name : data.named(key))
                if (!own.is(name) && Agencies.is(name)) return Optional.of(new Origin(name, false));
        return Optional.empty();
    }

    private static Optional<Origin> agency(List<String> bylines, Credits.Own own) {
        return bylines.stream()
                .filter(name -> Agencies.is(name) && !own.is(name))
                .findFirst()
                .map(name -> new Origin(name, false));
    }
}
