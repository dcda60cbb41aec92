package org.synoptic.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Tells the addresses of the open internet from all others. The ranges are those of IANA's special-purpose registries.
final class GlobalAddress {
    private record Range(byte[] net, int bits) {
        static Range of(String cidr) {
            String[] parts = cidr.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(cidr, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != net.length) return false;
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if ((address[i / 8] & mask) != (net[i / 8] & mask)) return false;
            }
            return true;
        }
    }

    private static final List<Range> CLOSED_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final Range OPEN_6 = Range.of("2000::/3");
    private static final List<Range> CLOSED_6 = ranges("2001::/23", "2001:db8::/32", "3fff::/20", "2620:4f:8000::/48");
    private static final Range NAT64 = Range.of("64:ff9b::/96");
    private static final Range SIX_TO_FOUR = Range.of("2002::/16");
    private static final Range TEREDO = Range.of("2001::/32");

    private GlobalAddress() {}

    private static List<Range> ranges(String... cidrs) {
        return Arrays.stream(cidrs).map(Range::of).toList();
    }

    static boolean is(InetAddress address) {
        byte[] b = address.getAddress();
        if (ownAddress(address)) return false;
        return address instanceof Inet4Address ? open4(b) : address instanceof Inet6Address && open6(b);
    }

    private static boolean open4(byte[] b) {
        return CLOSED_4.stream().noneMatch(r -> r.holds(b));
    }

    /// What carries a version 4 address inside is judged by that one.
    private static boolean open6(byte[] b) {
        if (NAT64.holds(b)) return open4(Arrays.copyOfRange(b, 12, 16));
        if (SIX_TO_FOUR.holds(b)) return open4(Arrays.copyOfRange(b, 2, 6));
        if (TEREDO.holds(b)) return open4(inverted(Arrays.copyOfRange(b, 12, 16)));
        return OPEN_6.holds(b) && CLOSED_6.stream().noneMatch(r -> r.holds(b));
    }

    private static byte[] inverted(byte[] b) {
        for (int i = 0; i < b.length; i++) b[i] = (byte) ~b[i];
        return b;
    }

    private static boolean ownAddress(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }
}
