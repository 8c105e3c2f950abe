// Written from src/rules and src/clouds by `cargo xtask bless`: do not edit.

/** Every cloud with its rows, in the order in which its backend checks. */
export const tables = [
  {
    "handshake": false,
    "id": "alibaba-ecs",
    "limits": {
      "accountsPerCall": 10,
      "accountsPerImage": 50
    },
    "name": "Alibaba Cloud ECS",
    "rows": [
      {
        "actions": [
          "accept",
          "reject"
        ],
        "backend": {},
        "by": "owner",
        "code": "acceptance-not-supported",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Procedure",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": {},
        "by": "you",
        "code": "no-accounts",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Request parameters",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": null,
        "by": "you",
        "code": "call-limit-exceeded",
        "level": "error",
        "settings": "max: 10",
        "source": {
          "read": "2026-11",
          "section": "Request parameters",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "copy",
          "use"
        ],
        "backend": {
          "code": "InvalidImageId.NotFound",
          "status": 404
        },
        "by": "you",
        "code": "wrong-region",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "copy",
          "use"
        ],
        "backend": {
          "code": "InvalidImageId.NotFound",
          "status": 404
        },
        "by": "you",
        "code": "image-not-found",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "share",
          "unshare",
          "delete"
        ],
        "backend": {
          "code": "InvalidImageId.NotFound",
          "status": 404
        },
        "by": "owner",
        "code": "not-owner",
        "level": "error",
        "settings": "recipients_reject: false",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "InvalidImageId.NotFound",
          "status": 404
        },
        "by": "you",
        "code": "reshare-forbidden",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share",
          "delete"
        ],
        "backend": {
          "code": "InvalidImageId.NotFound",
          "status": 404
        },
        "by": "provider",
        "code": "not-a-custom-image",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "you",
        "code": "cross-region",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "use"
        ],
        "backend": {
          "code": "InvalidImageId.NotFound",
          "status": 404
        },
        "by": "you",
        "code": "cross-region",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "copy",
          "use"
        ],
        "backend": {
          "code": "InvalidImageId.NotFound",
          "status": 404
        },
        "by": "owner",
        "code": "no-access",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "What to do next",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share",
          "copy"
        ],
        "backend": {
          "code": "IncorrectImageStatus",
          "status": 400
        },
        "by": "owner",
        "code": "image-not-available",
        "level": "error",
        "settings": "usable: [Available]",
        "source": {
          "read": "2026-11",
          "title": "Image overview",
          "url": "https://www.alibabacloud.com/help/doc-detail/25389.htm"
        }
      },
      {
        "actions": [
          "use"
        ],
        "backend": {
          "code": "OperationDenied.ImageNotValid",
          "status": 403
        },
        "by": "owner",
        "code": "image-not-available",
        "level": "error",
        "settings": "usable: [Available, Deprecated]",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "RunInstances",
          "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-runinstances"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "InvalidOperation.ServiceKeyEncryptedImageUnsupported",
          "status": 403
        },
        "by": "you",
        "code": "encrypted-with-default-key",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "share",
          "copy",
          "use"
        ],
        "backend": {
          "code": "InvalidParameter.KMSKeyId.CMKNotEnabled",
          "status": 403
        },
        "by": "owner",
        "code": "key-disabled",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "AssumeRoleError",
          "status": 403
        },
        "by": "owner",
        "code": "key-not-granted",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Encryption-related permissions",
          "url": "https://alibabacloud.com/help/en/ecs/user-guide/encryption-related-permissions"
        }
      },
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": {
          "code": "InvalidAccount.NotFound",
          "status": 404
        },
        "by": "you",
        "code": "malformed-account-id",
        "level": "error",
        "settings": "format: Digits",
        "source": {
          "read": "2026-11-22",
          "section": "Appendix: Get the ID of an account",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "InvalidAccount.Forbbiden",
          "status": 404
        },
        "by": "you",
        "code": "shared-with-self",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "QuotaExceed.ShareImageUser",
          "status": 403
        },
        "by": "you",
        "code": "account-limit-exceeded",
        "level": "error",
        "settings": "max: 50, max_full_server: None, pending_count: true",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "delete"
        ],
        "backend": {
          "code": "ImageUseShared",
          "status": 403
        },
        "by": "you",
        "code": "still-shared",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "What to do next",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "delete"
        ],
        "backend": {
          "code": "ImageUsingByInstance",
          "status": 403
        },
        "by": "you",
        "code": "image-in-use",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "DeleteImage",
          "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-deleteimage"
        }
      },
      {
        "actions": [
          "copy"
        ],
        "backend": {
          "code": "OperationDenied.SameRegionOnly",
          "status": 403
        },
        "by": "you",
        "code": "cross-region-copy",
        "level": "error",
        "settings": "for_owner_too: false",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "CopyImage",
          "url": "https://www.alibabacloud.com/help/id/ecs/api-copyimage"
        }
      },
      {
        "actions": [
          "use"
        ],
        "backend": {},
        "by": "you",
        "code": "unsuitable-image-kind",
        "level": "error",
        "settings": "suits: [(Server, [SystemDisk, FullServer]), (SystemDisk, [SystemDisk]), (Reinitialize, [SystemDisk, FullServer])]",
        "source": {
          "read": "2026-11-22",
          "section": "What to do next",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "you",
        "code": "sensitive-data",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "you",
        "code": "already-shared",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Request parameters",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": null,
        "by": "you",
        "code": "duplicate-account",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Request parameters",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "unshare"
        ],
        "backend": null,
        "by": "you",
        "code": "not-shared",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Request parameters",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "unshare"
        ],
        "backend": null,
        "by": "you",
        "code": "recipients-lose-access",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      },
      {
        "actions": [
          "unshare",
          "delete"
        ],
        "backend": null,
        "by": "you",
        "code": "resources-lose-image",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "What to do next",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "accept",
          "copy",
          "use"
        ],
        "backend": null,
        "by": "you",
        "code": "untrusted-source",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Limits",
          "title": "Share custom images",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        }
      },
      {
        "actions": [
          "accept",
          "use"
        ],
        "backend": null,
        "by": "you",
        "code": "key-grant-revocable",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Use shared images",
          "url": "https://www.alibabacloud.com/help/en/ecs/user-guide/use-shared-images"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "provider",
        "code": "recipient-unverified",
        "level": "note",
        "settings": "",
        "source": {
          "read": "2026-11",
          "section": "Error codes",
          "title": "ModifyImageSharePermission",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        }
      }
    ]
  },
  {
    "handshake": true,
    "id": "otc-ims",
    "limits": {
      "accountsPerCall": 100,
      "accountsPerFullServerImage": 10,
      "accountsPerImage": 256
    },
    "name": "Open Telekom Cloud IMS",
    "rows": [
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": {
          "code": "IMG.0041",
          "status": 400
        },
        "by": "you",
        "code": "no-accounts",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {},
        "by": "you",
        "code": "call-limit-exceeded",
        "level": "error",
        "settings": "max: 100",
        "source": {
          "read": "2026-11",
          "title": "Sharing Specified Images",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": {
          "code": "IMG.0067",
          "status": 400
        },
        "by": "you",
        "code": "malformed-account-id",
        "level": "error",
        "settings": "format: Hex32",
        "source": {
          "read": "2026-11",
          "title": "Obtaining the Project ID",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "copy",
          "use"
        ],
        "backend": {
          "code": "IMG.0027",
          "status": 400
        },
        "by": "you",
        "code": "wrong-region",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Scenarios",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "copy",
          "use"
        ],
        "backend": {
          "code": "IMG.0027",
          "status": 400
        },
        "by": "you",
        "code": "image-not-found",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept",
          "reject"
        ],
        "backend": {
          "code": "IMG.0030",
          "status": 400
        },
        "by": "recipient",
        "code": "not-recipient",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept",
          "reject"
        ],
        "backend": {
          "status": 404
        },
        "by": "owner",
        "code": "not-shared-with-you",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Prerequisites",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": {
          "code": "IMG.0047",
          "status": 400
        },
        "by": "owner",
        "code": "not-owner",
        "level": "error",
        "settings": "recipients_reject: true",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "delete"
        ],
        "backend": {
          "code": "IMG.0092",
          "status": 400
        },
        "by": "owner",
        "code": "not-owner",
        "level": "error",
        "settings": "recipients_reject: true",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "IMG.0106",
          "status": 400
        },
        "by": "you",
        "code": "reshare-forbidden",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "FAQ: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "IMG.0089",
          "status": 400
        },
        "by": "provider",
        "code": "not-a-custom-image",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "delete"
        ],
        "backend": {
          "code": "IMG.0094",
          "status": 400
        },
        "by": "provider",
        "code": "not-a-custom-image",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "you",
        "code": "cross-region",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Sharing Images: Overview",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "use"
        ],
        "backend": {
          "code": "IMG.0027",
          "status": 400
        },
        "by": "you",
        "code": "cross-region",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "FAQ: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "copy",
          "use"
        ],
        "backend": {
          "code": "IMG.0027",
          "status": 400
        },
        "by": "owner",
        "code": "no-access",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Stopping Sharing Images",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share",
          "accept",
          "copy",
          "use"
        ],
        "backend": {
          "code": "IMG.0046",
          "status": 400
        },
        "by": "owner",
        "code": "image-not-available",
        "level": "error",
        "settings": "usable: [Available]",
        "source": {
          "read": "2026-11",
          "title": "Constraints",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "IMG.0098",
          "status": 400
        },
        "by": "you",
        "code": "encrypted-with-default-key",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Restrictions on Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share",
          "copy",
          "use"
        ],
        "backend": {
          "code": "IMG.0102",
          "status": 400
        },
        "by": "owner",
        "code": "key-disabled",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Encrypting Images: Overview",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "owner",
        "code": "key-not-granted",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Sharing Specified Images",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "copy",
          "use"
        ],
        "backend": {
          "code": "IMG.0103",
          "status": 400
        },
        "by": "owner",
        "code": "key-not-granted",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Follow-up Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "IMG.0076",
          "status": 400
        },
        "by": "you",
        "code": "shared-with-self",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": {
          "code": "IMG.0088",
          "status": 400
        },
        "by": "you",
        "code": "account-limit-exceeded",
        "level": "error",
        "settings": "max: 256, max_full_server: Some(10), pending_count: false",
        "source": {
          "read": "2026-11",
          "title": "Sharing Images: Overview",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "unshare"
        ],
        "backend": {
          "status": 404
        },
        "by": "you",
        "code": "not-shared",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Stopping Sharing Images",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": {},
        "by": "you",
        "code": "vault-required",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": {
          "code": "IMG.0184",
          "status": 400
        },
        "by": "you",
        "code": "vault-not-found",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": {
          "code": "IMG.0184",
          "status": 400
        },
        "by": "you",
        "code": "vault-in-another-region",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Prerequisites",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": {
          "code": "IMG.0188",
          "status": 400
        },
        "by": "you",
        "code": "vault-unavailable",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": {
          "code": "IMG.0193",
          "status": 400
        },
        "by": "you",
        "code": "vault-not-for-servers",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": {},
        "by": "you",
        "code": "vault-not-for-backups",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": {
          "code": "IMG.0182",
          "status": 400
        },
        "by": "you",
        "code": "vault-too-small",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "delete"
        ],
        "backend": {
          "code": "IMG.0028",
          "status": 400
        },
        "by": "owner",
        "code": "image-protected",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "copy"
        ],
        "backend": {
          "code": "IMG.0196",
          "status": 400
        },
        "by": "you",
        "code": "not-accepted",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Replicating a Shared Image",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "use"
        ],
        "backend": null,
        "by": "you",
        "code": "not-accepted",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Results",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "copy"
        ],
        "backend": {
          "code": "IMG.0130",
          "status": 400
        },
        "by": "provider",
        "code": "full-server-copy",
        "level": "error",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Replicating a Shared Image",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "copy"
        ],
        "backend": {},
        "by": "you",
        "code": "cross-region-copy",
        "level": "error",
        "settings": "for_owner_too: true",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Replicating an Image Within a Region",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "use"
        ],
        "backend": {},
        "by": "you",
        "code": "unsuitable-image-kind",
        "level": "error",
        "settings": "suits: [(Server, [SystemDisk, FullServer]), (SystemDisk, [SystemDisk, FullServer]), (DataDisk, [DataDisk]), (Reinitialize, [SystemDisk, FullServer])]",
        "source": {
          "read": "2026-11-22",
          "section": "Follow-up Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "you",
        "code": "sensitive-data",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Sharing Specified Images",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "you",
        "code": "already-shared",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share",
          "unshare"
        ],
        "backend": null,
        "by": "you",
        "code": "duplicate-account",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "you",
        "code": "pending-not-counted",
        "level": "warning",
        "settings": "max: 256, max_full_server: 10",
        "source": {
          "read": "2026-11",
          "title": "FAQ: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "unshare"
        ],
        "backend": null,
        "by": "you",
        "code": "recipients-lose-access",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Stopping Sharing Images",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "delete"
        ],
        "backend": null,
        "by": "you",
        "code": "still-shared",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Restrictions on Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "unshare",
          "delete"
        ],
        "backend": null,
        "by": "you",
        "code": "resources-lose-image",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Deleting Images",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept",
          "copy",
          "use"
        ],
        "backend": null,
        "by": "you",
        "code": "untrusted-source",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "Sharing Images: Overview",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept",
          "use"
        ],
        "backend": null,
        "by": "you",
        "code": "key-grant-revocable",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Follow-up Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "copy"
        ],
        "backend": null,
        "by": "provider",
        "code": "rekey-may-be-refused",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": null,
        "by": "you",
        "code": "vault-nearly-full",
        "level": "warning",
        "settings": "",
        "source": {
          "read": "2026-11-22",
          "section": "Procedure",
          "title": "Accepting or Rejecting Shared Images",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        }
      },
      {
        "actions": [
          "accept"
        ],
        "backend": null,
        "by": "you",
        "code": "vault-not-needed",
        "level": "note",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "accept",
          "reject"
        ],
        "backend": null,
        "by": "you",
        "code": "status-unchanged",
        "level": "note",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Image Sharing",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      },
      {
        "actions": [
          "share"
        ],
        "backend": null,
        "by": "provider",
        "code": "recipient-unverified",
        "level": "note",
        "settings": "",
        "source": {
          "read": "2026-11",
          "title": "API Reference: Error Codes",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service"
        }
      }
    ]
  }
];

