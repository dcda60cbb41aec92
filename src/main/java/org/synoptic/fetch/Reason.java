package org.synoptic.fetch;

/// Why a page was not fetched: a closed set, each with a sentence for the person who asked.
public enum Reason {
    NOT_AN_ADDRESS("This is not a web address."),
    TOO_LONG("The address is longer than 2,048 characters."),
    SCHEME("Only http and https addresses are fetched."),
    PORT("Only pages on the usual web ports are fetched."),
    USER_INFO("An address with a user name or password in it is not fetched."),
    PRIVATE("This address points into a private network, so it isn't fetched."),
    ROBOTS("The site asks programs not to read this page by themselves."),
    UNKNOWN_HOST("There is no site of this name, or it can't be found right now."),
    NO_CONNECTION("The site can't be reached right now."),
    NOT_SECURE("The site's secure connection can't be trusted."),
    SLOW("The site took too long to answer."),
    TOO_LARGE("The page is larger than we take."),
    TOO_MANY_REDIRECTS("The address leads from page to page without end."),
    DOWNGRADE("The address leads from a secure page to one that is not secure."),
    NOT_A_PAGE("The address holds no web page or text."),
    BROKEN("The site's answer can't be read."),
    NOT_FOUND("The site says that this page doesn't exist."),
    FORBIDDEN("The site doesn't let us read this page."),
    BUSY("The site asks us to come back later."),
    SITE_ERROR("The site answered with an error of its own.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
