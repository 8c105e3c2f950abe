//! How sharing works on a cloud, apart from what its rules forbid. It has no names: a rule may see it.

use crate::model::ShareStatus;

/// What a share is, who has access by it, and who can end it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// A recipient accepts or rejects a share; until it has accepted, the image is not in its list.
    pub handshake: bool,
    /// What a recipient has answered orders its lists only: it can use the image whatever that is.
    pub usable_before_reply: bool,
    /// Shares hold while the image's visibility is `shared`. Otherwise they rest: they are kept, and nobody has
    /// access by them.
    pub visibility_suspends: bool,
    /// The recipient is told of an offer.
    pub notifies: bool,
    /// There is a list of the images that others share.
    pub lists: bool,
    /// It is documented that sharing costs nothing and takes nothing of an image quota, and that who makes something
    /// from an image pays for it.
    pub free: bool,
    /// The owner can have a share of its own image.
    pub owner_can_have_share: bool,
    /// Rejecting gives a share back: it is gone, and only the owner can give it again.
    pub reject_ends: bool,
    /// An image that is deactivated loses its shares, and does not get them back.
    pub deactivation_ends: bool,
    /// An image that is deprecated is not listed for those who can use it but do not own it.
    pub deprecation_hides: bool,
    /// An administrator sees every image, and does with it what its owner can.
    pub admins_own_all: bool,
}

impl Sharing {
    /// A share takes effect at once, and until its owner ends it.
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

    /// A share is an offer, of which its recipient is told, until that accepts it.
    pub const OFFERED: Self = Self { handshake: true, notifies: true, free: true, ..Self::AT_ONCE };

    /// Whether somebody who has answered this, or nothing, has access.
    pub(crate) fn gives_access(&self, reply: Option<ShareStatus>) -> bool {
        let offered = matches!(reply, Some(ShareStatus::Pending | ShareStatus::Rejected));
        !self.handshake || self.usable_before_reply || !offered
    }

    /// Whether a share with this answer stands, so that there is nothing to offer anew.
    pub(crate) fn stands(&self, reply: Option<ShareStatus>) -> bool {
        self.usable_before_reply || reply != Some(ShareStatus::Rejected)
    }
}
