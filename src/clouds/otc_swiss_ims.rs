//! Image Management Service of Open Telekom Cloud Swiss: an older edition of the manual, with other limits.
//!
//! The cloud shares no encrypted image, so nothing here concerns the keys of other accounts.

use super::ims::*;

pages_in! {
    "opentelekomcloud-docs-swiss",
    ACCEPT = "Accepting or Rejecting Shared Images"
        "umn/source/managing_private_images/sharing_images/accepting_or_rejecting_shared_images.rst",
    OVERVIEW = "Sharing Images: Overview" "umn/source/managing_private_images/sharing_images/overview.rst",
    SHARE = "Sharing Specified Images"
        "umn/source/managing_private_images/sharing_images/sharing_specified_images.rst",
    STOP = "Stopping Sharing Images"
        "umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst",
    REPLICATE = "Replicating Images" "umn/source/managing_private_images/replicating_images.rst",
    PROJECT_ID = "Obtaining the Project ID"
        "umn/source/managing_private_images/sharing_images/obtaining_the_project_id.rst",
    DELETING = "Deleting Images" "umn/source/managing_private_images/deleting_images.rst",
    FULL_SERVERS = "Creating a Full-ECS Image from an ECS"
        "umn/source/creating_a_private_image/creating_a_full-ecs_image_from_an_ecs.rst",
    SHARED_BACKUPS = "Creating a Full-ECS Image from a CBR Backup"
        "umn/source/creating_a_private_image/creating_a_full-ecs_image_from_a_cbr_backup.rst",
    FAQ = "Image Sharing FAQs" "umn/source/faqs/image_sharing/image_sharing_faqs.rst",
    UNSHAREABLE = "What Do I Do If I Cannot Share My Images?"
        "umn/source/faqs/image_sharing/what_do_i_do_if_i_cannot_share_my_images.rst",
    RESTRICTIONS = "API Reference: Restrictions on Image Sharing"
        "api-ref/source/common_parameters/restrictions_on_image_sharing.rst",
    MEMBERS_API = "API Reference: Image Sharing" "api-ref/source/ims_apis/image_sharing",
    UPDATE_API = "API Reference: Updating Image Information"
        "api-ref/source/ims_apis/image/updating_image_information.rst",
    NATIVE_UPDATE = "API Reference: Updating Image Information (Native OpenStack API)"
        "api-ref/source/native_openstack_apis/image_native_openstack_apis/updating_image_information_native_openstack_api.rst",
    REPLICATE_API = "API Reference: Replicating an Image Within a Region"
        "api-ref/source/ims_apis/image_replication/replicating_an_image_within_a_region.rst",
    ERRORS = "API Reference: Error Codes" "api-ref/source/error_codes.rst",
}

image_service! {
    id: "otc-swiss-ims",
    name: "Open Telekom Cloud Swiss IMS",
    documents: Documents {
        scenarios: ACCEPT.section("Scenarios"),
        prerequisites: ACCEPT.section("Prerequisites"),
        procedure: ACCEPT.section("Procedure"),
        results: ACCEPT.section("Results"),
        follow_up: ACCEPT.section("Follow-up Procedure"),
        overview: OVERVIEW,
        share: SHARE,
        stop: STOP,
        replicate: REPLICATE,
        project_id: PROJECT_ID,
        deleting: DELETING,
        keys: ERRORS,
        // There is no page of constraints. The table of codes says that an image has to be ready.
        constraints: ERRORS,
        faq: FAQ,
        restrictions: RESTRICTIONS,
        members_api: MEMBERS_API,
        reply_api: MEMBERS_API,
        update_api: UPDATE_API,
        native_update: NATIVE_UPDATE,
        replicate_api: REPLICATE_API,
        schema: ERRORS,
        errors: ERRORS,
    },
    account_ids: &[PROJECT],
    api: IMS,
    accounts_per_image: 128,
    // The overview gives 128 for each image; the API reference distinguishes the two kinds.
    accounts_per_full_server_image: 10,
    requests: [
        error(&CallLimitExceeded { max: 100 }, REFUSES, SHARE).when(&[Verb::Share]),
    ],
    sharing: [
        error(&EncryptedImage, refuses(400, "IMG.0098"), UNSHAREABLE).when(&[Verb::Share]),
        error(&BackupNotShareable { made_by: ALL_BUT_BACKUPS, shared_to_owner: false },
            refuses(400, "IMG.0135"), OVERVIEW),
        error(&BackupNotShareable { made_by: &[], shared_to_owner: true }, refuses(400, "IMG.0135"), SHARED_BACKUPS)
            .only_if_known(),
    ],
    copying: [
        error(&FullServerCopy { across_regions: false }, refuses(400, "IMG.0130"), REPLICATE),
        error(&CrossRegionCopy { for_owner_too: true }, REFUSES, REPLICATE_API),
    ],
    deleting: [],
    advice: [
        // The overview forbids sharing all of these images in one line, and all but some in the next; the FAQ forbids
        // all. But the pages on creating and accepting such images say how they are shared, and the API reference says
        // with how many accounts.
        warning(&FullServerMayBeRefused, OVERVIEW),
        warning(&DataDisksLeftOut, FULL_SERVERS),
    ],
    notes: [
        note(&BackupsStay, DELETING),
    ],
}
