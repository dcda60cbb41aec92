package org.synoptic.share;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The articles as entries of a bibliography: BibTeX, RIS (of the type NEWS) and CSL-JSON (article-newspaper). Each
/// says
/// which engine compared them: BibTeX in its first line, RIS in a note, CSL-JSON in its place for what has no field.
final class References {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?.*");
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private References() {}

    static String of(Report report, Export.Bibliography kind) {
        return switch (kind) {
            case BIBTEX -> bibtex(report);
            case RIS -> ris(report);
            case CSL -> csl(report);
        };
    }

    private static String bibtex(Report report) {
        StringBuilder out = new StringBuilder();
        out.append("% Compared by ").append(plain(report.engine())).append("\n\n");
        for (Report.Piece a : report.articles()) {
            List<String> fields = new ArrayList<>();
            if (!a.bylines().isEmpty())
                fields.add(field(
                        "author",
                        String.join(
                                " and ",
                                a.bylines().stream()
                                        .map(b -> "{" + tex(b) + "}")
                                        .toList())));
            fields.add(field("title", "{" + tex(a.title()) + "}"));
            fields.add(field("journal", tex(a.outlet())));
            Matcher day = day(a.published());
            if (day != null) {
                fields.add(field("year", day.group(1)));
                if (day.group(2) != null) fields.add(field("month", String.valueOf(Integer.parseInt(day.group(2)))));
                if (day.group(3) != null) fields.add(field("day", String.valueOf(Integer.parseInt(day.group(3)))));
            }
            if (a.address() != null) fields.add(field("url", plain(a.address()).replaceAll("[{}\\\\]", "")));
            if (received(a) != null) fields.add(field("urldate", received(a)));
            if (a.language() != null) fields.add(field("langid", tex(a.language())));
            out.append("@article{").append(key(a)).append(",\n");
            out.append(String.join(",\n", fields)).append("\n}\n\n");
        }
        return out.toString();
    }

    private static String field(String name, @Nullable String value) {
        return "  " + name + " = {" + value + "}";
    }

    /// Letters that TeX would take for commands are written out; braces, which could end the field, become brackets.
    private static String tex(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : plain(text).toCharArray())
            switch (c) {
                case '{' -> out.append('(');
                case '}' -> out.append(')');
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        return out.toString();
    }

    private static String ris(Report report) {
        StringBuilder out = new StringBuilder();
        for (Report.Piece a : report.articles()) {
            tag(out, "TY", "NEWS");
            tag(out, "ID", key(a));
            a.bylines().forEach(b -> tag(out, "AU", b));
            tag(out, "TI", a.title());
            tag(out, "T2", a.outlet());
            Matcher day = day(a.published());
            if (day != null) {
                tag(out, "PY", day.group(1));
                tag(out, "DA", day.group(1) + "/" + blank(day.group(2)) + "/" + blank(day.group(3)) + "/");
            }
            tag(out, "LA", a.language());
            tag(out, "UR", a.address());
            String received = received(a);
            tag(out, "Y2", received == null ? null : received.replace('-', '/') + "/");
            tag(out, "N1", "Compared by " + report.engine());
            tag(out, "ER", "");
            out.append("\r\n");
        }
        return out.toString();
    }

    private static void tag(StringBuilder out, String name, @Nullable String value) {
        if (value != null) out.append(name).append("  - ").append(plain(value)).append("\r\n");
    }

    private static String csl(Report report) {
        ArrayNode out = JSON.createArrayNode();
        for (Report.Piece a : report.articles()) {
            ObjectNode o = out.addObject();
            o.put("id", key(a)).put("type", "article-newspaper").put("title", plain(a.title()));
            o.put("container-title", plain(a.outlet()));
            if (!a.bylines().isEmpty()) {
                ArrayNode authors = o.putArray("author");
                a.bylines().forEach(b -> authors.addObject().put("literal", plain(b)));
            }
            date(o, "issued", a.published());
            if (a.address() != null) o.put("URL", a.address());
            date(o, "accessed", received(a));
            if (a.language() != null) o.put("language", a.language());
            o.putObject("custom").put("compared-by", plain(report.engine()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(out);
    }

    private static void date(ObjectNode to, String name, @Nullable String iso) {
        Matcher day = day(iso);
        if (day == null) return;
        ArrayNode parts = to.putObject(name).putArray("date-parts").addArray();
        for (int i = 1; i <= 3 && day.group(i) != null; i++) parts.add(Integer.parseInt(day.group(i)));
    }

    /// Unique in a comparison, and of plain letters: the sigil with the article's lasting name.
    private static String key(Report.Piece a) {
        return a.sigil() + "-" + a.id().replaceAll("[^A-Za-z0-9]", "");
    }

    private static @Nullable String received(Report.Piece a) {
        return a.snapshot().received() == null
                ? null
                : ISO_DAY.format(a.snapshot().received());
    }

    private static @Nullable Matcher day(@Nullable String iso) {
        if (iso == null) return null;
        Matcher m = DAY.matcher(iso);
        return m.matches() ? m : null;
    }

    private static String blank(@Nullable String part) {
        return part == null ? "" : part;
    }

    /// On one line, without control characters: a line break could begin another field.
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
