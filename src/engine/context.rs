//! The caller, its cloud, and the views that the cloud shows it.

use crate::backends::{self, Request, Response};
use crate::clouds::Cloud;
use crate::model::input::InputError;
use crate::model::{Caller, Id, Share, ShareStatus, Status, string_enum};
use crate::rule::IndexedImage;

string_enum! {
    /// A list of images that a cloud shows an account.
    View {
        /// Its own images.
        Owned = "owned",
        /// Its own images that others have a share of.
        SharedByMe = "shared-by-me",
        /// Images of others that it can use: accepted ones, if the cloud has replies.
        SharedWithMe = "shared-with-me",
        /// Images of others that wait for its reply.
        Pending = "pending",
        /// Images of others that it has rejected.
        Rejected = "rejected",
    }
}

impl View {
    /// Whether it shows an image. If the context has a region, a view shows only that region.
    pub(crate) fn shows(self, context: &Context, indexed: &IndexedImage) -> bool {
        let Context { cloud, caller } = context;
        let Ok(owner) = indexed.owner() else { return false };
        if caller.region.is_some() && caller.region != indexed.facts().region {
            return false;
        }
        if *owner == caller.account {
            return match self {
                Self::Owned => true,
                Self::SharedByMe => {
                    indexed.has_dormant_shares(cloud.sharing) == Ok(false)
                        && indexed
                            .shares()
                            .is_ok_and(|shares| shares.iter().any(|share| share.account != *owner))
                }
                _ => false,
            };
        }
        if cloud.sharing.deprecation_hides && indexed.status() == Ok(Status::Deprecated) {
            return false;
        }
        let Ok(Some(Share { status, .. })) = indexed.share_for(caller, cloud.sharing) else {
            return false;
        };
        // On a cloud without replies, every share counts as accepted.
        let status = if cloud.sharing.handshake { *status } else { Some(ShareStatus::Accepted) };
        match self {
            Self::SharedWithMe => status == Some(ShareStatus::Accepted),
            Self::Pending => status == Some(ShareStatus::Pending),
            Self::Rejected => status == Some(ShareStatus::Rejected),
            Self::Owned | Self::SharedByMe => false,
        }
    }
}

/// The caller, and the cloud whose rules apply.
///
/// ```
/// use image_sharing::{Context, clouds};
///
/// let cloud = clouds::find("otc-ims").ok_or("no such cloud")?;
/// let mut context = Context::new(cloud, "5f5a8e9c0b1d4e7f8a9b0c1d2e3f4a5b");
/// context.caller.region = Some("eu-de".into());
///
/// let json = r#"{"cloud":"otc-ims","account":"5f5a8e9c0b1d4e7f8a9b0c1d2e3f4a5b","region":"eu-de"}"#;
/// assert_eq!(serde_json::to_string(&context)?, json);
/// assert_eq!(serde_json::from_str::<Context>(json)?.caller, context.caller);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Context {
    /// The cloud whose rules apply.
    pub cloud: &'static Cloud,
    /// The caller.
    pub caller: Caller,
}

impl Context {
    /// An account of a cloud. Everything else about it is unknown.
    pub fn new(cloud: &'static Cloud, account: impl Into<Id>) -> Self {
        Self { cloud, caller: Caller::new(account) }
    }

    /// The requests that are still needed to know all facts, given the responses so far. Ask again with the new
    /// responses until it is empty.
    ///
    /// # Errors
    ///
    /// Fails if the package does not know the cloud's interface, or if a known field of a response has the wrong type.
    pub fn queries(&self, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let Self { cloud, caller } = self;
        let api = cloud.interface()?;
        // Reads the responses first, so that an error in one has its path.
        backends::facts(api, cloud.sharing, caller.clone(), responses)?;
        api.queries(caller, responses).map_err(|error| error.inside("responses"))
    }
}
