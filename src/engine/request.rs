//! The requests of the package's callers, in the form in which they write them.

use crate::clouds::{self, CLOUD_IDS, Cloud};
use crate::engine::{Catalog, Context, Verdict};
use crate::model::input::{Input, InputError, read};
use crate::model::{Action, Caller, Id, Image, Limits, Role, Vault, if_there};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

impl<'de> Deserialize<'de> for &'static Cloud {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CloudVisitor;
        impl Visitor<'_> for CloudVisitor {
            type Value = &'static Cloud;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a cloud")
            }
            fn visit_str<E: de::Error>(self, id: &str) -> Result<&'static Cloud, E> {
                clouds::find(id).ok_or_else(|| E::unknown_variant(id, CLOUD_IDS))
            }
        }
        deserializer.deserialize_str(CloudVisitor)
    }
}

/// One image or several.
#[derive(Clone, Debug)]
struct Images {
    list: Vec<Image>,
    /// Whether the caller gave one image, and not a list.
    alone: bool,
}

impl<'de> Deserialize<'de> for Images {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ImagesVisitor;
        impl<'de> Visitor<'de> for ImagesVisitor {
            type Value = Images;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an image or a list of images")
            }
            fn visit_map<A: MapAccess<'de>>(self, image: A) -> Result<Images, A::Error> {
                let image = Image::deserialize(MapAccessDeserializer::new(image))?;
                Ok(Images { list: vec![image], alone: true })
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Images, A::Error> {
                let mut images = Vec::new();
                while let Some(image) = list.next_element()? {
                    images.push(image);
                }
                Ok(Images { list: images, alone: false })
            }
        }
        deserializer.deserialize_any(ImagesVisitor)
    }
}

macro_rules! request {
    ($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object")]
        pub struct $name {
            cloud: &'static Cloud,
            account: Id,
            #[serde(default, deserialize_with = "if_there")]
            region: Option<Id>,
            #[serde(default, deserialize_with = "if_there")]
            role: Option<Role>,
            #[serde(default, deserialize_with = "if_there")]
            organizations: Option<Vec<Id>>,
            #[serde(default, deserialize_with = "if_there")]
            public_sharing_blocked: Option<bool>,
            #[serde(default)]
            limits: Limits,
            #[serde(default, deserialize_with = "if_there")]
            locale: Option<String>,
            $($(#[$attribute])* $field: $type,)*
        }

        impl $name {
            /// The language that the caller wants messages in, such as `de`. The engine itself writes none.
            pub fn locale(&self) -> Option<&str> {
                self.locale.as_deref()
            }

            /// The caller, and the cloud and region in which it acts.
            pub fn context(&self) -> Context {
                // No `..`: a new fact of the caller has to be read, too.
                let caller = Caller {
                    account: self.account.clone(),
                    region: self.region.clone(),
                    role: self.role,
                    organizations: self.organizations.clone(),
                    public_sharing_blocked: self.public_sharing_blocked,
                    limits: self.limits.clone(),
                };
                Context { cloud: self.cloud, caller }
            }
        }
    };
}

request! {
    /// One case: an action, its caller and the facts.
    ///
    /// It reads JSON with serde exactly as `check` of the package reads its argument.
    ///
    /// ```
    /// use image_sharing::{CheckRequest, Decision};
    ///
    /// let request: CheckRequest = serde_json::from_str(
    ///     r#"{
    ///         "cloud": "alibaba-ecs",
    ///         "account": "1000000000000001",
    ///         "region": "eu-central-1",
    ///         "image": { "id": "m-1", "owner": "2000000000000002", "region": "eu-central-1" },
    ///         "action": { "type": "delete", "image": "m-1" }
    ///     }"#,
    /// )?;
    /// let verdict = request.check()?;
    /// assert_eq!(verdict.decision, Decision::Deny);
    /// assert_eq!(verdict.findings[0].code(), "not-owner");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    CheckRequest {
        action: Action,
        image: Images,
        #[serde(default, deserialize_with = "if_there")]
        vaults: Option<Vec<Vault>>,
    }
}

request! {
    /// What a catalog starts with: its caller and the facts. It reads JSON as the constructor of `Catalog` in the package
    /// reads its argument.
    CatalogRequest {
        #[serde(default, deserialize_with = "if_there")]
        images: Option<Vec<Image>>,
        #[serde(default, deserialize_with = "if_there")]
        vaults: Option<Vec<Vault>>,
    }
}

request! {
    /// The caller, and the cloud and region in which it acts.
    ContextRequest {}
}

request! {
    /// The action, its caller and the facts for [`Catalog::explain`]. It reads JSON as `explain` of the package reads its
    /// second argument.
    ExplainRequest {
        #[serde(default, deserialize_with = "if_there")]
        action: Option<Action>,
        #[serde(default, deserialize_with = "if_there")]
        image: Option<Images>,
        #[serde(default, deserialize_with = "if_there")]
        vaults: Option<Vec<Vault>>,
    }
}

/// Reads `{ "cloud": …, "account": …, "region": … }`, as the package does. A `locale` may be there; a context does not
/// keep it.
impl<'de> Deserialize<'de> for Context {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(ContextRequest::deserialize(deserializer)?.context())
    }
}

