package org.synoptic.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.quote.Quotation;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// What tells a statement that can be checked from a question, an opinion, a wish or a scrap: in a fixed order, which
/// is that of the trained weights.
final class Traits {
    static final List<String> NAMES = List.of(
            "short",
            "words",
            "question",
            "exclamation",
            "colon",
            "ellipsis",
            "figures",
            "names",
            "date",
            "first person",
            "second person",
            "duty",
            "chance",
            "future",
            "judgement",
            "vague",
            "past",
            "present",
            "condition",
            "comparison",
            "pronoun first",
            "link word first",
            "call first",
            "negation",
            "cue",
            "quoted",
            "quoted first person",
            "quoted judgement",
            "within a quotation",
            "page furniture",
            "place",
            "last",
            "no verb");

    private static final Set<String> FIRST_PERSON = words("i i'm i've i'd i'll we we're we've we'll my our us me mine");
    private static final Set<String> SECOND_PERSON = words("you your you're you've yours you'll");
    private static final Set<String> DUTY =
            words("should must ought need needs let's deserve deserves hope hopes want");
    private static final Set<String> CHANCE = words(
            "would could might may can perhaps maybe possibly probably likely" + " seem seems seemed appear appears");
    private static final Set<String> FUTURE = words("will going shall");
    private static final Set<String> JUDGEMENT = words(
            "good great best better bad worse worst terrible awful horrible"
                    + " wonderful amazing incredible beautiful ugly wrong right fair unfair shame shameful disgrace disgraceful"
                    + " outrageous ridiculous absurd stupid smart brave courage proud sad sadly tragic important clear clearly"
                    + " obvious obviously simply truly really believe think thinks feel feels felt love hate wish fool nonsense"
                    + " disaster failure success legacy spirit values strong weak tough hard easy enough too sorry congratulations");
    private static final Set<String> VAGUE = words("something anything everything nothing thing things stuff everyone"
            + " everybody nobody anyone people way ways kind sort lot");
    private static final Set<String> PAST = words("was were had did said told went came took made got gave found left"
            + " held kept won lost met rose fell began became brought sent spent paid cut put set ran led spoke wrote");
    private static final Set<String> PRESENT = words("is are has have does do isn't aren't it's that's there's he's"
            + " she's they're says remains includes plans faces");
    private static final Set<String> COMPARISON = words("like unlike as than");
    private static final Set<String> PRONOUNS = words("it this that these those there they he she it's that's");
    private static final Set<String> LINKS = words("and but or so because yet nor then still indeed");
    private static final Set<String> CALLS = words(
            "let let's look think imagine remember consider ask see read watch" + " follow click sign please thank");
    private static final Set<String> NEGATIONS = words("not no never none nobody neither cannot");
    private static final Set<String> CUES = words("said says told added asked wrote argued claimed announced reported"
            + " according tweeted called noted warned explained insisted stated testified replied");
    private static final Set<String> DATES = words("monday tuesday wednesday thursday friday saturday sunday january"
            + " february march april june july august september october november december yesterday today week month");
    private static final Set<String> FURNITURE =
            words("click subscribe newsletter copyright photo read sign contributed"
                    + " updated reuters associated editor email facebook follow");
    private static final Pattern ENDS_WITH_MARKS = Pattern.compile("[”\"’')\\]]+$");
    private static final String OPENING = "“\"«„";

    private final Segments segments;
    private final List<Quotation> quotations;

    Traits(Segments segments, List<Quotation> quotations) {
        this.segments = segments;
        this.quotations = quotations;
    }

    double[] of(Sentence sentence) {
        List<Token> tokens = segments.tokens(sentence);
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        String text = ENDS_WITH_MARKS.matcher(segments.text(sentence)).replaceAll("");
        double quoted = quoted(tokens);
        boolean me = any(words, FIRST_PERSON);
        double judged = Math.min(2, count(words, JUDGEMENT));
        double past = Math.min(3, words.stream().filter(Traits::isPast).count());
        double present = Math.min(2, count(words, PRESENT));
        String first = words.isEmpty() ? "" : words.getFirst().norm();
        int all = Math.max(1, segments.sentences().size());
        return new double[] {
            yes(words.size() < 8),
            Math.log(1 + words.size()),
            yes(text.endsWith("?")),
            yes(text.endsWith("!")),
            yes(text.endsWith(":")),
            yes(text.contains("...") || text.contains("…")),
            Math.min(
                    3,
                    words.stream()
                            .filter(t -> Character.isDigit(t.norm().codePointAt(0)))
                            .count()),
            Math.min(5, names(tokens)),
            yes(any(words, DATES)),
            yes(me),
            yes(any(words, SECOND_PERSON)),
            yes(any(words, DUTY)),
            yes(any(words, CHANCE)),
            yes(any(words, FUTURE)),
            judged,
            yes(any(words, VAGUE)),
            past,
            present,
            yes(words.stream().anyMatch(t -> t.norm().equals("if"))),
            yes(any(words, COMPARISON)),
            yes(PRONOUNS.contains(first)),
            yes(LINKS.contains(first)),
            yes(CALLS.contains(first)),
            yes(any(words, NEGATIONS) || words.stream().anyMatch(t -> t.norm().endsWith("n't"))),
            yes(any(words, CUES)),
            quoted,
            quoted * yes(me),
            quoted * judged,
            yes(within(sentence)),
            yes(any(words, FURNITURE)),
            (double) sentence.index() / all,
            yes(sentence.index() == all - 1),
            yes(past + present == 0 && !any(words, CHANCE) && !any(words, FUTURE))
        };
    }

    private static boolean isPast(Token t) {
        return PAST.contains(t.norm()) || t.norm().length() > 4 && t.norm().endsWith("ed");
    }

    private static long names(List<Token> tokens) {
        long n = 0;
        for (int i = 1; i < tokens.size(); i++)
            if (tokens.get(i).isWord()
                    && tokens.get(i - 1).isWord()
                    && Character.isUpperCase(tokens.get(i).text().codePointAt(0))) n++;
        return n;
    }

    /// Which part of the words stands within quotation marks.
    private static double quoted(List<Token> tokens) {
        int inside = 0;
        int all = 0;
        boolean open = false;
        for (Token t : tokens) {
            if (t.isWord()) {
                all++;
                if (open) inside++;
            } else if (t.text().equals("\"")) open = !open;
            else if (OPENING.contains(t.text())) open = true;
            else if (t.text().equals("”") || t.text().equals("»")) open = false;
        }
        return all == 0 ? 0 : (double) inside / all;
    }

    private boolean within(Sentence sentence) {
        return quotations.stream()
                .anyMatch(q -> q.type() == Quotation.Type.DIRECT
                        && q.span().start() <= sentence.span().start() + 2
                        && q.span().end() >= sentence.span().end() - 2);
    }

    private static long count(List<Token> tokens, Set<String> words) {
        return tokens.stream().filter(t -> words.contains(t.norm())).count();
    }

    private static boolean any(List<Token> tokens, Set<String> words) {
        return count(tokens, words) > 0;
    }

    private static double yes(boolean b) {
        return b ? 1 : 0;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Stream.of(text.split(" ")).distinct().toList());
    }
}