/** Every rule. */
export const declarations = [
  {
    "actions": [
      "accept",
      "reject"
    ],
    "by": "owner",
    "code": "acceptance-not-supported",
    "why": "Nobody answers a share: it takes effect at once.\n\nThe cloud has no request to accept or reject an image. Only the owner can end a share."
  },
  {
    "actions": [
      "share"
    ],
    "by": "you",
    "code": "account-limit-exceeded",
    "why": "An image can be shared with a limited number of accounts.\n\nAccounts that it is shared with already count, naming one of them again does not. The number is a quota of\nthe account: where it was raised, say so in the context's limits."
  },
  {
    "actions": [
      "share"
    ],
    "by": "you",
    "code": "already-shared",
    "why": "Sharing with an account that has the image already changes nothing.\n\nAn account that has rejected it is another matter: sharing again offers it anew."
  },
  {
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you",
    "code": "call-limit-exceeded",
    "why": "One request can name a limited number of accounts; more take several requests.\n\nSome backends answer success and drop the accounts after the limit, so that nobody notices. That is why it\nis an error here, whatever the backend says."
  },
  {
    "actions": [
      "share",
      "use"
    ],
    "by": "you",
    "code": "cross-region",
    "why": "A shared image can be used in its own region only; for another one, copy it there first."
  },
  {
    "actions": [
      "copy"
    ],
    "by": "you",
    "code": "cross-region-copy",
    "why": "A copy of a shared image can be made in the image's own region only.\n\nIt belongs to the account that made it, which can then take it elsewhere."
  },
  {
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you",
    "code": "duplicate-account",
    "why": "Naming an account twice in one action has no more effect than once."
  },
  {
    "actions": [
      "share"
    ],
    "by": "you",
    "code": "encrypted-with-default-key",
    "why": "An image that is encrypted with the account's default key cannot be shared.\n\nNo other account can ever be given that key. A copy under a key of one's own can be shared."
  },
  {
    "actions": [
      "copy"
    ],
    "by": "provider",
    "code": "full-server-copy",
    "why": "A full-server image cannot be replicated within its region."
  },
  {
    "actions": [
      "delete"
    ],
    "by": "you",
    "code": "image-in-use",
    "why": "An image from which servers were made is deleted only when that is asked for explicitly.\n\nThe servers go on, but their disks cannot be re-initialized any more."
  },
  {
    "actions": [
      "share",
      "accept",
      "copy",
      "use"
    ],
    "by": "owner",
    "code": "image-not-available",
    "why": "An image has to be ready."
  },
  {
    "actions": [
      "share",
      "unshare",
      "accept",
      "reject",
      "delete",
      "copy",
      "use"
    ],
    "by": "you",
    "code": "image-not-found",
    "why": "The image has to exist.\n\nAn image that was deleted, or that its owner no longer shares, is not told apart from one that never was:\nbackends answer all of them alike."
  },
  {
    "actions": [
      "delete"
    ],
    "by": "owner",
    "code": "image-protected",
    "why": "A protected image cannot be deleted until its owner lifts the protection."
  },
  {
    "actions": [
      "share",
      "copy",
      "use"
    ],
    "by": "owner",
    "code": "key-disabled",
    "why": "An image whose key is disabled or deleted cannot be decrypted by anybody."
  },
  {
    "actions": [
      "accept",
      "use"
    ],
    "by": "you",
    "code": "key-grant-revocable",
    "why": "The owner of an encrypted image can take the permission to use its key back, and then it cannot be used.\n\nA replica under a key of one's own stays usable."
  },
  {
    "actions": [
      "share",
      "copy",
      "use"
    ],
    "by": "owner",
    "code": "key-not-granted",
    "why": "Who is to use an encrypted image needs permission to use its key.\n\nThe owner gives it, and can take it back at any time: then the image is there, and cannot be used."
  },
  {
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you",
    "code": "malformed-account-id",
    "why": "An account is named by its id, not by a login name, an alias or the id of a user in it."
  },
  {
    "actions": [
      "copy",
      "use"
    ],
    "by": "owner",
    "code": "no-access",
    "why": "An image can be used by its owner and by accounts that have a share of it.\n\nA share that has ended and an image that was deleted look the same to the account that had it."
  },
  {
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you",
    "code": "no-accounts",
    "why": "Sharing, and stopping to share, needs at least one account."
  },
  {
    "actions": [
      "share",
      "delete"
    ],
    "by": "provider",
    "code": "not-a-custom-image",
    "why": "Only images that an account has made can be shared or deleted.\n\nImages that the cloud provides or that are sold in its marketplace are there for everybody already."
  },
  {
    "actions": [
      "copy",
      "use"
    ],
    "by": "you",
    "code": "not-accepted",
    "why": "A shared image can be used and copied once it is accepted.\n\nUntil then, and after a rejection, it is not in the list of shared images."
  },
  {
    "actions": [
      "share",
      "unshare",
      "delete"
    ],
    "by": "owner",
    "code": "not-owner",
    "why": "Only the account that created an image can share it, stop sharing it or delete it.\n\nA recipient uses the image; where shares are answered, rejecting it is how a recipient gets rid of it."
  },
  {
    "actions": [
      "accept",
      "reject"
    ],
    "by": "recipient",
    "code": "not-recipient",
    "why": "A share is answered by the account that it is for, and by nobody else, not even the owner."
  },
  {
    "actions": [
      "unshare"
    ],
    "by": "you",
    "code": "not-shared",
    "why": "Sharing can be stopped only with accounts that the image is shared with."
  },
  {
    "actions": [
      "accept",
      "reject"
    ],
    "by": "owner",
    "code": "not-shared-with-you",
    "why": "Only an image that another account shares can be accepted or rejected.\n\nAn offer ends when the owner stops sharing or deletes the image, answered or not."
  },
  {
    "actions": [
      "share"
    ],
    "by": "you",
    "code": "pending-not-counted",
    "why": "Accounts that have not answered do not count towards the limit, but will when they accept."
  },
  {
    "actions": [
      "share"
    ],
    "by": "provider",
    "code": "recipient-unverified",
    "why": "Whether an account exists is known to the cloud alone."
  },
  {
    "actions": [
      "unshare"
    ],
    "by": "you",
    "code": "recipients-lose-access",
    "why": "Accounts that an image is no longer shared with cannot see it or make anything from it any more.\n\nNobody tells them."
  },
  {
    "actions": [
      "copy"
    ],
    "by": "provider",
    "code": "rekey-may-be-refused",
    "why": "Whether a shared encrypted image can be replicated is told in two ways by the cloud's own documents.\n\nThe user guide recommends it, as the way to a key of one's own; the table of error codes has one for refusing\nit."
  },
  {
    "actions": [
      "share"
    ],
    "by": "you",
    "code": "reshare-forbidden",
    "why": "An image that another account shares cannot be shared on.\n\nA copy of it belongs to the account that made it, and can be shared."
  },
  {
    "actions": [
      "unshare",
      "delete"
    ],
    "by": "you",
    "code": "resources-lose-image",
    "why": "Servers and disks outlive the image that they were made from, but cannot be set back to it.\n\nTheir system disks cannot be re-initialized, their operating system cannot be reinstalled from it."
  },
  {
    "actions": [
      "share"
    ],
    "by": "you",
    "code": "sensitive-data",
    "why": "What is in an image, its recipients can read: keys, passwords, histories, personal data.\n\nThey can make servers and copies of it, and what has spread that way cannot be called back."
  },
  {
    "actions": [
      "share"
    ],
    "by": "you",
    "code": "shared-with-self",
    "why": "An image cannot be shared with the account that owns it."
  },
  {
    "actions": [
      "accept",
      "reject"
    ],
    "by": "you",
    "code": "status-unchanged",
    "why": "Accepting what is accepted, or rejecting what is rejected, changes nothing."
  },
  {
    "actions": [
      "delete"
    ],
    "by": "you",
    "code": "still-shared",
    "why": "Deleting an image takes it away from every account that it is shared with.\n\nSome clouds refuse to, until sharing has been stopped with all of them; others do it without a word."
  },
  {
    "actions": [
      "use"
    ],
    "by": "you",
    "code": "unsuitable-image-kind",
    "why": "What can be made from an image depends on what it holds."
  },
  {
    "actions": [
      "accept",
      "copy",
      "use"
    ],
    "by": "you",
    "code": "untrusted-source",
    "why": "The cloud does not vouch for what another account has put into an image.\n\nWho uses it bears the risk: use images of accounts that you trust."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-in-another-region",
    "why": "The vault has to be in the image's region."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-nearly-full",
    "why": "A vault that is large enough but has too little room left may not take the backups.\n\nThe cloud states its condition on the capacity of the vault and says nothing of what is free in it."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-not-for-backups",
    "why": "The vault has to have been created for backups.\n\nA vault for replication receives replicas of another region's backups and nothing else. What a vault is for\nis chosen when it is created."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-not-for-servers",
    "why": "The vault has to be one for server backups.\n\nA vault keeps either servers or disks; a full-server image comes with the backup of a server."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-not-found",
    "why": "The vault has to be one of the accepting account's."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-not-needed",
    "why": "Only full-server images need a vault; for others it is ignored."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-required",
    "why": "Accepting a full-server image takes a vault: the backups behind the image are stored in it."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-too-small",
    "why": "The vault has to be at least as large as the system-disk and data-disk backups together.\n\nEqual is enough. What counts is the capacity of the vault, not what is free in it, and the size of the\nbackups, not of the disks; the recipient cannot see that size, the owner can."
  },
  {
    "actions": [
      "accept"
    ],
    "by": "you",
    "code": "vault-unavailable",
    "why": "The vault has to be usable now: not locked, frozen or being changed."
  },
  {
    "actions": [
      "share",
      "unshare",
      "accept",
      "reject",
      "delete",
      "copy",
      "use"
    ],
    "by": "you",
    "code": "wrong-region",
    "why": "An image exists in one region only, and so do its shares: act there.\n\nConsoles and requests work in a region. In another one the image is not listed, its invitation is not shown\nand its id is not known."
  }
];
