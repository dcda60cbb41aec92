package org.synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.Extraction.Cut;

/// Knows what usually stands around an article, by the tags and by the words that pages name their parts with.
final class Boilerplate {
    static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "math",
            "button",
            "input",
            "select",
            "textarea",
            "video",
            "audio",
            "img",
            "picture",
            "dialog",
            "map",
            "link",
            "meta",
            "applet",
            "option",
            "datalist",
            "progress",
            "meter",
            "amp-ad",
            "amp-embed",
            "amp-iframe",
            "amp-video",
            "amp-img");

    private static final Set<String> BESIDE = Set.of("nav", "footer", "aside", "menu", "form");

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+");

    private static final Map<Cut.Kind, Set<String>> NAMES = Map.of(
            Cut.Kind.SHARE,
            Set.of(
                    "share",
                    "sharing",
                    "sharebar",
                    "sharetools",
                    "social",
                    "socials",
                    "socialmedia",
                    "addtoany",
                    "sharedaddy",
                    "addthis",
                    "shareaholic",
                    "followus",
                    "like"),
            Cut.Kind.RELATED,
            Set.of(
                    "related",
                    "recommended",
                    "recommendation",
                    "recommendations",
                    "recommend",
                    "readmore",
                    "morefrom",
                    "trending",
                    "mostread",
                    "popular",
                    "outbrain",
                    "taboola",
                    "teaser",
                    "teasers",
                    "seealso",
                    "alsoread",
                    "upnext",
                    "promo",
                    "promos",
                    "promobox",
                    "suggested",
                    "suggestions",
                    "jp-relatedposts",
                    "relatedposts",
                    "yarpp",
                    "relateds",
                    "crosslinks",
                    "linklist",
                    "furtherreading",
                    "carousel",
                    "onward",
                    "latest",
                    "mostpopular",
                    "interlinks",
                    "inlinks"),
            Cut.Kind.COMMENTS,
            Set.of(
                    "comment",
                    "comments",
                    "commentlist",
                    "disqus",
                    "respond",
                    "kommentare",
                    "kommentar",
                    "commentaires",
                    "comentarios",
                    "reactions",
                    "livefyre",
                    "viafoura",
                    "coral",
                    "forum",
                    "postings",
                    "discussion",
                    "leserkommentare",
                    "replies"),
            Cut.Kind.CAPTION,
            Set.of(
                    "caption",
                    "captions",
                    "figcaption",
                    "credit",
                    "credits",
                    "imagecaption",
                    "photocredit",
                    "bildunterschrift",
                    "legend",
                    "copyright",
                    "gallery",
                    "slideshow",
                    "imagetext",
                    "wpcaption",
                    "lightbox",
                    "infographic"),
            Cut.Kind.NEWSLETTER,
            Set.of(
                    "newsletter",
                    "newsletters",
                    "subscribe",
                    "subscription",
                    "signup",
                    "abo",
                    "piano",
                    "regwall",
                    "donate",
                    "donation",
                    "membership",
                    "offer",
                    "offers"),
            Cut.Kind.BYLINE,
            Set.of(
                    "byline",
                    "bylines",
                    "author",
                    "authors",
                    "autor",
                    "autoren",
                    "authorbio",
                    "bio",
                    "dateline",
                    "timestamp",
                    "pubdate",
                    "published",
                    "publish",
                    "date",
                    "datetime",
                    "readtime",
                    "readingtime",
                    "postmeta",
                    "metadata",
                    "contributors"),
            Cut.Kind.NAVIGATION,
            Set.of(
                    "nav",
                    "navbar",
                    "navigation",
                    "breadcrumb",
                    "breadcrumbs",
                    "menu",
                    "sidebar",
                    "footer",
                    "masthead",
                    "toolbar",
                    "tags",
                    "taglist",
                    "tag",
                    "topics",
                    "topic",
                    "keywords",
                    "pagination",
                    "pager",
                    "skip",
                    "toc",
                    "tableofcontents",
                    "categories",
                    "category",
                    "kicker",
                    "eyebrow",
                    "rail",
                    "sitemap",
                    "search",
                    "backtotop"),
            Cut.Kind.CONSENT,
            Set.of(
                    "consent",
                    "cookie",
                    "cookies",
                    "gdpr",
                    "cmp",
                    "onetrust",
                    "didomi",
                    "usercentrics",
                    "privacy",
                    "sourcepoint"),
            Cut.Kind.OTHER,
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "advertorial",
                    "adslot",
                    "anzeige",
                    "werbung",
                    "sponsored",
                    "sponsor",
                    "banner",
                    "widget",
                    "widgets",
                    "popup",
                    "modal",
                    "tooltip",
                    "overlay",
                    "hidden",
                    "disclaimer",
                    "feedback",
                    "poll",
                    "quiz",
                    "survey",
                    "correction",
                    "player",
                    "audio",
                    "podcast",
                    "video",
                    "print",
                    "affiliate",
                    "shopping",
                    "factbox",
                    "infobox",
                    "embed",
                    "toast",
                    "rating",
                    "vote"));

    private static final Set<String> UNSEEN = Set.of(
            "visuallyhidden",
            "sronly",
            "screenreader",
            "screenreadertext",
            "visually",
            "offscreen",
            "assistive",
            "accessibility");

    private Boilerplate() {}

    /// Which kind of thing beside the text an element is by its tag, role or name; null for what may be text.
    static Cut.@Nullable Kind kind(Element e, boolean byName) {
        String tag = e.normalName();
        if (tag.equals("figure") || tag.equals("figcaption") || tag.equals("amp-carousel")) return Cut.Kind.CAPTION;
        if (BESIDE.contains(tag)) return Cut.Kind.NAVIGATION;
        Cut.Kind byRole = byRole(e.attr("role"));
        if (byRole != null) return byRole;
        if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) return null;
        return byName ? byName(e) : null;
    }

    private static Cut.@Nullable Kind byRole(String role) {
        return switch (role) {
            case "navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "tablist" ->
                Cut.Kind.NAVIGATION;
            case "complementary" -> Cut.Kind.RELATED;
            case "dialog", "alertdialog" -> Cut.Kind.CONSENT;
            default -> null;
        };
    }

    private static Cut.@Nullable Kind byName(Element e) {
        for (String part : names(e)) {
            for (String word : forms(part)) {
                for (Cut.Kind kind : Cut.Kind.values()) {
                    if (NAMES.getOrDefault(kind, Set.of()).contains(word)) return kind;
                }
            }
        }
        return null;
    }

    /// The class names and the id, each as the page wrote it.
    private static List<String> names(Element e) {
        List<String> out = new ArrayList<>();
        for (String c : e.className().split("\\s+")) if (usable(c)) out.add(c);
        if (usable(e.id())) out.add(e.id());
        String test = e.attr("data-testid");
        if (usable(test)) out.add(test);
        String component = e.attr("data-component");
        if (usable(component)) out.add(component);
        return out;
    }

    /// "comments-enabled", "no-caption" and "overflow-hidden" tell a state, and of what is not there.
    private static final Pattern STATE = Pattern.compile(
            "(?i)^js-|(?:^|[-_])(?:no|has|with|without|not|is|label|overflow|allow(?:s|ed)?)[-_]|(?<=[a-z])(?:Enabled|Disabled)|[-_](?:enabled|disabled|allowed)(?:$|[-_])|(?:^|[-_])(?:no|has)[A-Z]");

    /// An "article-widget" may be a piece of the article.
    private static final Set<String> OF_ARTICLE = Set.of("article", "story", "content", "body", "text");

    private static final Set<String> PIECES = Set.of("widget", "widgets");

    private static boolean usable(String name) {
        return !name.isEmpty()
                && name.length() <= 80
                && name.indexOf(':') < 0
                && name.indexOf('[') < 0
                && !STATE.matcher(name).find();
    }

    /// "relatedPosts__list" gives "related", "posts", "list" and the pairs "relatedposts", "postslist".
    private static List<String> forms(String name) {
        List<String> words = WORD.matcher(name)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .toList();
        List<String> out = new ArrayList<>(words);
        if (words.stream().anyMatch(OF_ARTICLE::contains)) out.removeAll(PIECES);
        for (int i = 0; i + 1 < words.size(); i++) out.add(words.get(i) + words.get(i + 1));
        return out;
    }

    /// Not shown to a reader who looks at the page.
    static boolean hidden(Element e) {
        if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true")) return true;
        String style = e.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.contains("display:none") || style.contains("visibility:hidden")) return true;
        for (String part : names(e)) for (String word : forms(part)) if (UNSEEN.contains(word)) return true;
        return false;
    }
}
