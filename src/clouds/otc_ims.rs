//! Open Telekom Cloud Image Management Service: private images. The recipient accepts or rejects a share.
//!
//! For encrypted images, and for what can be done with them, we follow the guide (release of March 2023). For
//! everything else we follow the newest API reference (December 2025).

use super::ims::*;

/// The seed: if documents disagree, this edition decides.
const ACCEPT: Source = Source::new(
    "Accepting or Rejecting Shared Images",
    "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html",
    "2026-11-22",
);
const FOLLOW_UP: Source = ACCEPT.section("Follow-up Procedure");

pages_in! {
    "opentelekomcloud-docs",
    OVERVIEW = "Sharing Images: Overview" "umn/source/managing_private_images/sharing_images/overview.rst",
    SHARE = "Sharing Specified Images"
        "umn/source/managing_private_images/sharing_images/sharing_specified_images.rst",
    STOP = "Stopping Sharing Images"
        "umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst",
    REPLICATE = "Replicating a Shared Image"
        "umn/source/managing_private_images/sharing_images/replicating_a_shared_image.rst",
    PROJECT_ID = "Obtaining the Project ID"
        "umn/source/managing_private_images/sharing_images/obtaining_the_project_id.rst",
    DELETING = "Deleting Images" "umn/source/managing_private_images/deleting_images.rst",
    KEYS = "Encrypting Images: Overview" "umn/source/managing_private_images/encrypting_images/overview.rst",
    FULL_SERVERS = "Creating a Full-ECS Image from an ECS"
        "umn/source/creating_a_private_image/creating_a_full-ecs_image_from_an_ecs.rst",
    SHARED_BACKUPS = "Creating a Full-ECS Image from a CBR Backup"
        "umn/source/creating_a_private_image/creating_a_full-ecs_image_from_a_cbr_backup.rst",
    CONSTRAINTS = "Constraints" "umn/source/overview/constraints.rst",
    FAQ = "FAQ: Image Sharing" "umn/source/faqs/image_sharing/general_sharing_faq.rst",
    RESTRICTIONS = "API Reference: Restrictions on Image Sharing"
        "api-ref/source/common_parameters/restrictions_on_image_sharing.rst",
    MEMBERS_API = "API Reference: Image Sharing" "api-ref/source/ims_apis/image_sharing",
    ANSWER_API = "API Reference: Updating the Sharing Status for Images"
        "api-ref/source/ims_apis/image_sharing/updating_the_sharing_status_for_images.rst",
    UPDATE_API = "API Reference: Updating an Image" "api-ref/source/ims_apis/image/updating_an_image.rst",
    NATIVE_UPDATE = "API Reference: Modifying an Image (Native OpenStack API)"
        "api-ref/source/native_openstack_apis/image_native_openstack_apis/modifying_an_image_native_openstack_api.rst",
    REPLICATE_API = "API Reference: Replicating an Image Within a Region"
        "api-ref/source/ims_apis/image_replication/replicating_an_image_within_a_region.rst",
    SCHEMA = "API Reference: Querying a Schema for an Image Sharing Member"
        "api-ref/source/native_openstack_apis/image_schema_native_openstack_apis/querying_a_schema_for_an_image_sharing_member_native_openstack_api.rst",
    ERRORS = "API Reference: Error Codes" "api-ref/source/error_codes.rst",
}

image_service! {
    id: "otc-ims",
    name: "Open Telekom Cloud IMS",
    documents: Documents {
        scenarios: ACCEPT.section("Scenarios"),
        prerequisites: ACCEPT.section("Prerequisites"),
        procedure: ACCEPT.section("Procedure"),
        results: ACCEPT.section("Results"),
        follow_up: FOLLOW_UP,
        overview: OVERVIEW,
        share: SHARE,
        stop: STOP,
        replicate: REPLICATE,
        project_id: PROJECT_ID,
        deleting: DELETING,
        keys: KEYS,
        constraints: CONSTRAINTS,
        faq: FAQ,
        restrictions: RESTRICTIONS,
        members_api: MEMBERS_API,
        reply_api: ANSWER_API,
        update_api: UPDATE_API,
        native_update: NATIVE_UPDATE,
        replicate_api: REPLICATE_API,
        schema: SCHEMA,
        errors: ERRORS,
    },
    account_ids: &[PROJECT],
    api: IMS,
    accounts_per_image: 256,
    accounts_per_full_server_image: 10,
    requests: [
        error(&CallLimitExceeded { max: 100 }, REFUSES, SHARE).when(&[Verb::Share]),
    ],
    // Today's overview, constraints and FAQ forbid sharing any encrypted image. But the guide has recipients of
    // encrypted images, and the newest API reference forbids only these.
    sharing: [
        error(&EncryptedWithDefaultKey, refuses(400, "IMG.0098"), RESTRICTIONS),
        error(&KeyNotGranted, ACCEPTS, SHARE).when(&[Verb::Share]),
        error(&KeyNotGranted, refuses(400, "IMG.0103"), FOLLOW_UP).when(&[Verb::Copy, Verb::Use]),
        // Another page allows sharing images that were made directly from a server without such a backup.
        error(&BackupNotShareable { made_by: ALL_BUT_BACKUPS, shared_to_owner: false },
            refuses(400, "IMG.0135"), RESTRICTIONS),
        error(&BackupNotShareable { made_by: &[], shared_to_owner: true }, refuses(400, "IMG.0135"), SHARED_BACKUPS)
            .only_if_known(),
    ],
    copying: [
        error(&FullServerCopy { across_regions: false }, refuses(400, "IMG.0130"), REPLICATE),
        error(&CopyTooLarge { max_gib: 128 }, REFUSES, REPLICATE),
        error(&CrossRegionCopy { for_owner_too: true }, REFUSES, REPLICATE_API),
    ],
    deleting: [
        error(&PublishedImage, REFUSES, CONSTRAINTS).when(&[Verb::Delete]).only_if_known(),
        // The API does not say whether a share names a whole domain or a unit of an organization.
        error(&SharedWithOrganization, REFUSES, RESTRICTIONS).only_if_known(),
    ],
    advice: [
        warning(&GrantHasToStay, SHARE),
        warning(&KeyDisabled, KEYS).when(&[Verb::Accept]),
        warning(&KeyGrantRevocable, FOLLOW_UP),
        warning(&RekeyMayBeRefused, ERRORS),
        warning(&DataDisksLeftOut, FULL_SERVERS),
    ],
    notes: [
        note(&BackupsStay, DELETING),
    ],
}
