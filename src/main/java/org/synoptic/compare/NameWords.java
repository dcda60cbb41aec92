package org.synoptic.compare;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that tell what is a name and what is not.
final class NameWords {
    private NameWords() {}

    static final Set<String> ARTICLES =
            of("the der die das le la les el los las il lo gli de het o os a as den det en al");

    static final Set<String> ENDINGS = of("com org net de co uk online digital");

    /// Parts of names that tell nothing alone.
    static final Set<String> COMMON = of("and the for von und der die das des les del della of new united national"
            + " international general public free first great north south east west northern southern eastern western"
            + " central san saint us uk eu un pm mp tv ai uae usa nato com org net online digital staff desk agencies"
            + " agency newsroom redaktion team editor editors editorial correspondent reporter reporters writer");

    /// What outlets are called by, and ordinary words besides.
    static final Set<String> PRESS = of("times post herald courier tribune gazette chronicle journal observer guardian"
            + " telegraph mirror express mail sun star globe standard independent examiner inquirer enquirer register"
            + " record bulletin ledger dispatch sentinel monitor reporter review press news wire daily evening morning"
            + " today week weekly sunday echo argus advertiser advocate argosy beacon call citizen daily democrat digest"
            + " economist eagle leader local mercury messenger nation outlook patriot pioneer planet republic scotsman"
            + " spectator tablet transcript union voice world zeitung zeit spiegel welt bild tag kurier anzeiger rundschau"
            + " allgemeine nachrichten presse blatt bote morgenpost merkur monde figaro parisien croix soir matin temps"
            + " pais mundo vanguardia correo corriere repubblica stampa giornale volkskrant trouw gazet dagblad avisen"
            + " posten broadcasting channel radio television network magazine broadcaster");

    /// Parts of a host's name that many have.
    static final Set<String> HOSTS =
            of("www m news amp mobile edition english en de fr es it co com org net ac gov blog"
                    + " blogs web online archive live media press shop static cdn img feeds wordpress blogspot substack medium"
                    + " github tumblr local europe world politics sport business");

    /// What stands before a place.
    static final String WHERE = "[Ii]n|[Aa]cross|[Nn]ear|[Tt]hroughout|[Ii]nside|[Nn]ach|[Aa]us|[Ee]n";

    /// How many words for a people end.
    static final Pattern PEOPLE = Pattern.compile("(?:ish|ese|ican|eutsche|weizer)$");

    /// What parts those who wrote from each other, and from where they were.
    static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\s+(?:in|from|aus)\\s+.*|[,;/|&·–—]|\\b(?:by|von|par|por|and|und|et|with" + "|mit|for|für)\\b");

    private static Set<String> of(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
