package org.synoptic.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes pages that nobody would write out of invented ones: whole pages first, then cut, swapped, nested and stuffed
/// as the seed says.
final class Mutants {
    private static final List<String> SENTENCES = List.of(
            "The mill at Lower Senn will grind again in spring, after the council had voted by one vote for a new wheel. ",
            "“We have waited for this since the flood,” said the miller, Rosa Tamm, whose family has kept the house. ",
            "Das Rad kostet 90.000 Kronen; die Hälfte zahlt eine Stiftung, sagte der Bürgermeister am 3. März. ",
            "水車は春に再び回る、と町議会は一票差で決めた。「洪水以来ずっと待っていた」と粉屋は話した。",
            "ستدور الطاحونة من جديد في الربيع، بعد أن صوّت المجلس بفارق صوت واحد لصالح العجلة الجديدة. ",
            "Мельница снова заработает весной: совет решил это большинством в один голос, сообщили в среду. ",
            "Nobody knows who left the keys — the clerk 🗝 said so at 7:30 p.m.; Dr. J. K. Holm agreed… ");
    private static final List<String> AROUND = List.of(
            "<nav><ul><li><a href='/a'>World</a></li><li><a href='/b'>Sport</a></li></ul></nav>",
            "<aside class='related'><h3>Most read</h3><a href='/c'>Ten mills that you must see</a></aside>",
            "<figure><img src='m.jpg'><figcaption>The wheel. © Jo Hallen</figcaption></figure>",
            "<div class='newsletter-box'><p>Get the valley by mail every morning.</p><form><input></form></div>",
            "<script>var a = '<p>no text</p>';</script><style>p{color:red}</style>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Mill\",\"author\":{\"name\":\"Ada Brink\"},\"datePublished\":\"2026-03-04T05:06:07Z\"}</script>",
            "<table><tr><td>90,000</td><td>crowns</td></tr></table>",
            "<blockquote><p>It turned once, and then it stood.</p></blockquote>",
            "<h2>What it costs</h2>");
    private static final List<String> STUFFING = List.of(
            "\u0000\u0000",
            "\u202E\u2066",
            "\uFEFF",
            "\uFFFE",
            "<",
            "</",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<p",
            "'\"",
            "&#0;",
            "&#x110000;",
            "&#xD800;",
            "&nosuch",
            "<svg><style>",
            "</body></html>",
            "<table><p>",
            "<select><option>",
            "<frameset>",
            "<plaintext>",
            "<noscript>",
            "<template>",
            "<math><mi>",
            "</p></div>",
            "<title>",
            "<textarea>",
            "<h1>Mill</h1>",
            "<base href='javascript:x'>",
            "<meta charset=utf-16>",
            "<meta http-equiv=refresh content='0;/'>",
            "\u0301\u0301\u0301\u0301",
            "\u200B\u200D\u2060",
            "<p style='display:none'>",
            "{\"@type\":[[[[");
    private static final List<String> TYPES = List.of(
            "text/html; charset=utf-8",
            "text/html",
            "text/html; charset=x-none",
            "text/html; charset=utf-16",
            "",
            "text/html; charset=shift_jis",
            "application/xhtml+xml; charset=\"");

    private final Random random;

    Mutants(long seed) {
        random = new Random(seed);
    }

    String contentType() {
        return any(TYPES);
    }

    /// A page that a newsroom might send, in some character set.
    byte[] page() {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) body.append(any(AROUND));
        body.append("<article><h1>Mill to grind again</h1>");
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            body.append("<p>");
            for (int n = 1 + random.nextInt(4); n > 0; n--) body.append(any(SENTENCES));
            body.append("</p>");
            if (random.nextInt(4) == 0) body.append(any(AROUND));
        }
        body.append("</article>");
        for (int i = random.nextInt(4); i > 0; i--) body.append(any(AROUND));
        String page =
                "<!DOCTYPE html><html lang='%s'><head><title>Mill to grind again | Senn Post</title>%s</head><body>%s</body></html>"
                        .formatted(any(List.of("en", "de", "xx", "ar", "'")), any(AROUND), body);
        return page.getBytes(charset());
    }

    private Charset charset() {
        return switch (random.nextInt(8)) {
            case 0 -> StandardCharsets.UTF_16LE;
            case 1 -> Charset.forName("windows-1252");
            case 2 -> Charset.forName("Shift_JIS");
            default -> StandardCharsets.UTF_8;
        };
    }

    /// The same bytes, changed in one to six places.
    byte[] changed(byte[] whole) {
        byte[] now = whole;
        for (int i = 1 + random.nextInt(6); i > 0 && now.length > 8; i--) now = once(now);
        return now;
    }

    private byte[] once(byte[] b) {
        int from = random.nextInt(b.length);
        int to = Math.min(b.length, from + 1 + random.nextInt(400));
        byte[] piece = Arrays.copyOfRange(b, from, to);
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(b, from);
            case 1 -> joined(head(b, from), tail(b, to));
            case 2 -> joined(head(b, to), repeated(piece, 1 + random.nextInt(40)), tail(b, to));
            case 3 -> joined(tail(b, to), piece, head(b, from));
            case 4 -> noise(b);
            case 5 -> joined(head(b, from), repeated(utf8(any(STUFFING)), 1 + random.nextInt(300)), tail(b, from));
            case 6 ->
                joined(head(b, from), utf8("<div class='" + "a".repeat(random.nextInt(200_000)) + "'>"), tail(b, from));
            case 7 ->
                joined(
                        head(b, from),
                        repeated(
                                utf8(any(List.of("<div>", "<b>", "<ul><li>", "<table>", "<font>"))),
                                random.nextInt(700)),
                        tail(b, from));
            case 8 -> joined(head(b, from), utf8(any(AROUND)), tail(b, from));
            default -> joined(head(b, from), utf8(any(STUFFING)), tail(b, to));
        };
    }

    private byte[] noise(byte[] b) {
        byte[] out = b.clone();
        for (int i = 1 + random.nextInt(60); i > 0; i--) out[random.nextInt(out.length)] = (byte) random.nextInt(256);
        return out;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] utf8(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] head(byte[] b, int end) {
        return Arrays.copyOf(b, end);
    }

    private static byte[] tail(byte[] b, int from) {
        return Arrays.copyOfRange(b, from, b.length);
    }

    private static byte[] repeated(byte[] piece, int times) {
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < times; i++) all.add(piece);
        return joined(all.toArray(byte[][]::new));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] p : parts) out.writeBytes(p);
        return out.toByteArray();
    }
}
