package org.synoptic.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds who wrote an article: in the page's data, in its tags, by what parts of the page are called, and in the lines
/// between headline and text. A person found anywhere goes before the outlet, which many pages give for want of one.
final class Bylines {
    private static final List<String> METAS = List.of(
            "article:author",
            "author",
            "byl",
            "byline",
            "authors",
            "articleAuthor",
            "article_author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "DC.creator",
            "dcterms.creator",
            "dc.contributor",
            "creator",
            "cXenseParse:author",
            "og:article:author");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?iu)^(?:written by|authors?|by|verfasst von|geschrieben von|autor(?:in|es|a)?|écrit par|auteur|escrito por|scritto da|geschreven door|author\\(s\\))$");
    private static final Pattern AUTHORS_PAGE = Pattern.compile(
            "(?i)/(?:authors?|autor(?:en|es|in|i)?|auteurs?|autore|redactie|people|person|profiles?|staff|reporters?|journalists?|journalistes?|contributors?|writers?|by|bylines?|team|columnists?|skribent|forfatter|yazar|penulis|reporter)/[^/?#]");
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^(?:(?:written|story|article|report|reporting|analysis|words|text|posted|published) by|by|von|par|por|di|door|av|af|od|oleh|yazan|autor(?:in)?|autorin/autor|auteur|autore|author|text|reporter|记者|作者|文|記者|Автор|Автор текста|Текст)(?:\\s*[:：]\\s*|\\s+)(?<names>\\S.*)$");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:written by|autor(?:in)?(?:/autor(?:in)?)?|autores|auteurs?|autore|author|authors|reporter|penulis|yazar|text|texte|texto|testo|tekst|автор|记者|记者：|作者|責任編集|文)(?:\\s*[:：]\\s*|\\s+)(?<names>\\S.*)$");
    private static final Set<String> BESIDE = Set.of("nav", "aside", "footer");

    private final Document page;
    private final LinkedData data;
    private final Credits.Own own;

    private Bylines(Document page, LinkedData data, Credits.Own own) {
        this.page = page;
        this.data = data;
        this.own = own;
    }

    static List<String> in(Document page, LinkedData data, Credits.Own own) {
        return new Bylines(page, data, own).choose();
    }

    private List<String> choose() {
        List<List<String>> found = List.of(
                people(data.authors()),
                people(metas()),
                people(labelled()),
                people(texts("[itemprop=author] [itemprop=name], [rel=author], [itemprop=author]")),
                people(
                        texts(
                                ".byline .author, .byline__name, .author-name, .authorname, .byline a, .author a, .c-byline a, .autor a")),
                people(
                        texts(
                                "[class*=byline i], [class*=author-name i], [class*=authorlist i] li, [class*=authorline i], [data-testid*=byline i]")),
                people(underHeadline()),
                people(namedAsAuthor()));
        for (List<String> names : found) if (names.stream().anyMatch(this::isOther)) return names;
        return found.stream().filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    private List<String> people(List<String> written) {
        return Names.people(written, own.outlet());
    }

    private boolean isOther(String name) {
        return !own.is(name);
    }

    private List<String> metas() {
        Set<String> out = new LinkedHashSet<>();
        List<Element> metas = page.select("meta");
        for (String name : METAS) {
            for (Element e : metas) {
                if (!Metas.called(e, name)) continue;
                String content = Prose.tidy(e.attr("content"));
                if (!content.isEmpty() && !content.startsWith("http")) out.add(content);
            }
            if (people(List.copyOf(out)).stream().anyMatch(this::isOther)) break;
        }
        return List.copyOf(out);
    }

    /// Cards for other sites come as pairs of a label and its value.
    private List<String> labelled() {
        for (Element e : page.select("meta[name*=:], meta[property*=:]")) {
            String name = e.hasAttr("name") ? e.attr("name") : e.attr("property");
            if (WRITTEN.matcher(name.substring(name.lastIndexOf(':') + 1).strip())
                            .matches()
                    && name.startsWith("twitter:")) return List.of(Prose.tidy(e.attr("content")));
        }
        for (Element label : page.select("meta[name^=twitter:label], meta[property^=twitter:label]")) {
            if (!WRITTEN.matcher(label.attr("content").strip()).matches()) continue;
            String number = (label.attr("name") + label.attr("property")).replaceFirst(".*label", "");
            Element value =
                    page.selectFirst("meta[name=twitter:data%1$s], meta[property=twitter:data%1$s]".formatted(number));
            if (value != null) return List.of(Prose.tidy(value.attr("content")));
        }
        return List.of();
    }

    private List<String> texts(String query) {
        Set<String> out = new LinkedHashSet<>();
        for (Element e : page.select(query)) {
            if (beside(e)) continue;
            String text = e.hasAttr("content") ? Prose.tidy(e.attr("content")) : Prose.shortText(e, 120);
            if (!text.isEmpty() && text.length() <= 120) out.add(text);
            if (out.size() >= 6) break;
        }
        return List.copyOf(out);
    }

    private static boolean beside(Element e) {
        for (@Nullable Element at = e; at != null; at = at.parent()) if (BESIDE.contains(at.normalName())) return true;
        return false;
    }

    /// A short line anywhere that says "Author: …".
    private List<String> namedAsAuthor() {
        for (Element e : page.select("li, p, dd, div, span, td")) {
            if (e.childrenSize() > 4) continue;
            String text = Prose.shortText(e, 80);
            Matcher m = LABEL.matcher(text);
            if (m.matches() && Names.looksLikePeople(m.group("names"))) return List.of(m.group("names"));
        }
        return List.of();
    }

    /// What stands between the headline and the first paragraphs: a link to an author's page, or a line that begins
    /// with "By".
    private List<String> underHeadline() {
        Head head = new Head();
        UnderHeadline.walk(page, head::look);
        return List.copyOf(head.linked.isEmpty() ? head.lines : head.linked);
    }

    private static final class Head {
        private final Set<String> linked = new LinkedHashSet<>();
        private final Set<String> lines = new LinkedHashSet<>();

        private void look(Element e) {
            if (e.normalName().equals("a")
                    && AUTHORS_PAGE.matcher(e.attr("href")).find()) add(linked, Prose.shortText(e, 80));
            if (!Blocks.isBlock(e) && !e.normalName().equals("span")) return;
            String text = Prose.shortText(e, 120);
            if (e.childrenSize() > 12) return;
            Matcher m = PREFIX.matcher(text);
            if (m.matches()) add(lines, m.group("names"));
        }

        private static void add(Set<String> to, String written) {
            String text = Prose.tidy(written);
            if (!text.isEmpty() && text.length() <= 80 && Names.looksLikePeople(text)) to.add(text);
        }
    }
}
