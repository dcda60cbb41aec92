package org.synoptic.account;

/// Who may do what. Synoptic runs on its owner's computer and answers to that computer only, so whoever reaches it is
/// the owner.
public interface Access {
    /// Whether the person at the screen may add, change and delete.
    boolean mayChange();
}
