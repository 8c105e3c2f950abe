//! Who asks by whose rules, and what the cloud lists for them.

use crate::backends::{self, Request, Response};
use crate::clouds::Cloud;
use crate::model::input::InputError;
use crate::model::{Caller, Id, Share, ShareStatus, Status, string_enum};
use crate::rule::IndexedImage;

string_enum! {
    /// A list of images that a cloud shows an account.
    View {
        /// Those that the account created.
        Owned = "owned",
        /// Those of them that others have a share of.
        SharedByMe = "shared-by-me",
        /// Those of others that it can use: accepted, where shares are answered.
        SharedWithMe = "shared-with-me",
        /// Those that wait for its answer.
        Pending = "pending",
        /// Those that it has rejected.
        Rejected = "rejected",
    }
}

impl View {
    /// Whether it shows an image. Where the context has a region, a view is of that region.
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
        // Where nobody answers, every share is as good as accepted.
        let status = if cloud.sharing.handshake { *status } else { Some(ShareStatus::Accepted) };
        match self {
            Self::SharedWithMe => status == Some(ShareStatus::Accepted),
            Self::Pending => status == Some(ShareStatus::Pending),
            Self::Rejected => status == Some(ShareStatus::Rejected),
            Self::Owned | Self::SharedByMe => false,
        }
    }
}

/// Who asks, and by whose rules.
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
    /// The cloud whose rules hold.
    pub cloud: &'static Cloud,
    /// Who asks.
    pub caller: Caller,
}

impl Context {
    /// An account of a cloud; everything else is unknown.
    pub fn new(cloud: &'static Cloud, account: impl Into<Id>) -> Self {
        Self { cloud, caller: Caller::new(account) }
    }

    /// What is still to be asked for all facts to be known, given what has been answered: to be asked again with the
    /// answers until it is nothing.
    ///
    /// # Errors
    ///
    /// When a field of an answer that the package knows is of another type.
    pub fn queries(&self, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let Self { cloud, caller } = self;
        // Read first, so that what is wrong with an answer is told with its place.
        backends::facts(cloud.api, cloud.sharing, caller.clone(), responses)?;
        cloud.api.queries(caller, responses).map_err(|error| error.inside("responses"))
    }
}
