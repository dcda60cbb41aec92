package org.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.meaning.Meaning;

class WordingTest {
    private static final Meaning NONE = text -> new float[0];

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        “The harbour belongs to everyone in Kelso” | "The harbor belongs to everyone in Kelso."
        ‘We will not sell the ferry’ | « WE WILL NOT SELL THE FERRY »
        the council has twelve seats and uses nine | The council has 12 seats and uses 9
        fewer than 20 per cent of the wells are safe | Fewer than 20 percent of the wells are safe
        He [Mayor Olsen] told us the bridge was sound | He told us the bridge was sound
        [T]he dam held through the whole storm | The dam held through the whole storm
        the ministry organised the rescue in one night | The ministry organized the rescue in one night
        that the orchard must be replanted by spring | The orchard must be replanted by spring
        the work force of the shipyard will vote | The workforce of the shipyard will vote
        the emails were kept on a private server | The e-mails were kept on a private server
        We owe them a well-run, honest inquiry | We owe them a well run honest inquiry
        Das Gesetz ist ein großer Schritt für die Küste | „Das Gesetz ist ein grosser Schritt für die Küste“
        """)
    void callsTheSameWordsVerbatim(String a, String b) {
        assertThat(both(a, b)).isEqualTo(Relation.VERBATIM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        # left out at the end, at the start, in the middle
        We shall reopen the quarry as soon as the inspectors have gone home | We shall reopen the quarry
        Let me be plain, the lighthouse keeper was never consulted | the lighthouse keeper was never consulted
        The pipeline, which nobody wanted, leaks into the valley every winter | The pipeline leaks into the valley every winter
        The ferry company has lied to passengers since the spring | The ferry company ... lied to passengers
        We will rebuild the chapel, the school and the granary before harvest | We will rebuild … before harvest
        The vaccine shipment spoiled because somebody unplugged a freezer | somebody unplugged a freezer
        I have read the auditors' report twice and it is damning | it is damning
        Der Hafen bleibt geschlossen, bis die Ermittler ihre Arbeit beendet haben | Der Hafen bleibt geschlossen
        # two excerpts that overlap
        I'll be blunt with you, friends. The lagoon smells and the council knows it. | You have waited long enough for an answer, so I'll be blunt with you, friends
        That is how we did it before. We want to keep it that way. | We want to keep it that way. The fishermen want it. The cannery wants it.
        The hull had a crack the length of a rowing boat | the length of a rowing boat, and they painted over it
        The glacier is retreating faster than our instruments can measure | faster than our instruments can measure, and nobody is listening
        You cannot negotiate with a flood, you can only build higher walls | you can only build higher walls and pray for drought
        """)
    void callsWordsLeftOutTrimmed(String a, String b) {
        assertThat(both(a, b)).isEqualTo(Relation.TRIMMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        # translated anew
        Hysteria and ghost hunting | They must stop being hysterical and hunting ghosts, and they must say so before the whole council of the port
        Paranoia and shadow chasing | Ostria must stop being paranoid and chasing shadows, and stop throwing mud at Varland
        Ostria should stop smearing Varland to divert attention and shift blame | Ostria must stop throwing mud at Varland to divert attention and deflect blame
        We have no interest in interfering in it in any way | We had no interest in it whatsoever and would not interfere in any way
        Suppressing the harbour towns will harm Ostria in the end | If it goes on suppressing the harbour towns, Ostria will ultimately harm itself
        # reported
        I have never met the smuggler and I don't want to | that he had never met the smuggler and did not want to
        We are closing the sanatorium because the roof is rotten | that they were closing the sanatorium because the roof was rotten
        My brother forged the signature and I kept silent | that his brother had forged the signature and she had kept silent
        Our engineers warned the owners about the turbine in March | that their engineers had warned the owners about the turbine in March
        I will resign if the ballots are recounted | she would resign if the ballots were recounted
        # an outlet's sentence around quoted words
        As mayor, I will reopen the salt works within a year, with eighty jobs and a school for apprentices | that if chosen, she would “reopen the salt works within a year”
        Crews will be paid “as quickly or as fully as we can,” | that sailors would get the wages they had missed since the strike began “as quickly or as fully as we can.”
        Please join me for a quiet word on the pier, all of you | to join him “for a quiet word on the pier” on Sunday night
        The audit thoroughly dismantles your loud and lazy claims and shames this chamber | that the audit “thoroughly dismantles” her “loud and lazy claims” about the ferry
        The ledgers contradict the claim that the clerk altered just one column in the tables | the papers belied the office's claim that it had altered just one column in the tables
        I fully accept the blame for the reckless errors and oversights I have made | he had “no excuses” and would “fully accept the blame for the reckless errors and oversights” of his years
        I am glad to announce a truce that ends the blockade and frees the harbour | that he was “glad to announce” what he called “a truce that ends the blockade and frees the harbour”
        Die Werft wird nie wieder für die Marine arbeiten, solange ich hier etwas zu sagen habe | die Werft werde „nie wieder für die Marine arbeiten“, solange er etwas zu sagen habe
        # heard otherwise
        It's gonna take years to clean up the lagoon | It is going to take years to clean up the lagoon
        We're talking about, you know, a serious breach of the reservoir | We are talking about a serious breach of the reservoir
        They can't pretend the orphanage never burned | They cannot pretend the orphanage never burned
        The senate committee botched this inquiry from the start | The senate panel has botched this inquiry from the beginning
        Nobody should have to choose between insulin and heating | No one should be forced to choose between insulin and heating
        Das Dorf wurde von der Flut völlig zerstört | die Flut habe das Dorf völlig zerstört
        """)
    void callsOtherWordsForTheSameUtteranceReworded(String a, String b) {
        assertThat(both(a, b)).isEqualTo(Relation.REWORDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        # stock phrases and slogans
        did not respond to a request for comment | declined a request for comment on Tuesday
        We will make this country work for the people | The people of this country want work and we hear them
        I think it is a good thing for the country | I think that is not the right thing for our people
        We are going to win | We are going to fight for every vote
        This is about the future of our nation | It is about time that our nation had a say
        Our thoughts are with the families | Our thoughts on the budget are well known
        at the end of the day | One day this will end
        as soon as possible | We will do all we can as fast as we can
        I want to thank everyone who came here today | I want to say one thing to those who are here today
        There is no doubt about it | There is no reason for any of this
        They could change their mind | They could be talked into changing their mind before June
        if you look at it | If you look at the harbour office, it is really just a village school
        We would like to thank you for a wonderful evening | I would like to see the accounts of the theatre
        # names and set phrases, held whole
        the state of affairs | The museum tells of the keeper of the state of affairs and of the rebel who would end it
        Last but not least, | the guests were told, last but not least, to wipe their boots
        Silence is silence, | We were told that silence is silence. Nobody at the mill believes that any more.
        for the Second Chamber | I'm all for the Second Chamber and what it stands for
        Tomas R. Reeve | The voters turned down the old guard. Tomas R. Reeve got fewer votes than his own brother.
        Brandt and the Farmers Union | that she was writing a book on the “hidden past” of Anna Brandt and the Farmers Union
        to sign the order | the mayor to sign the order, which she called “a blow to every honest baker”
        a request for comment | “A request for comment”
        to comment on the matter | to comment on the matter
        # pieces of quoted words that anybody may say
        the fire an “act of malice.” | to answer firmly to what she called a dreadful “act of malice and an act of greed.”
        the company was “deeply worried” about the bylaw | We are deeply worried about what the trees will look like in ten years
        that the charter is “pretty plain” | No mayor can wipe out the charter with a stroke of the pen, and its promise is plain
        # two who agree, or one who says it twice on two days
        I didn't care for that sort of joke. I wouldn't tell it. | I do not really care for such jokes
        If the claims hold, he must resign. | that she “believes that no mere claim may ruin a life” but that the captain would do the right thing
        If you say such things, you say things that are well out of bounds | I can't help thinking that what he said was out of bounds. It's cruel.
        However hard it gets, there's no excuse for what I did | No matter how rude our trade has become, this does not justify a poor reply
        # two figures differ
        The top 2 percent own 31 percent of the boats | The top 12 percent own 64 percent of the boats
        Of the 40 wells we tested in May, 12 were foul | Of the 60 wells we tested in May, 25 were foul
        # one speaker on one topic
        The reservoir is safe to drink from, our tests show that | We will publish our tests of the lagoon by Friday
        I voted against the tariff because farmers asked me to | The tariff will pass whatever the farmers say to me
        Ferries should be free for pupils | The ferries are late because the crews are on strike
        The inquiry must have the power to call ministers | Ministers have delayed the inquiry for too long
        The turbine was inspected in March and found sound | Nobody told us in March that the owners had money troubles
        We have seen evidence of attempts to influence voters | Voters will decide for themselves what to believe
        The hospital needs forty nurses before winter | A hospital is more than its walls and its beds
        The treaty gives the islands a voice | No treaty is worth the paper if the islands drown
        Our soldiers did their duty at the border | The border is no place for soldiers who lack boots
        Taxes on fuel hit the poorest first | I have never raised taxes on anybody
        # nothing in common but the names
        President Hale has not been asked to testify | President Hale looked tired and rather cross
        Tomas Reeve is a careful diplomat | I have known Tomas Reeve since school
        The Varland ministry has issued a denial | Varland has the longest coast of the four
        Anna Brandt will fly home on Friday | On Friday we shall know whom Anna Brandt believes
        Die Regierung wird den Menschen helfen | Die Menschen glauben der Regierung nicht mehr
        """)
    void keepsLookAlikesApart(String a, String b) {
        assertThat(both(a, b)).isEqualTo(Relation.UNRELATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        The agents ran 14 accounts from the harbour | The agents ran 41 accounts from the harbour | FIGURE_DIFFERS
        We warned Minister Brandt about the dam | We warned Minister Olsen about the dam | NAME_DIFFERS
        The dam was never safe after the quake | The dam was safe after the quake | NEGATION_DIFFERS
        I did not sign the ferry contract | I did sign the ferry contract | NEGATION_DIFFERS
        """)
    void warnsWhereTheMeaningTurns(String a, String b, Likeness.Flag flag) {
        Likeness likeness = Wording.of(a).likeness(Wording.of(b), NONE);
        assertThat(likeness.flags()).containsExactly(flag);
        assertThat(likeness.relation()).isNotEqualTo(Relation.UNRELATED);
    }

    @Test
    void warnsOfAnotherSpeaker() {
        Wording a = new Wording("The dam is unsafe", "Anna Brandt", null);
        assertThat(a.likeness(new Wording("The dam is unsafe", "Tomas Reeve", null), NONE)
                        .flags())
                .containsExactly(Likeness.Flag.ANOTHER_SPEAKER);
        assertThat(a.likeness(new Wording("The dam is unsafe", "Ms Brandt", null), NONE)
                        .flags())
                .isEmpty();
    }

    @Test
    void takesAStockPhraseForOneStatementOnlyFromOneMouth() {
        Wording brandt = new Wording("a request for comment", "Anna Brandt", null);
        assertThat(brandt.likeness(new Wording("a request for comment", "Ms Brandt", null), NONE)
                        .relation())
                .isEqualTo(Relation.VERBATIM);
        assertThat(brandt.likeness(new Wording("a request for comment", null, null), NONE)
                        .relation())
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void givesReasonsThatAReaderUnderstands() {
        Likeness likeness = Wording.of("Ostria must stop chasing shadows")
                .likeness(Wording.of("Ostria should stop chasing shadows at once"), NONE);
        assertThat(likeness.reasons())
                .contains("4 of 5 words are the same, in the same order.")
                .anyMatch(r -> r.startsWith("Rare words in both:") && r.contains("shadows"));
    }

    private static Relation both(String a, String b) {
        Likeness there = Wording.of(a).likeness(Wording.of(b), NONE);
        assertThat(Wording.of(b).likeness(Wording.of(a), NONE)).isEqualTo(there);
        return there.relation();
    }
}
