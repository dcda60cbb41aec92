package org.synoptic.extract;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the day of an article where a reader sees it: in a line under or over the headline, before the first words of
/// the text, in the address. A line is a date's only if little else stands in it, or if the rest is set apart and looks
/// like names; a sentence in which a date occurs says when something happened, not when it was printed.
final class Datelines {
    private static final Pattern TIME = Pattern.compile(
            "(?iu)\\b\\d{1,2}(?:[:.h]\\d{2}){1,2}(?:\\s?[ap]\\.?m\\b\\.?)?|\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?|\\b(?:uhr|gmt|utc|[a-z]{1,3}st|[a-z]{1,2}t)\\b");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\W*(?:(?:first|last|originally|zuletzt|dernière|última|ultima)\\s+)?(?:date|datum|data|fecha|dato|tarih|stand|published|posted|publication|updated?|modified|veröffentlicht|erschienen|aktualisiert|publié|publiée|mis à jour|mise à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|julkaistu|päivitetty|opublikowano|zaktualizowano|publikováno|közzétéve|megjelent|publicat|actualizat|objavljeno|yayınlanma|güncelleme|опубликовано|обновлено|дата|опубліковано|оновлено|публикувано|δημοσίευση|δημοσιεύτηκε|ενημέρωση|نُشر|نشر|تاريخ النشر|פורסם|发布时间|发布|更新|公開日|掲載|更新日|등록|입력|수정|diterbitkan|dipublikasikan|đăng|ngày|प्रकाशित|เผยแพร่)(?:\\s+(?:on|at|am|um|vom|le|el|il|em|op|den|tarihi|date|:))?\\W*(?:\\p{L}[\\p{L}\\p{M}]*\\W*)?$");
    private static final Set<String> WEEKDAYS = weekdays();
    private static final Pattern STRONG = Pattern.compile("[|·•–—/()]");
    private static final Pattern ANY_MARK = Pattern.compile("[|·•–—/(),:;\\-]");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/-](20\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/-]|$)");
    private static final Pattern OPENING = Pattern.compile("^(.{8,80}?)\\s*(?:[—–]|\\s-\\s|--)\\s*\\S");
    private static final int LINE = 120;
    private static final int HEAD = 500;
    private static final int FEW = 3;
    private static final int MOST = 14;
    /// A line may stand under a paragraph or two that lead in.
    private static final int LEDES = 2;
    private static final int LEVELS = 3;

    private Datelines() {}

    /// The day that a line around the headline gives.
    static @Nullable String around(Document page, @Nullable String language) {
        List<String> found = new ArrayList<>();
        int[] passed = {0};
        UnderHeadline.walk(page, e -> {
            String text = Prose.shortText(e, LINE);
            if (e.normalName().equals("p") && (text.isEmpty() || Prose.endsLikeASentence(text))) passed[0]++;
            if (found.isEmpty()
                    && passed[0] <= LEDES
                    && (Blocks.isBlock(e) || e.normalName().matches("span|small|em|i|b|strong|font")))
                add(found, text, language);
        });
        Element headline = UnderHeadline.headline(page);
        if (found.isEmpty() && headline != null) above(headline, found, language);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// Beside the headline, and beside the block of the headline as long as that holds little more: further out stands
    /// the day on which the page was sent.
    private static void above(Element headline, List<String> found, @Nullable String language) {
        Element at = headline;
        for (int level = 0; level < LEVELS; level++) {
            Element parent = at.parent();
            if (parent == null || parent.normalName().matches("body|html")) return;
            for (Element e = at.previousElementSibling(); e != null; e = e.previousElementSibling())
                if (!UnderHeadline.isApart(e)) add(found, Prose.shortText(e, LINE), language);
            if (parent.normalName().matches("article|main")
                    || Prose.shortText(parent, HEAD).isEmpty()) return;
            at = parent;
        }
    }

    private static void add(List<String> found, String line, @Nullable String language) {
        if (!line.isEmpty() && day(line, language) instanceof String day) found.add(day);
    }

    /// The day of a line that stands for nothing else; of two, the earlier, since the other is that of a change.
    static @Nullable String day(String written, @Nullable String language) {
        if (written.length() > LINE) return null;
        String line = Dates.western(written);
        Dates.Found first = Dates.find(line, language);
        if (first == null) return null;
        String before = line.substring(0, first.start());
        String after = line.substring(first.end());
        Dates.Found second = Dates.find(after, language);
        String rest = second == null ? after : after.substring(0, second.start()) + after.substring(second.end());
        if (!stands(TIME.matcher(before).replaceAll(" "), TIME.matcher(rest).replaceAll(" "))) return null;
        return second != null && second.iso().compareTo(first.iso()) < 0 ? second.iso() : first.iso();
    }

    private static boolean stands(String before, String after) {
        int words = Prose.words(before) + Prose.words(after);
        if (words <= FEW && (Prose.words(before) == 0 || labels(before))) return true;
        return words <= MOST && (labels(before) || apart(before, true)) && apart(after, false);
    }

    /// Whether what stands beside the date is set off from it and is no part of a sentence.
    private static boolean apart(String beside, boolean before) {
        String s = beside.strip();
        if (Prose.words(s) == 0) return true;
        String edge = before ? s.substring(s.length() - 1) : s.substring(0, 1);
        if (STRONG.matcher(edge).matches()) return !Prose.endsLikeASentence(s) || Prose.words(s) <= FEW;
        boolean marked = ANY_MARK.matcher(edge).matches();
        return (marked || !before && Prose.words(s) <= 2 || startsLikeAByline(s)) && namesOnly(s);
    }

    /// What leads to a day of publication and to no other: a word for it, or the day of the week.
    private static boolean labels(String before) {
        String s = before.strip();
        return s.endsWith(":") && Prose.words(s) <= FEW || LABEL.matcher(s).matches() || WEEKDAYS.contains(bare(s));
    }

    private static String bare(String s) {
        return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]+", "");
    }

    private static Set<String> weekdays() {
        Set<String> out = new HashSet<>();
        for (Locale locale : Months.locales())
            for (DayOfWeek day : DayOfWeek.values())
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT))
                    out.add(bare(day.getDisplayName(style, locale)));
        return Set.copyOf(out);
    }

    private static boolean startsLikeAByline(String s) {
        return s.matches("(?iu)^(?:by|von|par|por|di|door|av|af|od|oleh|text|autor(?:in)?)\\b.*");
    }

    /// The long words are capitalised, where the script has capitals.
    private static boolean namesOnly(String s) {
        for (String word : s.split("[^\\p{L}\\p{M}'’]+"))
            if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0))) return false;
        return true;
    }

    /// The day that stands before an article's first words: "BERLIN, 14 March 2026 (Agency) — The bridge …".
    static @Nullable String opening(String paragraph, @Nullable String language) {
        Matcher m = OPENING.matcher(paragraph);
        return m.find() ? day(m.group(1), language) : null;
    }

    /// The day in an address: "/2026/03/14/bridge-closed".
    static @Nullable String in(@Nullable URI address) {
        if (address == null || address.getPath() == null) return null;
        Matcher m = IN_ADDRESS.matcher(address.getPath());
        return m.find() ? Dates.iso("%s-%s-%s".formatted(m.group(1), m.group(2), m.group(3))) : null;
    }
}