/// Writes what [`Deserialize`] reads.
impl Serialize for Context {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Written<'a> {
            cloud: &'static str,
            account: &'a Id,
            #[serde(skip_serializing_if = "Option::is_none")]
            region: Option<&'a Id>,
            #[serde(skip_serializing_if = "Option::is_none")]
            role: Option<Role>,
            #[serde(skip_serializing_if = "Option::is_none")]
            organizations: Option<&'a [Id]>,
            #[serde(skip_serializing_if = "Option::is_none")]
            public_sharing_blocked: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            limits: Option<&'a Limits>,
        }
        // No `..`: a new fact of the caller has to be written, too.
        let Caller { account, region, role, organizations, public_sharing_blocked, limits } = &self.caller;
        let written = Written {
            cloud: self.cloud.id,
            account,
            region: region.as_ref(),
            role: *role,
            organizations: organizations.as_deref(),
            public_sharing_blocked: *public_sharing_blocked,
            limits: Some(limits).filter(|limits| **limits != Limits::default()),
        };
        written.serialize(serializer)
    }
}

impl ExplainRequest {
    /// Reads a request.
    ///
    /// # Errors
    ///
    /// Fails if the input is malformed, or if its facts contradict each other.
    pub fn read(input: impl Input) -> Result<(Option<Action>, Catalog), InputError> {
        read::<Self, _>(input)?.load()
    }

    /// The action, and a catalog with the facts.
    ///
    /// # Errors
    ///
    /// Fails if facts contradict each other, as [`Catalog::new`] does.
    pub fn load(self) -> Result<(Option<Action>, Catalog), InputError> {
        let context = self.context();
        let images = self.image.unwrap_or(Images { list: Vec::new(), alone: false });
        Ok((self.action, catalog_of(context, images, self.vaults)?))
    }
}

/// Makes a catalog from the facts of a request. Errors use the request's own field names.
fn catalog_of(context: Context, images: Images, vaults: Option<Vec<Vault>>) -> Result<Catalog, InputError> {
    let root = if images.alone { "images[0]" } else { "images" };
    Catalog::new(context, images.list, vaults).map_err(|error| error.renamed(root, "image"))
}

impl CheckRequest {
    /// Reads a request.
    ///
    /// # Errors
    ///
    /// Fails if the input is malformed, or if its facts contradict each other.
    pub fn read(input: impl Input) -> Result<(Action, Catalog), InputError> {
        read::<Self, _>(input)?.load()
    }

    /// The action, and a catalog with the facts.
    ///
    /// # Errors
    ///
    /// Fails if facts contradict each other, as [`Catalog::new`] does.
    pub fn load(self) -> Result<(Action, Catalog), InputError> {
        let context = self.context();
        Ok((self.action, catalog_of(context, self.image, self.vaults)?))
    }

    /// The verdict on the action.
    ///
    /// # Errors
    ///
    /// Fails as [`CheckRequest::load`] does.
    pub fn check(self) -> Result<Verdict, InputError> {
        let (action, catalog) = self.load()?;
        Ok(catalog.check(&action))
    }
}

impl CatalogRequest {
    /// Reads a catalog.
    ///
    /// # Errors
    ///
    /// Fails if the input is malformed, or if its facts contradict each other.
    pub fn read(input: impl Input) -> Result<Catalog, InputError> {
        read::<Self, _>(input)?.load()
    }

    /// A catalog with the facts.
    ///
    /// # Errors
    ///
    /// Fails if facts contradict each other, as [`Catalog::new`] does.
    pub fn load(self) -> Result<Catalog, InputError> {
        let context = self.context();
        Catalog::new(context, self.images.unwrap_or_default(), self.vaults)
    }
}
