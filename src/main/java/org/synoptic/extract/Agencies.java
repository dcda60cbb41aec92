package org.synoptic.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows the agencies that write for other outlets: the large ones by name, the rest by calling themselves so.
final class Agencies {
    private static final Set<String> KNOWN =
            Arrays.stream("""
            ap, associated press, reuters, thomson reuters, afp, agence france presse, dpa, deutsche presse agentur, \
            efe, agencia efe, ansa, xinhua, tass, itar tass, interfax, kyodo, kyodo news, yonhap, yonhap news, jiji, \
            jiji press, pti, press trust of india, ani, ians, upi, united press international, pa media, \
            press association, apa, sda, keystone sda, sid, epd, kna, ats, keystone ats, belga, anp, ntb, ritzau, stt, \
            tt nyhetsbyrån, pap, čtk, ctk, mti, lusa, agência lusa, aap, australian associated press, anadolu, \
            anadolu agency, anadolu ajansı, canadian press, the canadian press, ria novosti, europa press, adnkronos, \
            agi, ukrinform, unian, antara, bernama, agerpres, hina, tanjug, irna, télam, agência brasil, \
            afp relaxnews, agencies, reuters staff, associated press writer, afp deutschland""".split(",")).map(Agencies::key).collect(Collectors.toUnmodifiableSet());

    private static final Pattern CALLED = Pattern.compile(
            "(?iu)(?:\\b(?:news|press) (?:agency|service|wire)|(?<!\\bthe )\\b(?:news)?wire(?: service)?|nachrichtenagentur|presseagentur|\\bagence de presse\\b.*|\\bagencia de noticias\\b.*|\\bagenzia (?:di )?stampa\\b.*|haber ajansı|通信社|통신)$");

    private Agencies() {}

    static boolean is(String name) {
        String key = key(name);
        return KNOWN.contains(key)
                || key.length() > 4 && CALLED.matcher(name.strip()).find();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the (?=associated|canadian|press)", "");
    }
}
