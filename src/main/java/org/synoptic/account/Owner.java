package org.synoptic.account;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What the owner has set: how Synoptic is reached, and the password it asks for, both perhaps empty.
///
/// @param bind the address it listens on
/// @param address how it is reached from elsewhere, such as "https://synoptic.school.example"
/// @param names further host names it answers to, parted by commas
record Owner(String bind, String address, String names, String password) {
    static final String NAME = "owner";
    private static final int SHORTEST = 8;

    Owner {
        address = address.strip().replaceFirst("/+$", "");
        if (!address.isEmpty() && !isSite(address))
            throw new Unguarded("SYNOPTIC_ADDRESS is no address of a site: write it like https://synoptic.example.");
        if (!password.isEmpty() && password.length() < SHORTEST)
            throw new Unguarded("SYNOPTIC_PASSWORD is too short: take %d characters or more.".formatted(SHORTEST));
    }

    /// Throws if others could come in and nothing would keep them out.
    Owner checked() {
        if (!guarded() && (!isLocal(bind) || !address.isEmpty() && !isLocal(host())))
            throw new Unguarded("Others could reach Synoptic as it is set, and change everything in it: set "
                    + "SYNOPTIC_PASSWORD too. Shared links open without it.");
        return this;
    }

    boolean guarded() {
        return !password.isEmpty();
    }

    boolean secure() {
        return address.startsWith("https://");
    }

    /// Every name it answers to.
    Set<String> hosts() {
        Set<String> all = new TreeSet<>();
        Arrays.stream((bind + "," + names).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(all::add);
        if (!address.isEmpty()) all.add(host());
        return all;
    }

    private String host() {
        return URI.create(address).getHost().toLowerCase(Locale.ROOT);
    }

    private static boolean isSite(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme());
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && String.valueOf(uri.getRawPath()).isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isLocal(String host) {
        try {
            return host.equals("localhost")
                    || InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Owner[" + hosts() + ", guarded=" + guarded() + "]";
    }
}
