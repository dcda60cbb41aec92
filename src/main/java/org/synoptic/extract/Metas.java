package org.synoptic.extract;

import org.jsoup.nodes.Element;

/// Looks at meta tags one by one: a page is not searched anew for each of the names that a fact may go by.
final class Metas {
    private Metas() {}

    /// Whether a meta tag tells what goes by this name, in whichever of the attributes that hold one.
    static boolean named(Element meta, String name) {
        return called(meta, name) || is(meta, "itemprop", name);
    }

    /// The same without what is marked as a property of a thing.
    static boolean called(Element meta, String name) {
        return is(meta, "property", name) || is(meta, "name", name);
    }

    private static boolean is(Element meta, String attribute, String name) {
        return name.equalsIgnoreCase(meta.attr(attribute).strip());
    }
}
