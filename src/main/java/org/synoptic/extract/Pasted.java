package org.synoptic.extract;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Paragraph.Kind;
import org.synoptic.extract.Extraction.Cut;

/// Reads a text as a person copied it from a page: a title on top, perhaps with the outlet's name in it; the article;
/// and below it the lines for sharing, related articles and comments.
final class Pasted {
    private static final Pattern OUTLET_IN_TITLE = Pattern.compile("^(.{15,}?)\\s+(?:[|–—]|-)\\s+([^|–—]{2,45})$");
    private static final Pattern BYLINE =
            Pattern.compile("(?iu)^(?:by|von|par|por|di|door|av|af)\\s+(\\p{Lu}[^.!?:]{2,80})$");
    private static final Set<Cut.Kind> CLOSING =
            Set.of(Cut.Kind.COMMENTS, Cut.Kind.RELATED, Cut.Kind.SHARE, Cut.Kind.SOURCE_LINK, Cut.Kind.NEWSLETTER);

    private final List<Cut> cuts = new ArrayList<>();
    private final List<Assembly.Piece> pieces = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private String title = "";
    private @Nullable String outlet;
    private @Nullable String published;

    private Pasted() {}

    static Extraction read(String text, @Nullable ArticleId id, Clock clock) {
        return read(text, text.getBytes(StandardCharsets.UTF_8), id, clock);
    }

    /// A text, and the bytes that it was received as.
    static Extraction read(String text, byte[] bytes, @Nullable ArticleId id, Clock clock) {
        Pasted p = new Pasted();
        List<String> lines = lines(text);
        p.read(lines);
        return Assembly.of(p.facts(), p.pieces, p.cuts, String.join("\n", lines), 1, bytes, id, clock);
    }

    /// The paragraphs: parted by blank lines, or one a line where there are no blank lines. Lines broken at a fixed
    /// width are joined.
    private static List<String> lines(String text) {
        List<String> out = new ArrayList<>();
        for (String block : text.split("\\R\\s*\\R")) {
            List<String> inBlock =
                    block.lines().map(Prose::tidy).filter(l -> !l.isEmpty()).toList();
            if (wrapped(inBlock)) out.add(String.join(" ", inBlock));
            else out.addAll(inBlock);
        }
        return out;
    }

    /// Broken at a fixed width: all lines but the last are nearly as long as the longest, and sentences run on.
    private static boolean wrapped(List<String> lines) {
        if (lines.size() < 2) return false;
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        if (longest > 120) return false;
        long runOn = lines.subList(0, lines.size() - 1).stream()
                .filter(l -> l.length() > 0.7 * longest)
                .count();
        long ended = lines.stream().filter(Prose::endsLikeASentence).count();
        return runOn == lines.size() - 1 && longest >= 50 && ended < lines.size();
    }

    private void read(List<String> lines) {
        int from = head(lines);
        int end = foot(lines, from);
        for (int i = from; i < end; i++) line(lines.get(i));
        for (int i = end; i < lines.size(); i++) cut(lines.get(i));
    }

    /// The title and what stands right under it; gives the line where the text begins.
    private int head(List<String> lines) {
        int i = 0;
        while (i < lines.size() && Lines.isFurniture(lines.get(i))) cut(lines.get(i++));
        if (i < lines.size() && isTitle(lines.get(i), lines.size() - i)) title(lines.get(i++));
        while (i < lines.size() && headLine(lines.get(i))) i++;
        return i;
    }

    private static boolean isTitle(String line, int linesLeft) {
        boolean fits = line.length() <= 200 && linesLeft > 1;
        return fits
                && (!Prose.endsLikeASentence(line)
                        || OUTLET_IN_TITLE.matcher(line).find());
    }

    private void title(String line) {
        Matcher m = OUTLET_IN_TITLE.matcher(line);
        if (m.matches() && namesOutlet(m.group(2))) {
            title = m.group(1).strip();
            outlet = m.group(2).strip();
        } else title = line;
    }

    /// The words of a name are capitalised; a half-sentence after a dash is part of the title.
    private static boolean namesOutlet(String s) {
        String[] words = s.strip().split("\\s+");
        if (words.length > 6) return false;
        long small = java.util.Arrays.stream(words)
                .filter(w -> Character.isLowerCase(w.charAt(0)) && !w.contains(".") && w.length() > 3)
                .count();
        return small == 0 && !Prose.endsLikeASentence(s);
    }

    private boolean headLine(String line) {
        if (line.length() > 120) return false;
        Matcher by = BYLINE.matcher(line);
        if (by.matches()) {
            if (published == null) published = Datelines.day(line, null);
            bylines.addAll(Names.people(List.of(by.group(1)), outlet));
            cuts.add(new Cut(Cut.Kind.BYLINE, line, pieces.size()));
            return true;
        }
        if (Datelines.day(line, null) instanceof String day) {
            published = published == null ? day : published;
            cuts.add(new Cut(Cut.Kind.BYLINE, line, pieces.size()));
            return true;
        }
        if (!Lines.isFurniture(line)) return false;
        cut(line);
        return true;
    }

    /// Where the article ends: at the first line that closes a page, if no prose worth the name follows it.
    private static int foot(List<String> lines, int from) {
        int total = weight(lines, from, lines.size());
        for (int i = from + 1; i < lines.size(); i++) {
            boolean closes = CLOSING.contains(Lines.kind(lines.get(i)));
            if (closes && weight(lines, i, lines.size()) < 0.25 * total && before(lines, from, i)) return i;
        }
        return lines.size();
    }

    private static boolean before(List<String> lines, int from, int to) {
        return weight(lines, from, to) > 200;
    }

    private static int weight(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .filter(l -> l.length() >= 60)
                .mapToInt(Prose::weight)
                .sum();
    }

    private void line(String line) {
        if (Lines.isFurniture(line)) cut(line);
        else pieces.add(new Assembly.Piece(isSubhead(line) ? Kind.HEADING : Kind.TEXT, line));
    }

    private static boolean isSubhead(String line) {
        return line.length() < 80
                && Prose.words(line) <= 12
                && !Prose.hasSentenceMark(line)
                && !line.matches(".*[\"“”„«»].*");
    }

    private void cut(String line) {
        cuts.add(new Cut(Lines.kind(line), line, pieces.size()));
    }

    private Facts facts() {
        return new Facts(
                title, bylines, published, null, outlet, null, null, null, origin(), null, null, false, false, false);
    }

    /// A "source link" under the text means that it came from elsewhere: from the outlet that its title names.
    private Article.@Nullable Origin origin() {
        List<String> lines = cuts.stream()
                .filter(c -> c.kind() == Cut.Kind.SOURCE_LINK)
                .map(Cut::text)
                .toList();
        Optional<Article.Origin> named = credited(lines);
        if (named.isPresent() && named.get().republished()) return named.get();
        boolean linked = lines.stream().anyMatch(l -> !Credits.SOURCE.matcher(l).find());
        if (linked) return new Article.Origin(outlet == null ? "another outlet" : outlet, true);
        return named.orElse(null);
    }

    private Optional<Article.Origin> credited(List<String> lines) {
        List<String> text = pieces.stream().map(Assembly.Piece::text).toList();
        return Credits.in(text, lines, new Credits.Own(outlet, null));
    }
}
