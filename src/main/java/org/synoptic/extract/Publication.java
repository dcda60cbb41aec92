package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds when an article came out: in the page's data, in its tags, where its parts are called so, in a line that says
/// so, and in the lines around the headline. The first that is found gives the day; where it gives no time, another
/// that agrees on the day may.
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

    private final Document page;
    private final @Nullable String language;
    private final List<String> found = new ArrayList<>();

    private Publication(Document page, @Nullable String language) {
        this.page = page;
        this.language = language;
    }

    static @Nullable String of(Document page, LinkedData data, @Nullable String language) {
        return new Publication(page, language).find(data);
    }

    private @Nullable String find(LinkedData data) {
        add(data.published());
        List<Element> metas = page.select("meta");
        for (String name : METAS) for (Element e : metas) if (Metas.named(e, name)) add(e.attr("content"));
        if (!found.isEmpty() && found.getFirst().length() > DAY) return found.getFirst();
        page.select(PARTS).stream().limit(MOST).forEach(this::part);
        if (found.isEmpty()) labelled();
        return found.isEmpty() ? Datelines.around(page, language) : withTime(found);
    }

    private boolean add(@Nullable String written) {
        String date = Dates.iso(written, language);
        return date != null && found.add(date);
    }

    private void part(Element e) {
        for (String written : new String[] {e.attr("content"), e.attr("datetime"), Prose.shortText(e, 80)})
            if (add(written)) return;
    }

    private void labelled() {
        for (Element e : page.select("li, p, dd, span, div, td")) {
            if (e.childrenSize() > 3) continue;
            Matcher m = LABEL.matcher(Prose.shortText(e, 60));
            if (m.matches() && add(m.group("date"))) return;
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
