//! Huawei Cloud Image Management Service, by its international documents: projects, accounts and organizations.
//!
//! The cloud shares no encrypted image, so nothing here concerns the keys of other accounts.

use super::ims::*;

macro_rules! pages {
    ($($name:ident = $title:literal $path:literal),+ $(,)?) => {
        $(const $name: Source =
            Source::new($title, concat!("https://support.huaweicloud.com/", $path), "2026-11");)+
    };
}

pages! {
    ACCEPT = "Accepting or Rejecting Shared Images" "en-us/usermanual-ims/ims_01_0307.html",
    STOP = "Stopping Sharing Images" "intl/en-us/usermanual-ims/ims_01_0310.html",
    REPLICATE = "Replicating Images Within a Region" "intl/en-us/usermanual-ims/ims_01_0331.html",
    ACROSS = "Replicating Images Across Regions" "intl/en-us/usermanual-ims/ims_01_0332.html",
    CONSTRAINTS = "Notes and Constraints" "intl/th-th/productdesc-ims/ims_01_0005.html",
    FAQ = "Image Sharing FAQs" "intl/pt-br/my-kualalumpur-1-usermanual-ims/en-us_topic_0183293890.html",
    RESTRICTIONS = "API Reference: Restrictions on Image Sharing" "eu/api-ims/ims_03_0903.html",
    MEMBERS_API = "API Reference: Adding Image Sharing Members" "intl/en-us/api-ims/ims_03_0624.html",
    ANSWER_API = "API Reference: GlanceUpdateImageMember" "api-ims/ims_03_0721.html",
    UPDATE_API = "API Reference: Updating an Image" "intl/en-us/api-ims/ims_03_0604.html",
    NATIVE_UPDATE = "API Reference: GlanceUpdateImage" "api-ims/ims_03_0704.md",
    ERRORS = "API Reference: Error Codes" "en-us/api-ims/ims_03_0908.html",
}

/// Projects, accounts, which have the same format, and organizations with their roots, as in the sample of the request.
/// The format of units is inferred from these and from the names in the organizations' interface.
const RECIPIENTS: &[IdFormat] = &[
    PROJECT,
    IdFormat { of: IdOf::Account, pattern: "{h32}", example: "3a2d95404f964a6aba78819bf8ddc1e3" },
    IdFormat {
        of: IdOf::Organization,
        pattern: "organizations::{h32}:organization:o-{w}",
        example: "organizations::3a2d95404f964a6aba78819bf8ddc1e3:organization:o-wvntq58r3poyv180t5df1mdna4uwy9se",
    },
    IdFormat {
        of: IdOf::OrganizationalUnit,
        pattern: "organizations::{h32}:root:o-{w}/r-{w}",
        example: "organizations::3a2d95404f964a6aba78819bf8ddc1e3:root:o-wvntq58r3poyv180t5df1mdna4uwy9se/r-2boe19iobnhxzs4hq3ncsgph9uz5mrj5",
    },
    IdFormat {
        of: IdOf::OrganizationalUnit,
        pattern: "organizations::{h32}:ou:o-{w}/{*}",
        example: "organizations::3a2d95404f964a6aba78819bf8ddc1e3:ou:o-wvntq58r3poyv180t5df1mdna4uwy9se/ou-2boe19iobnhxzs4hq3ncsgph9uz5mrj5",
    },
];

image_service! {
    id: "huawei-ims",
    name: "Huawei Cloud IMS",
    documents: Documents {
        scenarios: ACCEPT,
        prerequisites: ACCEPT,
        procedure: ACCEPT,
        results: ACCEPT,
        follow_up: ACCEPT,
        overview: RESTRICTIONS,
        share: FAQ,
        stop: STOP,
        replicate: REPLICATE,
        project_id: MEMBERS_API,
        deleting: STOP,
        keys: ERRORS,
        constraints: CONSTRAINTS,
        faq: FAQ,
        restrictions: RESTRICTIONS,
        members_api: MEMBERS_API,
        reply_api: ANSWER_API,
        update_api: UPDATE_API,
        native_update: NATIVE_UPDATE,
        replicate_api: REPLICATE,
        schema: ERRORS,
        errors: ERRORS,
    },
    account_ids: RECIPIENTS,
    api: HUAWEI_IMS,
    // From 2024. Newer documents give no other limits.
    accounts_per_image: 128,
    accounts_per_full_server_image: 10,
    requests: [],
    sharing: [
        error(&PublishedImage, REFUSES, RESTRICTIONS).when(&[Verb::Share]).only_if_known(),
        error(&UnshareableOs { os: Os::Windows }, REFUSES, MEMBERS_API),
        error(&EncryptedImage, refuses(400, "IMG.0098"), REPLICATE).when(&[Verb::Share]),
        // An image made directly from a server can be shared if that server never had a backup of the predecessor.
        error(&BackupNotShareable { made_by: OF_PREDECESSOR, shared_to_owner: false },
            refuses(400, "IMG.0135"), CONSTRAINTS),
    ],
    copying: [
        error(&FullServerCopy { across_regions: true }, refuses(400, "IMG.0130"), CONSTRAINTS),
        error(&CopyTooLarge { max_gib: 128 }, REFUSES, ACROSS),
        error(&EncryptedImage, REFUSES, ACROSS).when(&[Verb::Copy]),
        error(&CrossRegionCopy { for_owner_too: false }, REFUSES, ACROSS),
    ],
    deleting: [
        error(&PublishedImage, REFUSES, CONSTRAINTS).when(&[Verb::Delete]).only_if_known(),
    ],
    advice: [
        warning(&OverlappingShares, STOP),
    ],
    notes: [],
}
