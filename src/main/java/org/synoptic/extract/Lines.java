package org.synoptic.extract;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.synoptic.extract.Extraction.Cut;

/// Knows the lines that stand around articles by their wording, in the languages that we meet most.
final class Lines {
    private static final int LONGEST = 160;
    private static final Map<Cut.Kind, Pattern> KINDS = new EnumMap<>(Map.of(
            Cut.Kind.SHARE,
                    starting(
                            "share (?:this|on|via|the)\\b",
                            "you can share\\b",
                            "(?:share|tweet|pin|email|print|whatsapp|facebook|twitter|linkedin|telegram)(?:\\s+(?:this|on|to|it|share|tweet|pin|email|print|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|copy|link|x))*[:.!]?$",
                            "(?:artikel )?teilen\\b.{0,30}$",
                            "partager\\b.{0,30}$",
                            "compartir\\b.{0,30}$",
                            "condividi\\b.{0,30}$",
                            "copy link$",
                            "follow us\\b",
                            "follow .{2,40} on (?:google news|facebook|instagram|twitter|x|youtube|whatsapp|linkedin|tiktok)\\b.*",
                            "add .{2,40} as a preferred source\\b.*",
                            "(?:nos siga|siga-nos|siga nosso|seguici|obserwuj nas|følg oss|följ oss|volg ons|bizi takip)\\b.{0,60}$",
                            "folgen sie uns\\b",
                            "s[ií]guenos\\b",
                            "suivez-nous\\b"),
            Cut.Kind.SOURCE_LINK,
                    starting(
                            "(?:source|original|news) ?(?:link|article|source)?[:.]?$",
                            "read the (?:original|full) (?:article|story)\\b.{0,60}$",
                            "(?:source|quelle|fuente|fonte|bron|kilde|källa|kaynak|来源|出典|出処|출처) ?[:：].{0,60}$",
                            "via:? .{0,40}$",
                            "this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published)\\b.*"),
            Cut.Kind.RELATED,
                    starting(
                            "(?:related|more|recommended|similar|further|top|latest|trending|popular|other)\\s+(?:articles?|stories|news|posts?|reading|topics?|coverage|content|links?)\\b.{0,40}$",
                            "(?:read|see|watch|listen|learn) (?:more|also|next|now)\\b ?:?.{0,120}$",
                            "(?:lesen sie|lies|sehen sie) (?:auch|hier|mehr|dazu)\\b.{0,120}$",
                            "mehr (?:zum thema|dazu|lesen)\\b.{0,80}$",
                            "(?:auch|das könnte sie auch) interessant?i?e?r?e?n?\\b.{0,60}$",
                            "lire (?:aussi|également)\\b.{0,120}$",
                            "(?:lea|lee|leer|ver|te puede interesar) (?:también|más)\\b.{0,120}$",
                            "(?:leggi anche|potrebbe interessarti|per approfondire)\\b.{0,120}$",
                            "(?:le|te|les) puede interesar\\b.{0,120}$",
                            "(?:veja|leia|confira) (?:também|mais|tambem)\\b.{0,120}$",
                            "(?:zobacz|czytaj|przeczytaj) (?:także|też|również|więcej)\\b.{0,120}$",
                            "(?:читайте|смотрите) также\\b.{0,120}$",
                            "(?:baca|simak) juga\\b.{0,120}$",
                            "(?:ayrıca|bunu da) (?:oku|bak)\\w*\\b.{0,120}$",
                            "(?:weitere|aktuelle) (?:artikel|meldungen|themen|nachrichten|beiträge|infos)\\b.{0,60}$",
                            "(?:empfehlungen|empfohlen|passend) (?:aus|von|dazu|zum)\\b.{0,60}$",
                            "à lire (?:aussi|également)\\b.{0,120}$",
                            "voir aussi\\b.{0,120}$",
                            "leia (?:também|mais)\\b.{0,120}$",
                            "läs (?:också|mer)\\b.{0,120}$",
                            "lees ook\\b.{0,120}$",
                            "les også\\b.{0,120}$",
                            "related$",
                            "most (?:read|popular|viewed)\\b.{0,40}$",
                            "you (?:may|might) also like\\b.{0,40}$",
                            "don't miss\\b.{0,60}$",
                            "recommended$",
                            "up next$"),
            Cut.Kind.COMMENTS,
                    starting(
                            "leave a (?:reply|comment)\\b.{0,60}$",
                            "\\d+ (?:comments?|kommentare?|commentaires?|comentarios?)$",
                            "(?:comments?|kommentare?|commentaires?|comentarios?)(?: \\(?\\d*\\)?)?$",
                            "your email address will not\\b.*",
                            "required fields are marked\\b.*",
                            "(?:post|add|write) (?:a )?comment\\b.{0,40}$",
                            "(?:view|show|read|load) (?:all |more )?comments\\b.{0,20}$",
                            "join the (?:conversation|discussion)\\b.{0,60}$",
                            "would you like to comment\\b.*",
                            "we want to hear what you think\\b.*",
                            "\\(?(?:noch )?keine (?:kommentare|bewertungen)\\)?$",
                            "logged in as\\b.*",
                            "save my name\\b.*"),
            Cut.Kind.NEWSLETTER,
                    starting(
                            "(?:sign up|subscribe|register|get|receive)\\b.{0,90}\\b(?:newsletter|inbox|updates|alerts|emails?)\\b.{0,60}$",
                            "newsletter\\b.{0,80}$",
                            "(?:jetzt )?(?:abonnieren|anmelden)\\b.{0,60}$",
                            "(?:already a )?subscri(?:be|ber)\\b.{0,60}$",
                            "download (?:the|our) app\\b.*",
                            "abonnez-vous\\b.{0,80}$",
                            "suscr[ií]bete\\b.{0,80}$",
                            "pour (?:accéder|lire) .{0,60}(?:illimité|abonn).{0,60}$",
                            "jetzt weiterlesen\\b.{0,60}$",
                            "(?:hat ihnen|gefällt ihnen) dieser (?:artikel|beitrag)\\b.*"),
            Cut.Kind.CAPTION,
                    starting(
                            "(?:photo|image|picture|foto|bild|video|credit|crédit|photograph|illustration|bildrechte|bildquelle|titelbild|imagen|imagem|zdjęcie|fot\\.)s?(?: credit)?s?(?: by| photos?)? ?[:/©].{0,120}$",
                            "©.{0,120}$",
                            "(?:getty images|reuters|ap photo|afp|shutterstock|imago)(?: ?[/|].{0,60})?$",
                            "(?:file|archive) (?:photo|picture|image)\\b.{0,60}$"),
            Cut.Kind.NAVIGATION,
                    starting(
                            "back to (?:top|home|the top)\\b.{0,30}$",
                            "skip to\\b.{0,40}$",
                            "(?:auf dieser seite|inhaltsverzeichnis|inhalt|in this article|table of contents|themen im artikel|temas|tópicos|tematy|(?:verwendete )?quellen(?: (?:anzeigen|ausblenden))?)$",
                            "(?:alle angaben ohne gewähr|ein klick für den datenschutz)\\b.{0,40}$",
                            "(?:tags?|topics?|themen|schlagwörter|filed under|categories|more on|more about)\\b ?:.{0,140}$",
                            "advertisement$",
                            "anzeige$",
                            "werbung$",
                            "publicidad$",
                            "publicité$",
                            "pubblicità$",
                            "reklam$",
                            "advertising$",
                            "story continues below\\b.{0,40}$",
                            "article continues (?:after|below)\\b.{0,40}$",
                            "continue reading\\b.{0,60}$",
                            "loading\\b.{0,20}$",
                            "scroll to continue\\b.{0,40}$",
                            "\\d+ min(?:ute)?s? read$",
                            "(?:next|previous)(?: article| story| post)?$",
                            "(?:top|home|menu|search|print|close|open|play|pause|listen)$"),
            Cut.Kind.CONSENT,
                    starting(
                            "(?:we|this (?:site|website)) uses? cookies\\b.*",
                            "accept (?:all )?cookies\\b.*",
                            "by (?:clicking|continuing|using)\\b.{0,80}\\bcookies?\\b.*")));

    private Lines() {}

    private static Pattern starting(String... starts) {
        return Pattern.compile(
                "^[\\s\\p{P}\\p{S}]*(?:" + String.join("|", starts) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// A line that belongs to the furniture of a page, whatever the article.
    static boolean isFurniture(String line) {
        return kind(line) != Cut.Kind.OTHER;
    }

    static Cut.Kind kind(String line) {
        if (line.length() > LONGEST) return Cut.Kind.OTHER;
        for (Map.Entry<Cut.Kind, Pattern> e : KINDS.entrySet())
            if (e.getValue().matcher(line).find()) return e.getKey();
        return Cut.Kind.OTHER;
    }
}
