//! The requests of the package's callers, in the form in which they write them.

use crate::clouds::{self, CLOUD_IDS, Cloud};
use crate::engine::Catalog;
use crate::engine::Context;
use crate::model::input::{Input, InputError, read};
use crate::model::{Action, Caller, Id, Image, Limits, Role, Vault, if_there};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
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
        #[derive(Debug, serde::Deserialize)]
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
            /// Used only by the package, which writes the messages.
            #[serde(default, rename = "locale", deserialize_with = "if_there")]
            _locale: Option<String>,
            $($(#[$attribute])* $field: $type,)*
        }

        impl $name {
            fn context(&self) -> Context {
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
    /// The input of a stateless check.
    CheckRequest {
        /// The action to check.
        action: Action,
        image: Images,
        #[serde(default, deserialize_with = "if_there")]
        vaults: Option<Vec<Vault>>,
    }
}

request! {
    /// The facts that a catalog starts with.
    CatalogRequest {
        #[serde(default, deserialize_with = "if_there")]
        images: Option<Vec<Image>>,
        #[serde(default, deserialize_with = "if_there")]
        vaults: Option<Vec<Vault>>,
    }
}

request! {
    /// The caller and its cloud.
    ContextRequest {}
}

request! {
    /// The facts that are known when a refusal is explained.
    ExplainRequest {
        #[serde(default, deserialize_with = "if_there")]
        action: Option<Action>,
        #[serde(default, deserialize_with = "if_there")]
        image: Option<Images>,
        #[serde(default, deserialize_with = "if_there")]
        vaults: Option<Vec<Vault>>,
    }
}

impl ContextRequest {
    /// Reads a context.
    ///
    /// # Errors
    ///
    /// Fails if the input is malformed.
    pub fn read(input: impl Input) -> Result<Context, InputError> {
        Ok(read::<Self, _>(input)?.context())
    }
}

impl ExplainRequest {
    /// Reads a request.
    ///
    /// # Errors
    ///
    /// Fails if the input is malformed, or if its facts contradict each other.
    pub fn read(input: impl Input) -> Result<(Option<Action>, Catalog), InputError> {
        let request: Self = read(input)?;
        let context = request.context();
        let images = request.image.unwrap_or(Images { list: Vec::new(), alone: false });
        Ok((request.action, catalog_of(context, images, request.vaults)?))
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
        let request: Self = read(input)?;
        let context = request.context();
        Ok((request.action, catalog_of(context, request.image, request.vaults)?))
    }
}

impl CatalogRequest {
    /// Reads a catalog.
    ///
    /// # Errors
    ///
    /// Fails if the input is malformed, or if its facts contradict each other.
    pub fn read(input: impl Input) -> Result<Catalog, InputError> {
        let request: Self = read(input)?;
        let context = request.context();
        Catalog::new(context, request.images.unwrap_or_default(), request.vaults)
    }
}
