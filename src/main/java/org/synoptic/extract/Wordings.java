package org.synoptic.extract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.article.Gauge.Doubt;

/// Knows how sites word what they send instead of an article, in the languages that we meet most. One plain phrase
/// tells; single words, which news uses too, tell only where several come together.
final class Wordings {
    private static final int TOGETHER = 2;

    private record Wording(Pattern plain, Pattern single) {
        boolean in(String text) {
            if (plain.matcher(text).find()) return true;
            Set<String> found = single.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(w -> w.toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.toSet());
            return found.size() >= TOGETHER;
        }
    }

    private static final Map<Doubt, Wording> ALL = new EnumMap<>(Map.of(
            Doubt.CAPTCHA,
            new Wording(
                    anyOf(
                            "(?:complete|solve) (?:the|a|this) (?:captcha|puzzle|challenge)",
                            "are you (?:a )?(?:human|robot)",
                            "not a (?:ro)?bot\\b",
                            "(?:verify|confirm|prove) (?:that )?you(?:'|’)?(?:re| are)(?: a)? (?:human|person|not)",
                            "unusual (?:traffic|activity)",
                            "checking your browser",
                            "enable javascript and cookies",
                            "access (?:to this page )?(?:has been )?denied",
                            "automated (?:access|requests)",
                            "bot detection",
                            "press (?:&|and) hold",
                            "blocked by (?:our )?security",
                            "kein roboter|ein mensch sind",
                            "pas un robot|trafic inhabituel",
                            "no (?:es|eres|soy) un robot|tráfico inusual",
                            "não é um robô|tráfego incomum",
                            "non sei un robot|traffico insolito",
                            "geen robot",
                            "не робот|необычн\\S+ (?:активность|трафик)",
                            "nie jesteś robotem",
                            "ロボットではありません|机器人|인증"),
                    anyOf("captcha", "just a moment", "security check", "ray id", "sicherheitsprüfung", "cloudflare")),
            Doubt.CONSENT,
            new Wording(
                    anyOf(
                            "(?:we|our (?:\\d+ )?partners|and our) .{0,60}(?:use|store|access).{0,60}(?:cookies|device)",
                            "accept (?:all|cookies|and continue)",
                            "before you continue to",
                            "your privacy (?:choices|is important|matters)",
                            "(?:we value|respect(?:ing)?) your privacy",
                            "manage (?:your )?(?:privacy|cookie|consent)",
                            "legitimate interest",
                            "(?:mit|trotz) werbung (?:und tracking|weiterlesen)",
                            "(?:ihre|deine) (?:zustimmung|einwilligung)",
                            "partner .{0,40}(?:verarbeiten|speichern).{0,40}(?:gerät|daten)",
                            "cookie-einstellungen",
                            "(?:respectons|respect de) votre vie privée",
                            "partenaires .{0,60}cookies",
                            "accepter (?:et|les cookies)|continuer sans accepter",
                            "aceptar (?:y|las cookies|todas)|(?:nuestros )?socios .{0,60}cookies",
                            "parceiros .{0,60}cookies|aceitar (?:todos|cookies)",
                            "partner .{0,60}(?:utilizziamo|i cookie)|accetta (?:tutti|e continua)",
                            "partners .{0,60}gebruiken cookies|toestemming",
                            "partnerzy .{0,60}(?:cookie|dane)|akceptuj",
                            "файлы cookie|クッキーを使用"),
                    anyOf(
                            "cookies?",
                            "consent",
                            "tracking",
                            "zustimmung",
                            "einwilligung",
                            "datenschutzerklärung",
                            "privacy policy",
                            "consentement")),
            Doubt.PAYWALL,
            new Wording(
                    anyOf(
                            "subscribe (?:now|today|to (?:continue|read|unlock|keep))",
                            "(?:only|exclusive|exclusively|available|is) (?:for|to) (?:our )?(?:paid |paying )?(?:subscribers|members)(?: only)?",
                            "subscribers? only",
                            "already a subscriber",
                            "to (?:continue|keep) reading",
                            "(?:continue|keep) reading (?:with|by|this)",
                            "unlock (?:this|the) (?:article|story)",
                            "(?:free|remaining) articles? (?:this month|left|remaining)",
                            "create a free account to",
                            "become a (?:member|subscriber)",
                            "start your (?:free )?trial",
                            "jetzt (?:abonnieren|weiterlesen|testen)|weiterlesen mit",
                            "nur für abonnenten|abonnenten lesbar|monatlich kündbar|bereits abonnent",
                            "mit .{0,20}(?:probe)?abo\\b",
                            "réservée? (?:aux|à nos) abonnés|abonnez-vous pour",
                            "il vous reste .{1,20}%",
                            "(?:exclusivo|solo) para (?:suscriptores|socios)|suscríbete para",
                            "exclusivo para assinantes|assine para",
                            "riservato agli abbonati|abbonati per",
                            "(?:är|bli) (?:dig som är )?prenumerant|endast för prenumeranter",
                            "kun for abonnenter|for abonnenter|bli abonnent",
                            "alleen voor abonnees|word abonnee",
                            "tylko dla (?:subskrybentów|prenumeratorów)|wykup dostęp",
                            "только (?:для|по) подписк|для подписчиков",
                            "有料会員|会員登録が必要|付费阅读|订阅后|유료회원"),
                    anyOf(
                            "subscription",
                            "per month",
                            "cancel any ?time",
                            "subscribers?",
                            "abonnement",
                            "abonnenten",
                            "suscripción",
                            "assinatura")),
            Doubt.LOGIN,
            new Wording(
                    anyOf(
                            "(?:please )?(?:log|sign) in (?:to|with|or)\\b",
                            "forgot(?:ten)? (?:your )?password",
                            "create (?:an )?account",
                            "passwort vergessen|(?:melden sie sich|jetzt) an, um|bitte melden sie sich an",
                            "mot de passe oublié|connectez-vous",
                            "(?:inicia|iniciar) sesión|contraseña",
                            "esqueceu a senha|faça login",
                            "password dimenticata|accedi per",
                            "wachtwoord vergeten|log in om",
                            "zaloguj się|nie pamiętasz hasła",
                            "glömt lösenord|logga in för",
                            "забыли пароль|войдите, чтобы",
                            "ログインが必要|パスワードをお忘れ|登录后"),
                    anyOf(
                            "password",
                            "log in",
                            "sign in",
                            "remember me",
                            "anmelden",
                            "passwort",
                            "mot de passe",
                            "registrieren")),
            Doubt.ERROR_PAGE,
            new Wording(
                    anyOf(
                            "(?:page|article|story|file|url) (?:was |could )?(?:not|cannot be|can't be|can’t be) (?:be )?found",
                            "(?:can|could)(?:'|’|no)?t? ?(?:not )?find (?:the|that|this) page",
                            "(?:error|fehler|erreur|errore|ошибка) ?:? ?(?:40[0-9]|50[0-9])",
                            "\\b404\\b.{0,30}(?:found|error|page)|403 forbidden",
                            "(?:page|article|story) (?:you(?:'|’)?(?:re| are)? .{0,40})?(?:no longer|doesn't|does not|doesn’t|isn't|isn’t) (?:exists?|available)",
                            "(?:is|are) no longer available",
                            "something went wrong",
                            "internal server error|bad gateway|service unavailable|gateway time-?out",
                            "an error (?:has )?occurred",
                            "too many requests",
                            "(?:moved or deleted|has (?:been moved|expired))",
                            "domain .{0,30}(?:for sale|expired)",
                            "not available in your (?:region|country)|unavailable (?:for legal reasons|in your)",
                            "seite (?:wurde )?(?:leider )?nicht gefunden",
                            "page introuvable|page .{0,30}n(?:'|’)existe (?:pas|plus)",
                            "página (?:no encontrada|.{0,30}no existe)",
                            "página não encontrada|página .{0,30}não existe",
                            "pagina (?:non trovata|.{0,30}non esiste)",
                            "pagina (?:niet gevonden|bestaat niet)",
                            "nie znaleziono strony|strona nie istnieje",
                            "sidan (?:hittades inte|finns inte)|siden (?:ble ikke funnet|finnes ikke|blev ikke fundet)",
                            "страница не найдена",
                            "ページが見つかりません|页面不存在|페이지를 찾을 수 없습니다"),
                    anyOf(
                            "404",
                            "not found",
                            "maintenance",
                            "temporarily unavailable",
                            "try again later",
                            "nicht gefunden"))));

    private Wordings() {}

    private static Pattern anyOf(String... any) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", any) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean tell(Doubt of, String text) {
        Wording wording = ALL.get(of);
        return wording != null && wording.in(text);
    }
}
