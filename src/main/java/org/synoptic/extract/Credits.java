package org.synoptic.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article.Origin;

/// Finds in a text where it says that it comes from another outlet: in a source line, in "first published by", in the
/// agency of its place line, in a credit at its end.
final class Credits {
    private static final String NAME =
            "(?<name>(?-i:(?:[Tt]he )?WORD(?:\\s+(?:(?:of|the|and|de|la|der|du|del|di|&)\\s+)?WORD){0,5}|(?:[a-z0-9-]+\\.)+[a-z]{2,}))"
                    .replace("WORD", "\\p{Lu}[\\p{L}\\p{N}'’&-]*(?:\\.[\\p{L}\\p{N}]+)*");

    private static final Pattern FIRST_PUBLISHED = Pattern.compile("(?iu)(?:"
            + String.join(
                    "|",
                    "\\b(?:first|originally|initially|previously) (?:published|appeared|ran|posted|reported) (?:by|in|on|at)",
                    "\\b(?:published|appeared|ran) (?:first|originally) (?:by|in|on|at)",
                    "\\b(?:republished|reprinted|reproduced|reposted|syndicated)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|of|by)",
                    "\\b(?:zuerst|zunächst|ursprünglich)(?: erschienen| veröffentlicht)? (?:bei|in|im|auf|von)(?: der| dem)?",
                    "\\b(?:initialement|d['’]abord|à l['’]origine) (?:paru|publié)e? (?:dans|sur|par|chez|en)",
                    "\\b(?:paru|publié)e? (?:initialement|d['’]abord|à l['’]origine) (?:dans|sur|par|chez|en)",
                    "\\bpublicad[oa] (?:originalmente|originariamente|por primera vez|primeiro) (?:en|por|em|no|na)",
                    "\\bpubblicat[oa] (?:originariamente|originalmente|in origine|per la prima volta) (?:su|da|in)",
                    "\\bverscheen (?:eerst|eerder|oorspronkelijk) (?:in|op|bij)")
            + ") " + NAME);

    static final Pattern SOURCE = Pattern.compile(
            "(?iu)^[\\s\\p{P}]*(?:source(?: link| article)?|quelle|fuente|fonte|bron|kilde|källa|kaynak|źródło|zdroj|forrás|lähde|источник|джерело|来源|來源|出典|出処|출처|via|from)\\s?[:：]\\s?(?<name>\\S.{1,60})$");

    private static final Pattern PLACE = Pattern.compile(
            "(?u)^[\\p{L}\\p{N} .,/'’-]{0,60}?[(\\[](?<name>\\p{L}[\\p{L}\\p{N} .&/-]{1,30})[)\\]]\\s?[-–—:.]{1,2}\\s");
    private static final Pattern END = Pattern.compile("^[\\s\\p{P}]*(?<name>\\p{L}[\\p{L} .&-]{1,40}?)[\\s\\p{P}]*$");
    private static final Pattern RIGHTS =
            Pattern.compile("(?iu)(?:©|\\(c\\)|copyright)[\\s©]*(?:\\(c\\)\\s*)?\\d{4}\\s+(?:by )?" + NAME
                    + ".{0,40}(?:rights|redistribut)");
    private static final Pattern DAY_OR_MONTH = Pattern.compile(
            "(?iu)^(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?$");

    /// A station of the United States credits itself by its call sign.
    private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{2,3}(?:-TV)?");
    private static final int HEAD = 2;
    private static final int TAIL = 3;
    private static final int LONGEST = 300;

    private Credits() {}

    /// The origin that the text names, or a line that was left out under it, unless that is the outlet itself.
    static Optional<Origin> in(List<String> paragraphs, List<String> leftOut, Own own) {
        List<String> ends = ends(paragraphs);
        ends.addAll(leftOut);
        List<String> lines = List.copyOf(ends);
        return sourceLine(lines, own)
                .or(() -> firstPublished(lines, own))
                .or(() -> place(paragraphs, own))
                .or(() -> closing(ends, own))
                .or(() -> rights(lines, own));
    }

    /// Who the page itself is: no credit of its own is a credit.
    record Own(@Nullable String outlet, @Nullable String domain) {
        boolean is(String name) {
            String key = Titles.key(name);
            if (key.isEmpty()) return true;
            if (outlet != null && (Titles.key(outlet).contains(key) || key.contains(Titles.key(outlet)))) return true;
            return domain != null && (Titles.key(domain).contains(key) || key.contains(Titles.key(domain)));
        }

        boolean holds(URI address) {
            return domain != null && Addresses.sameSite(address, URI.create("https://" + domain));
        }
    }

    private static List<String> ends(List<String> paragraphs) {
        int n = paragraphs.size();
        List<String> out = new ArrayList<>(paragraphs.subList(0, Math.min(HEAD, n)));
        out.addAll(paragraphs.subList(Math.max(Math.min(HEAD, n), n - TAIL), n));
        return out;
    }

    private static Optional<Origin> sourceLine(List<String> lines, Own own) {
        return named(lines, SOURCE, own)
                .filter(n -> Agencies.is(n) || Names.looksLikeAnOutlet(n))
                .map(n -> new Origin(n, !Agencies.is(n)));
    }

    private static Optional<Origin> firstPublished(List<String> lines, Own own) {
        return named(lines, FIRST_PUBLISHED, own)
                .filter(n -> !DAY_OR_MONTH.matcher(n).find())
                .map(n -> new Origin(n, true));
    }

    private static Optional<Origin> place(List<String> paragraphs, Own own) {
        List<String> head = paragraphs.subList(0, Math.min(HEAD, paragraphs.size()));
        for (String line : head) {
            Matcher m = PLACE.matcher(line);
            if (m.find()
                    && !own.is(m.group("name"))
                    && !CALL_SIGN.matcher(m.group("name")).matches())
                return Optional.of(new Origin(m.group("name").strip(), false));
        }
        return Optional.empty();
    }

    /// "— Meridian Wire" on a line of its own, or "AFP/dpa".
    private static Optional<Origin> closing(List<String> ends, Own own) {
        for (String line : ends.reversed()) {
            if (line.length() > 60) continue;
            for (String part : line.split("\\s*[/,]\\s*")) {
                Matcher m = END.matcher(part);
                if (m.matches() && Agencies.is(m.group("name")) && !own.is(m.group("name")))
                    return Optional.of(new Origin(m.group("name").strip(), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Origin> rights(List<String> lines, Own own) {
        return named(lines, RIGHTS, own).filter(Agencies::is).map(n -> new Origin(n, false));
    }

    private static Optional<String> named(List<String> lines, Pattern pattern, Own own) {
        for (String line : lines) {
            if (line.length() > LONGEST) continue;
            Matcher m = pattern.matcher(line);
            if (!m.find()) continue;
            String name = m.group("name").strip().replaceFirst("[.,;:]+$", "").replaceFirst("^the (?=\\p{Lu})", "");
            if (!own.is(name)) return Optional.of(name);
        }
        return Optional.empty();
    }
}
