package org.synoptic.account;

/// Who may do what. Synoptic belongs to one owner. Without a password it answers to its own computer only, so that
/// whoever reaches it is the owner; with one, whoever signed in is.
public interface Access {
    /// Whether the person at the screen may add, change and delete.
    boolean mayChange();

    /// Whether a password is asked for, so that one can sign out again.
    default boolean guarded() {
        return false;
    }
}
