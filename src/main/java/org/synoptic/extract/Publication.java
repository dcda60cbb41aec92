package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds when an article came out: in the page's data, in its tags, where its parts are called so, and in a line that
/// says so. The first that is found gives the day; where it gives no time, another that agrees on the day may.
final class Publication {
    private static final List<String> METAS = List.of(
            "article:published_time",
            "article:published",
            "datePublished",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date",
            "DC.date.issued",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "pubdate",
            "publishdate",
            "publish-date",
            "date",
            "cXenseParse:recs:publishtime",
            "dateCreated");
    private static final String PARTS =
            "[itemprop=datePublished], time[pubdate], time[datetime], [class*=publish i], [class*=date i], time";
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:datum|date|stand|published(?: on| at)?|posted(?: on)?|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?:e)? le|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|publicerad|publisert|udgivet|yayın tarihi|дата|发布时间|公開日)\\s*[:：]?\\s+(?<date>\\S.*)$");
    private static final int DAY = 10;
    private static final int MOST = 200;

    private Publication() {}

    static @Nullable String of(Document page, LinkedData data) {
        List<String> found = new ArrayList<>();
        add(found, data.published());
        List<Element> metas = page.select("meta");
        for (String name : METAS) for (Element e : metas) if (Metas.named(e, name)) add(found, e.attr("content"));
        if (!found.isEmpty() && found.getFirst().length() > DAY) return found.getFirst();
        page.select(PARTS).stream().limit(MOST).forEach(e -> part(found, e));
        if (found.isEmpty()) labelled(page, found);
        return found.isEmpty() ? null : withTime(found);
    }

    private static void add(List<String> to, @Nullable String written) {
        String date = Dates.iso(written);
        if (date != null) to.add(date);
    }

    private static void part(List<String> to, Element e) {
        for (String written : new String[] {e.attr("content"), e.attr("datetime"), Prose.shortText(e, 80)}) {
            if (Dates.iso(written) == null) continue;
            add(to, written);
            return;
        }
    }

    private static void labelled(Document page, List<String> to) {
        for (Element e : page.select("li, p, dd, span, div, td")) {
            if (e.childrenSize() > 3) continue;
            Matcher m = LABEL.matcher(Prose.shortText(e, 60));
            if (m.matches()) add(to, m.group("date"));
            if (!to.isEmpty()) return;
        }
    }

    private static String withTime(List<String> found) {
        String first = found.getFirst();
        return found.stream()
                .filter(d -> d.length() > first.length() && d.startsWith(first))
                .findFirst()
                .orElse(first);
    }
}
