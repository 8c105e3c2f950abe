//! How sharing works on a cloud, apart from its rules. It names no cloud, so rules may read it.

use crate::model::ShareStatus;

/// What a share is, who can use it, and who can end it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// A recipient accepts or rejects a share. Until it accepts, the image is not in its list.
    pub handshake: bool,
    /// A recipient's reply only changes its lists: it can use the image with any reply.
    pub usable_before_reply: bool,
    /// Shares give access only while the image's visibility is `shared`. Otherwise they are dormant: they are kept, but
    /// give no access.
    pub visibility_suspends: bool,
    /// The cloud notifies the recipient of an offer.
    pub notifies: bool,
    /// The cloud lists the images that others share.
    pub lists: bool,
    /// The documents say that sharing is free and uses no image quota, and that whoever makes something from an image
    /// pays for it.
    pub free: bool,
    /// The owner can have a share of its own image.
    pub owner_can_have_share: bool,
    /// A rejection ends the share, and only the owner can share again.
    pub reject_ends: bool,
    /// A deactivated image loses its shares, and does not get them back.
    pub deactivation_ends: bool,
    /// A deprecated image is not listed for those who can use it but do not own it.
    pub deprecation_hides: bool,
    /// An administrator sees every image, and can do everything that its owner can.
    pub admins_own_all: bool,
}

impl Sharing {
    /// A share takes effect at once, and lasts until its owner ends it.
    pub const AT_ONCE: Self = Self {
        handshake: false,
        usable_before_reply: false,
        visibility_suspends: false,
        notifies: false,
        lists: true,
        free: false,
        owner_can_have_share: false,
        reject_ends: false,
        deactivation_ends: false,
        deprecation_hides: false,
        admins_own_all: false,
    };

    /// A share is an offer. The cloud notifies the recipient, and the offer lasts until the recipient accepts it.
    pub const OFFERED: Self = Self { handshake: true, notifies: true, free: true, ..Self::AT_ONCE };

    /// Whether a recipient with this reply, or without one, has access.
    pub(crate) fn gives_access(&self, reply: Option<ShareStatus>) -> bool {
        let offered = matches!(reply, Some(ShareStatus::Pending | ShareStatus::Rejected));
        !self.handshake || self.usable_before_reply || !offered
    }

    /// Whether a share with this reply still counts, so the owner need not share again.
    pub(crate) fn stands(&self, reply: Option<ShareStatus>) -> bool {
        self.usable_before_reply || reply != Some(ShareStatus::Rejected)
    }
}
