// Written from src/rules and src/clouds by `cargo xtask bless`: do not edit.

/** Every cloud with its rows, in the order in which its backend checks. */
export const tables = [
  {
    "id": "alibaba-ecs",
    "name": "Alibaba Cloud ECS",
    "handshake": false,
    "accountIds": [
      {
        "of": "account",
        "pattern": "{d}",
        "example": "1828723137315221"
      }
    ],
    "limits": {
      "accountsPerImage": 50,
      "accountsPerCall": 10
    },
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Procedure",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Request parameters",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": null
      },
      {
        "code": "call-limit-exceeded",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 10",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Request parameters",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": null
      },
      {
        "code": "wrong-region",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 404,
          "code": "InvalidImageId.NotFound"
        }
      },
      {
        "code": "image-not-found",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": {
          "status": 404,
          "code": "InvalidImageId.NotFound"
        }
      },
      {
        "code": "not-owner",
        "actions": [
          "share",
          "unshare",
          "delete",
          "update"
        ],
        "level": "error",
        "by": "owner",
        "settings": "recipients_reject: false",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 404,
          "code": "InvalidImageId.NotFound"
        }
      },
      {
        "code": "reshare-forbidden",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 404,
          "code": "InvalidImageId.NotFound"
        }
      },
      {
        "code": "not-a-custom-image",
        "actions": [
          "share",
          "delete"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 404,
          "code": "InvalidImageId.NotFound"
        }
      },
      {
        "code": "not-a-custom-image",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "CopyImage",
          "read": "2026-11",
          "url": "https://www.alibabacloud.com/help/id/ecs/api-copyimage"
        },
        "backend": {}
      },
      {
        "code": "community-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": {
          "status": 403,
          "code": "Image.Public"
        }
      },
      {
        "code": "community-image",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "CopyImage",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/id/ecs/api-copyimage"
        },
        "backend": {
          "status": 400,
          "code": "OperationDenied.CommunityImage"
        }
      },
      {
        "code": "cross-region",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 404,
          "code": "InvalidImageId.NotFound"
        }
      },
      {
        "code": "no-access",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "What to do next",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 404,
          "code": "InvalidImageId.NotFound"
        }
      },
      {
        "code": "image-deprecated",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": {
          "status": 403,
          "code": "OperationDenied.InvalidImageStatus"
        }
      },
      {
        "code": "image-deprecated",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "CopyImage",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/id/ecs/api-copyimage"
        },
        "backend": {
          "status": 400,
          "code": "IncorrectImageStatus"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "share",
          "copy"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available, Deprecated]",
        "source": {
          "title": "Image overview",
          "read": "2026-11",
          "url": "https://www.alibabacloud.com/help/doc-detail/25389.htm"
        },
        "backend": {
          "status": 400,
          "code": "IncorrectImageStatus"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available, Deprecated]",
        "source": {
          "title": "RunInstances",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-runinstances"
        },
        "backend": {
          "status": 403,
          "code": "OperationDenied.ImageNotValid"
        }
      },
      {
        "code": "decrypting-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "CopyImage",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/id/ecs/api-copyimage"
        },
        "backend": {
          "status": 403,
          "code": "OperationDeined.EncryptedSnapshot"
        }
      },
      {
        "code": "encrypted-with-default-key",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": {
          "status": 403,
          "code": "InvalidOperation.ServiceKeyEncryptedImageUnsupported"
        }
      },
      {
        "code": "key-disabled",
        "actions": [
          "share",
          "copy"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": {
          "status": 403,
          "code": "InvalidParameter.KMSKeyId.CMKNotEnabled"
        }
      },
      {
        "code": "key-disabled",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Use shared images",
          "read": "2026-11",
          "url": "https://www.alibabacloud.com/help/en/ecs/user-guide/use-shared-images"
        },
        "backend": {}
      },
      {
        "code": "key-not-granted",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Encryption-related permissions",
          "read": "2026-11",
          "url": "https://alibabacloud.com/help/en/ecs/user-guide/encryption-related-permissions"
        },
        "backend": {
          "status": 403,
          "code": "AssumeRoleError"
        }
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "formats: [IdFormat { of: Account, pattern: \"{d}\", example: \"1828723137315221\" }]",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Appendix: Get the ID of an account",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 404,
          "code": "InvalidAccount.NotFound"
        }
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": {
          "status": 404,
          "code": "InvalidAccount.Forbbiden"
        }
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 50, max_full_server: None, pending_count: true, counts: []",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 403,
          "code": "QuotaExceed.ShareImageUser"
        }
      },
      {
        "code": "community-image",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "DeleteImage",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-deleteimage"
        },
        "backend": {
          "status": 403,
          "code": "ImageIsPublic"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available, Deprecated, Deactivated, Failed]",
        "source": {
          "title": "DeleteImage",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-deleteimage"
        },
        "backend": {
          "status": 403,
          "code": "ImageIsCreating"
        }
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "What to do next",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {
          "status": 403,
          "code": "ImageUseShared"
        }
      },
      {
        "code": "image-in-use",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "DeleteImage",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-deleteimage"
        },
        "backend": {
          "status": 403,
          "code": "ImageUsingByInstance"
        }
      },
      {
        "code": "cross-region-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "you",
        "settings": "for_owner_too: false",
        "source": {
          "title": "CopyImage",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://www.alibabacloud.com/help/id/ecs/api-copyimage"
        },
        "backend": {
          "status": 403,
          "code": "OperationDenied.SameRegionOnly"
        }
      },
      {
        "code": "unsuitable-image-kind",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "you",
        "settings": "suits: [(Server, [SystemDisk, FullServer]), (SystemDisk, [SystemDisk]), (Reinitialize, [SystemDisk, FullServer])]",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "What to do next",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": {}
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "answered: false",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Request parameters",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Request parameters",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Request parameters",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "unshare",
          "delete"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "What to do next",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": null
      },
      {
        "code": "untrusted-source",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share custom images",
          "read": "2026-11-22",
          "section": "Limits",
          "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
        },
        "backend": null
      },
      {
        "code": "key-grant-revocable",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Use shared images",
          "read": "2026-11",
          "url": "https://www.alibabacloud.com/help/en/ecs/user-guide/use-shared-images"
        },
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "ModifyImageSharePermission",
          "read": "2026-11",
          "section": "Error codes",
          "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
        },
        "backend": null
      }
    ]
  },
  {
    "id": "aws-ec2",
    "name": "Amazon EC2",
    "handshake": false,
    "accountIds": [
      {
        "of": "account",
        "pattern": "{d12}",
        "example": "123456789012"
      },
      {
        "of": "organization",
        "pattern": "arn:{p}:organizations::{d12}:organization/o-{w}",
        "example": "arn:aws:organizations::123456789012:organization/o-exampleorgid"
      },
      {
        "of": "organizational-unit",
        "pattern": "arn:{p}:organizations::{d12}:ou/o-{w}/ou-{w}-{w}",
        "example": "arn:aws:organizations::123456789012:ou/o-exampleorgid/ou-examplerootid111-exampleouid111"
      }
    ],
    "limits": {
      "accountsPerImage": 1000,
      "accountsPerCall": 10000,
      "publicImages": 5
    },
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": {}
      },
      {
        "code": "unsupported-use",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "provider",
        "settings": "uses: [Server, SystemDisk, Reinitialize]",
        "source": {
          "title": "EC2 User Guide: Replace the root volume for an instance",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-root.html"
        },
        "backend": {}
      },
      {
        "code": "unsupported-update",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "provider",
        "settings": "visibilities: [Private, Public], statuses: [Available, Deactivated, Deprecated], protection: true, name: false",
        "source": {
          "title": "EC2 API Reference: ModifyImageAttribute",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html"
        },
        "backend": {}
      },
      {
        "code": "malformed-image-id",
        "actions": [
          "share",
          "unshare",
          "reject",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "format: IdFormat { of: Image, pattern: \"ami-{h}\", example: \"ami-0abcdef1234567890\"",
        "source": {
          "title": "EC2 API Reference: Error codes",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.Malformed"
        }
      },
      {
        "code": "no-accounts",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Seen: ModifyImageAttribute without a launch permission",
          "read": "2026-11",
          "url": "https://github.com/hashicorp/packer/issues/2305"
        },
        "backend": {
          "status": 400,
          "code": "MissingParameter"
        }
      },
      {
        "code": "no-accounts",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": null
      },
      {
        "code": "call-limit-exceeded",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 10000",
        "source": {
          "title": "EC2 API Reference: LaunchPermission",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermission.html"
        },
        "backend": {}
      },
      {
        "code": "wrong-region",
        "actions": [
          "share",
          "unshare",
          "reject",
          "delete",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.NotFound"
        }
      },
      {
        "code": "image-not-found",
        "actions": [
          "share",
          "unshare",
          "reject",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 API Reference: Error codes",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.NotFound"
        }
      },
      {
        "code": "not-owner",
        "actions": [
          "share",
          "unshare",
          "delete",
          "update"
        ],
        "level": "error",
        "by": "owner",
        "settings": "recipients_reject: true",
        "source": {
          "title": "Seen: DeregisterImage of somebody else's image",
          "read": "2026-11",
          "url": "https://github.com/cloudcaptainsh/cloudcaptain/issues/66"
        },
        "backend": {
          "status": 400,
          "code": "AuthFailure"
        }
      },
      {
        "code": "reshare-forbidden",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Understand shared AMI usage",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html"
        },
        "backend": {
          "status": 400,
          "code": "AuthFailure"
        }
      },
      {
        "code": "cross-region",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.NotFound"
        }
      },
      {
        "code": "no-access",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Seen: RunInstances with somebody else's image",
          "read": "2026-11",
          "url": "https://github.com/Orange-Cyberdefense/GOAD/issues/304"
        },
        "backend": {
          "status": 400,
          "code": "AuthFailure"
        }
      },
      {
        "code": "no-access",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Copy an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
        },
        "backend": {}
      },
      {
        "code": "not-recipient",
        "actions": [
          "reject"
        ],
        "level": "error",
        "by": "recipient",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Cancel having an AMI shared with your AWS account",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cancel-sharing-an-AMI.html"
        },
        "backend": {}
      },
      {
        "code": "not-shared-by-name",
        "actions": [
          "reject"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Cancel having an AMI shared with your AWS account",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cancel-sharing-an-AMI.html"
        },
        "backend": {}
      },
      {
        "code": "image-not-available",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available, Deprecated]",
        "source": {
          "title": "Seen: ModifyImageAttribute of a pending image",
          "read": "2026-11",
          "url": "https://github.com/SUSE-Enceladus/ec2imgutils/issues/45"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.Unavailable"
        }
      },
      {
        "code": "unready-image-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "usable: [Available, Deprecated]",
        "source": {
          "title": "Seen: ModifyImageAttribute of a pending image",
          "read": "2026-11",
          "url": "https://github.com/SUSE-Enceladus/ec2imgutils/issues/45"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.Unavailable"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available, Deprecated]",
        "source": {
          "title": "EC2 User Guide: Disable an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/disable-an-ami.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.Unavailable"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available, Deprecated, Deactivated]",
        "source": {
          "title": "EC2 API Reference: Error codes",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIID.Unavailable"
        }
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "formats: [IdFormat { of: Account, pattern: \"{d12}\", example: \"123456789012\" }, IdFormat { of: Organization, pattern: \"arn:{p}:organizations::{d12}:organization/o-{w}\", example: \"arn:aws:organizations::123456789012:organization/o-exampleorgid\" }, IdFormat { of: OrganizationalUnit, pattern: \"arn:{p}:organizations::{d12}:ou/o-{w}/ou-{w}-{w}\", example: \"arn:aws:organizations::123456789012:ou/o-exampleorgid/ou-examplerootid111-exampleouid111\" }]",
        "source": {
          "title": "EC2 User Guide: Share an AMI with organizations and organizational units",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/share-amis-with-organizations-and-OUs.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidAMIAttributeItemValue"
        }
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 1000, max_full_server: None, pending_count: true, counts: []",
        "source": {
          "title": "EC2 User Guide: AMI quotas",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html"
        },
        "backend": {}
      },
      {
        "code": "encrypted-with-default-key",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": {
          "status": 400,
          "code": "InvalidParameter"
        }
      },
      {
        "code": "marketplace-product-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Make your AMI publicly available",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html"
        },
        "backend": {}
      },
      {
        "code": "encrypted-image-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Make your AMI publicly available",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html"
        },
        "backend": {
          "status": 400,
          "code": "UnsupportedOperation"
        }
      },
      {
        "code": "public-sharing-blocked",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "admin",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Block public access to your AMIs",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html"
        },
        "backend": {
          "status": 400,
          "code": "OperationNotPermitted"
        }
      },
      {
        "code": "image-protected",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Deregister an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html"
        },
        "backend": {}
      },
      {
        "code": "marketplace-product-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Copy an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
        },
        "backend": {}
      },
      {
        "code": "decrypting-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 API Reference: CopyImage",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html"
        },
        "backend": {}
      },
      {
        "code": "key-not-granted",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Use encryption with EBS-backed AMIs",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"
        },
        "backend": null
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Recommendations for creating shared Linux AMIs",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/building-shared-amis.html"
        },
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "answered: false",
        "source": {
          "title": "EC2 API Reference: ModifyImageAttribute",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html"
        },
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 API Reference: ModifyImageAttribute",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html"
        },
        "backend": null
      },
      {
        "code": "key-not-granted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 API Reference: ModifyImageAttribute",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html"
        },
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": null
      },
      {
        "code": "deactivation-ends-shares",
        "actions": [
          "update"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Disable an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/disable-an-ami.html"
        },
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Deregister an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html"
        },
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Deregister an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html"
        },
        "backend": null
      },
      {
        "code": "untrusted-source",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Understand shared AMI usage",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html"
        },
        "backend": null
      },
      {
        "code": "image-outdated",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Deprecate an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html"
        },
        "backend": null
      },
      {
        "code": "key-disabled",
        "actions": [
          "share",
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Use encryption with EBS-backed AMIs",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"
        },
        "backend": null
      },
      {
        "code": "key-grant-revocable",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Use encryption with EBS-backed AMIs",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"
        },
        "backend": null
      },
      {
        "code": "storage-not-shared",
        "actions": [
          "copy"
        ],
        "level": "warning",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Copy an AMI",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
        },
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "you",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: AMI types and characteristics",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html"
        },
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
        },
        "backend": null
      },
      {
        "code": "public-image-limit",
        "actions": [
          "update"
        ],
        "level": "note",
        "by": "you",
        "settings": "max: 5",
        "source": {
          "title": "EC2 User Guide: AMI quotas",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html"
        },
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "use"
        ],
        "level": "note",
        "by": "admin",
        "settings": "",
        "source": {
          "title": "EC2 User Guide: Control the discovery and use of AMIs with Allowed AMIs",
          "read": "2026-11",
          "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html"
        },
        "backend": null
      }
    ]
  },
  {
    "id": "azure-gallery",
    "name": "Azure Compute Gallery",
    "handshake": false,
    "accountIds": [
      {
        "of": "subscription",
        "pattern": "/subscriptions/{h8}-{h4}-{h4}-{h4}-{h12}",
        "example": "/subscriptions/6b2f9c1e-5d34-4f7a-9e0b-1c2d3e4f5a6b"
      },
      {
        "of": "tenant",
        "pattern": "/tenants/{h8}-{h4}-{h4}-{h4}-{h12}",
        "example": "/tenants/0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f"
      }
    ],
    "limits": {
      "accountsPerImage": 30
    },
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "unsupported-update",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "provider",
        "settings": "visibilities: [Private, Community], statuses: [Available, Deactivated, Deprecated], protection: true, name: false",
        "source": {
          "title": "Store and share resources in an Azure Compute Gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/azure-compute-gallery"
        },
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "image-not-found",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Store and share resources in an Azure Compute Gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/azure-compute-gallery"
        },
        "backend": {}
      },
      {
        "code": "not-owner",
        "actions": [
          "share",
          "unshare",
          "delete",
          "update"
        ],
        "level": "error",
        "by": "owner",
        "settings": "recipients_reject: false",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "not-permitted-to-share",
        "actions": [
          "share",
          "unshare",
          "update"
        ],
        "level": "error",
        "by": "admin",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "no-access",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "sharing-chosen-at-creation",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "encrypted-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "formats: [IdFormat { of: Subscription, pattern: \"/subscriptions/{h8}-{h4}-{h4}-{h4}-{h12}\", example: \"/subscriptions/6b2f9c1e-5d34-4f7a-9e0b-1c2d3e4f5a6b\" }, IdFormat { of: Tenant, pattern: \"/tenants/{h8}-{h4}-{h4}-{h4}-{h12}\", example: \"/tenants/0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f\" }]",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 30, max_full_server: None, pending_count: true, counts: [IdFormat { of: Subscription, pattern: \"/subscriptions/{h8}-{h4}-{h4}-{h4}-{h12}\", example: \"/subscriptions/6b2f9c1e-5d34-4f7a-9e0b-1c2d3e4f5a6b\" }]",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 5, max_full_server: None, pending_count: true, counts: [IdFormat { of: Tenant, pattern: \"/tenants/{h8}-{h4}-{h4}-{h4}-{h12}\", example: \"/tenants/0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f\" }]",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": {}
      },
      {
        "code": "marketplace-product-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "Share images using a community gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community"
        },
        "backend": {}
      },
      {
        "code": "encrypted-image-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share images using a community gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community"
        },
        "backend": {}
      },
      {
        "code": "community-image",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Share images using a community gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community"
        },
        "backend": {}
      },
      {
        "code": "sharing-chosen-at-creation",
        "actions": [
          "update"
        ],
        "level": "warning",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Share images using a community gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community"
        },
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "answered: false",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "untrusted-source",
        "actions": [
          "use"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share images using a community gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community"
        },
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "Share a gallery with all users in a subscription or tenant",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
        },
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "update"
        ],
        "level": "note",
        "by": "admin",
        "settings": "",
        "source": {
          "title": "Share images using a community gallery",
          "read": "2026-11",
          "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community"
        },
        "backend": null
      }
    ]
  },
  {
    "id": "gcp-compute",
    "name": "Google Compute Engine",
    "handshake": false,
    "accountIds": [
      {
        "of": "member",
        "pattern": "user:{*}@{*}",
        "example": "user:ann@example.com"
      },
      {
        "of": "member",
        "pattern": "serviceAccount:{*}@{*}",
        "example": "serviceAccount:builder@golden.iam.gserviceaccount.com"
      },
      {
        "of": "group",
        "pattern": "group:{*}@{*}",
        "example": "group:admins@example.com"
      },
      {
        "of": "group",
        "pattern": "domain:{*}",
        "example": "domain:example.com"
      }
    ],
    "limits": {},
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "Manage access to custom images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/managing-access-custom-images"
        },
        "backend": {}
      },
      {
        "code": "unsupported-update",
        "actions": [
          "update"
        ],
        "level": "error",
        "by": "provider",
        "settings": "visibilities: [Private, Public], statuses: [Available, Deactivated, Deprecated], protection: false, name: false",
        "source": {
          "title": "REST resource: images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images"
        },
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "images.setIamPolicy",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images/setIamPolicy"
        },
        "backend": null
      },
      {
        "code": "image-not-found",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "REST resource: images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images"
        },
        "backend": {}
      },
      {
        "code": "not-owner",
        "actions": [
          "share",
          "unshare",
          "delete",
          "update"
        ],
        "level": "error",
        "by": "owner",
        "settings": "recipients_reject: false",
        "source": {
          "title": "Manage access to custom images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/managing-access-custom-images"
        },
        "backend": {}
      },
      {
        "code": "no-access",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Manage access to custom images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/managing-access-custom-images"
        },
        "backend": {}
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "formats: [IdFormat { of: Member, pattern: \"user:{*}@{*}\", example: \"user:ann@example.com\" }, IdFormat { of: Member, pattern: \"serviceAccount:{*}@{*}\", example: \"serviceAccount:builder@golden.iam.gserviceaccount.com\" }, IdFormat { of: Group, pattern: \"group:{*}@{*}\", example: \"group:admins@example.com\" }, IdFormat { of: Group, pattern: \"domain:{*}\", example: \"domain:example.com\" }]",
        "source": {
          "title": "Manage access to custom images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/managing-access-custom-images"
        },
        "backend": {}
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available, Deprecated]",
        "source": {
          "title": "Deprecate a custom image",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/deprecate-custom"
        },
        "backend": {}
      },
      {
        "code": "image-outdated",
        "actions": [
          "use"
        ],
        "level": "warning",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Deprecate a custom image",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/deprecate-custom"
        },
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "answered: false",
        "source": {
          "title": "images.setIamPolicy",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images/setIamPolicy"
        },
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "images.setIamPolicy",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images/setIamPolicy"
        },
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "images.setIamPolicy",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images/setIamPolicy"
        },
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Manage access to custom images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/managing-access-custom-images"
        },
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Manage access to custom images",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/managing-access-custom-images"
        },
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "you",
        "settings": "",
        "source": {
          "title": "images.setIamPolicy",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images/setIamPolicy"
        },
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "images.setIamPolicy",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images/setIamPolicy"
        },
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "share",
          "update"
        ],
        "level": "note",
        "by": "admin",
        "settings": "",
        "source": {
          "title": "Restricting identities by domain",
          "read": "2026-11",
          "url": "https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"
        },
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "use"
        ],
        "level": "note",
        "by": "admin",
        "settings": "",
        "source": {
          "title": "Setting up trusted image policies",
          "read": "2026-11",
          "url": "https://cloud.google.com/compute/docs/images/restricting-image-access"
        },
        "backend": null
      }
    ]
  },
  {
    "id": "otc-ims",
    "name": "Open Telekom Cloud IMS",
    "handshake": true,
    "accountIds": [
      {
        "of": "project",
        "pattern": "{h32}",
        "example": "edc89b490d7d4392898e19b2deb34797"
      }
    ],
    "limits": {
      "accountsPerImage": 256,
      "accountsPerFullServerImage": 10,
      "accountsPerCall": 100
    },
    "rows": [
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0041"
        }
      },
      {
        "code": "call-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 100",
        "source": {
          "title": "Sharing Specified Images",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/sharing_specified_images.rst"
        },
        "backend": {}
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "formats: [IdFormat { of: Project, pattern: \"{h32}\", example: \"edc89b490d7d4392898e19b2deb34797\" }]",
        "source": {
          "title": "Obtaining the Project ID",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/obtaining_the_project_id.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0067"
        }
      },
      {
        "code": "malformed-image-id",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "format: IdFormat { of: Image, pattern: \"{h8}-{h4}-{h4}-{h4}-{h12}\", example: \"30e55148-deb9-4923-adb9-91618de16ba0\"",
        "source": {
          "title": "API Reference: Querying a Schema for an Image Sharing Member",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/native_openstack_apis/image_schema_native_openstack_apis/querying_a_schema_for_an_image_sharing_member_native_openstack_api.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0066"
        }
      },
      {
        "code": "wrong-region",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Scenarios",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0027"
        }
      },
      {
        "code": "image-not-found",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "copy",
          "use",
          "update"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0027"
        }
      },
      {
        "code": "not-recipient",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "by": "recipient",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0030"
        }
      },
      {
        "code": "not-shared-with-you",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Prerequisites",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-owner",
        "actions": [
          "share",
          "unshare",
          "update"
        ],
        "level": "error",
        "by": "owner",
        "settings": "recipients_reject: true",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0047"
        }
      },
      {
        "code": "not-owner",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "owner",
        "settings": "recipients_reject: true",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0092"
        }
      },
      {
        "code": "reshare-forbidden",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "FAQ: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/faqs/image_sharing/general_sharing_faq.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0106"
        }
      },
      {
        "code": "not-a-custom-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0089"
        }
      },
      {
        "code": "not-a-custom-image",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0094"
        }
      },
      {
        "code": "cross-region",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Sharing Images: Overview",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/overview.rst"
        },
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "FAQ: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/faqs/image_sharing/general_sharing_faq.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0027"
        }
      },
      {
        "code": "no-access",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Stopping Sharing Images",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0027"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "share",
          "accept",
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "usable: [Available]",
        "source": {
          "title": "Constraints",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/overview/constraints.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0046"
        }
      },
      {
        "code": "encrypted-with-default-key",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Restrictions on Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/common_parameters/restrictions_on_image_sharing.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0098"
        }
      },
      {
        "code": "key-disabled",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Encrypting Images: Overview",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/encrypting_images/overview.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0102"
        }
      },
      {
        "code": "key-not-granted",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Sharing Specified Images",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/sharing_specified_images.rst"
        },
        "backend": null
      },
      {
        "code": "key-not-granted",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Follow-up Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0103"
        }
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0076"
        }
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "by": "you",
        "settings": "max: 256, max_full_server: Some(10), pending_count: false, counts: []",
        "source": {
          "title": "Sharing Images: Overview",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/overview.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0088"
        }
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Stopping Sharing Images",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst"
        },
        "backend": {
          "status": 404
        }
      },
      {
        "code": "vault-required",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {}
      },
      {
        "code": "vault-not-found",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0184"
        }
      },
      {
        "code": "vault-in-another-region",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Prerequisites",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0184"
        }
      },
      {
        "code": "vault-unavailable",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0188"
        }
      },
      {
        "code": "vault-not-for-servers",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0193"
        }
      },
      {
        "code": "vault-not-for-backups",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {}
      },
      {
        "code": "vault-too-small",
        "actions": [
          "accept"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0182"
        }
      },
      {
        "code": "image-protected",
        "actions": [
          "delete"
        ],
        "level": "error",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0028"
        }
      },
      {
        "code": "not-accepted",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Replicating a Shared Image",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/replicating_a_shared_image.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0196"
        }
      },
      {
        "code": "not-accepted",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Results",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": null
      },
      {
        "code": "full-server-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "Replicating a Shared Image",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/replicating_a_shared_image.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0130"
        }
      },
      {
        "code": "iso-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "API Reference: Replicating an Image Within a Region",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_replication/replicating_an_image_within_a_region.rst"
        },
        "backend": {
          "status": 400,
          "code": "IMG.0167"
        }
      },
      {
        "code": "cross-region-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "by": "you",
        "settings": "for_owner_too: true",
        "source": {
          "title": "API Reference: Replicating an Image Within a Region",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_replication/replicating_an_image_within_a_region.rst"
        },
        "backend": {}
      },
      {
        "code": "unsuitable-image-kind",
        "actions": [
          "use"
        ],
        "level": "error",
        "by": "you",
        "settings": "suits: [(Server, [SystemDisk, FullServer, Iso]), (SystemDisk, [SystemDisk, FullServer]), (DataDisk, [DataDisk]), (Reinitialize, [SystemDisk, FullServer])]",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Follow-up Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": {}
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Sharing Specified Images",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/sharing_specified_images.rst"
        },
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "answered: true",
        "source": {
          "title": "API Reference: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing"
        },
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing"
        },
        "backend": null
      },
      {
        "code": "pending-not-counted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "by": "you",
        "settings": "max: 256, max_full_server: 10",
        "source": {
          "title": "FAQ: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/faqs/image_sharing/general_sharing_faq.rst"
        },
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Stopping Sharing Images",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst"
        },
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Restrictions on Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/common_parameters/restrictions_on_image_sharing.rst"
        },
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "unshare",
          "delete"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Deleting Images",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/deleting_images.rst"
        },
        "backend": null
      },
      {
        "code": "untrusted-source",
        "actions": [
          "accept",
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Sharing Images: Overview",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/overview.rst"
        },
        "backend": null
      },
      {
        "code": "key-disabled",
        "actions": [
          "accept"
        ],
        "level": "warning",
        "by": "owner",
        "settings": "",
        "source": {
          "title": "Encrypting Images: Overview",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/encrypting_images/overview.rst"
        },
        "backend": null
      },
      {
        "code": "key-grant-revocable",
        "actions": [
          "accept",
          "copy",
          "use"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Follow-up Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": null
      },
      {
        "code": "rekey-may-be-refused",
        "actions": [
          "copy"
        ],
        "level": "warning",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": null
      },
      {
        "code": "vault-nearly-full",
        "actions": [
          "accept"
        ],
        "level": "warning",
        "by": "you",
        "settings": "",
        "source": {
          "title": "Accepting or Rejecting Shared Images",
          "read": "2026-11-22",
          "section": "Procedure",
          "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
        },
        "backend": null
      },
      {
        "code": "vault-not-needed",
        "actions": [
          "accept"
        ],
        "level": "note",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing"
        },
        "backend": null
      },
      {
        "code": "status-unchanged",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "note",
        "by": "you",
        "settings": "",
        "source": {
          "title": "API Reference: Image Sharing",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing"
        },
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "by": "provider",
        "settings": "",
        "source": {
          "title": "API Reference: Error Codes",
          "read": "2026-11",
          "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
        },
        "backend": null
      }
    ]
  }
];

/** Every rule. */
export const declarations = [
  {
    "code": "account-limit-exceeded",
    "why": "An image can be shared with a limited number of accounts.\n\nAccounts that it is shared with already count, naming one of them again does not. The number is a quota of\nthe account: where it was raised, say so in the context's limits.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "action-not-supported",
    "why": "The cloud has no request that would do this.\n\nWhere a share takes effect at once, there is nothing to accept and nothing to reject. Where images cannot be\ncopied on the cloud's side, a copy is made by hand: download the image, and create another from it.",
    "actions": [
      "accept",
      "reject",
      "copy",
      "use",
      "update"
    ],
    "by": "provider"
  },
  {
    "code": "already-shared",
    "why": "Sharing with an account that has the image already changes nothing.\n\nAn account that has rejected it is another matter: sharing again offers it anew.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "call-limit-exceeded",
    "why": "One request can name a limited number of accounts; more take several requests.\n\nSome backends answer success and drop the accounts after the limit, so that nobody notices. That is why it\nis an error here, whatever the backend says.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "community-image",
    "why": "An image that was published for everybody can be used, and nothing else, until it is private again.\n\nThere is nobody left to share it with, and accounts that nobody knows of rely on it.",
    "actions": [
      "share",
      "delete",
      "copy"
    ],
    "by": "owner"
  },
  {
    "code": "cross-region",
    "why": "A shared image can be used in its own region only; for another one, copy it there first.",
    "actions": [
      "share",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "cross-region-copy",
    "why": "A copy of a shared image can be made in the image's own region only.\n\nIt belongs to the account that made it, which can then take it elsewhere.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "deactivation-ends-shares",
    "why": "Deactivating an image takes it away from everybody whom it is shared with, and for good.\n\nWhen it is made available again, it is shared with nobody: it has to be shared anew.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "decrypting-copy",
    "why": "A copy of an encrypted image is encrypted, under the same or another key.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "duplicate-account",
    "why": "Naming an account twice in one action has no more effect than once.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "encrypted-image",
    "why": "An encrypted image cannot be shared, whoever keeps its key, nor be copied to another region.\n\nA copy that is not encrypted can be. To have what is in the image lie there unencrypted is for a person to\ndecide: it is offered, and never part of a plan.",
    "actions": [
      "share",
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "encrypted-image-public",
    "why": "An encrypted image cannot be made public, whosever key it is under.\n\nNobody can grant a key to everybody.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "encrypted-with-default-key",
    "why": "An image that is encrypted with the account's default key cannot be shared.\n\nNo other account can ever be given that key. A copy under a key of one's own can be shared.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "full-server-copy",
    "why": "A full-server image cannot be replicated within its region.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "image-deprecated",
    "why": "A deprecated image stays usable where it is, and is neither shared nor copied any more.",
    "actions": [
      "share",
      "copy"
    ],
    "by": "owner"
  },
  {
    "code": "image-in-use",
    "why": "An image from which servers were made is deleted only when that is asked for explicitly.\n\nThe servers go on, but their disks cannot be re-initialized any more.",
    "actions": [
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "image-not-available",
    "why": "An image has to be ready.",
    "actions": [
      "share",
      "accept",
      "delete",
      "copy",
      "use"
    ],
    "by": "owner"
  },
  {
    "code": "image-not-found",
    "why": "The image has to exist.\n\nAn image that was deleted, or that its owner no longer shares, is not told apart from one that never was:\nbackends answer all of them alike.",
    "actions": [
      "share",
      "unshare",
      "accept",
      "reject",
      "delete",
      "copy",
      "use",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "image-outdated",
    "why": "A deprecated image still works, and its owner does not want it used any more.",
    "actions": [
      "copy",
      "use"
    ],
    "by": "owner"
  },
  {
    "code": "image-protected",
    "why": "A protected image cannot be deleted until its owner lifts the protection.",
    "actions": [
      "delete"
    ],
    "by": "owner"
  },
  {
    "code": "iso-copy",
    "why": "An image that was made from an ISO file cannot be replicated.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "key-disabled",
    "why": "An image whose key is disabled or deleted cannot be decrypted by anybody.",
    "actions": [
      "share",
      "accept",
      "copy",
      "use"
    ],
    "by": "owner"
  },
  {
    "code": "key-grant-revocable",
    "why": "The owner of an encrypted image can take the permission to use its key back, and then it cannot be used.\n\nA replica under a key of one's own stays usable.",
    "actions": [
      "accept",
      "copy",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "key-not-granted",
    "why": "Who is to use an encrypted image needs permission to use its key.\n\nThe owner gives it, and can take it back at any time: then the image is there, and cannot be used.",
    "actions": [
      "share",
      "copy",
      "use"
    ],
    "by": "owner"
  },
  {
    "code": "malformed-account-id",
    "why": "An account is named by its id, not by a login name, an alias or the id of a user in it.\n\nWhere an id is nearly right, or stands in what was given, the finding says which one was probably meant.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "malformed-image-id",
    "why": "An image is named by its id, not by its name, its address or the id of something else.\n\nIt is looked at only where no image of that id is known: what the cloud itself reports is right.",
    "actions": [
      "share",
      "unshare",
      "accept",
      "reject",
      "delete",
      "copy",
      "use",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "marketplace-product-copy",
    "why": "Another account's image that carries the code of a marketplace product cannot be copied.\n\nThe way to an image of one's own is a server: it is made from the image, and an image of it is one's own.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "marketplace-product-public",
    "why": "An image that carries the code of a marketplace product cannot be made public.\n\nThe product is sold; who uses the image subscribes to it.",
    "actions": [
      "update"
    ],
    "by": "provider"
  },
  {
    "code": "no-access",
    "why": "An image is seen and used by its owner and by accounts that have a share of it.\n\nA share that has ended and an image that was deleted look the same to the account that had it.",
    "actions": [
      "share",
      "unshare",
      "delete",
      "copy",
      "use",
      "update"
    ],
    "by": "owner"
  },
  {
    "code": "no-accounts",
    "why": "Sharing, and stopping to share, needs at least one account. Everybody is nobody where an image is not shared.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "not-a-custom-image",
    "why": "Only images that an account has made can be shared, deleted or copied.\n\nImages that the cloud provides or that are sold in its marketplace are there for everybody already.",
    "actions": [
      "share",
      "delete",
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "not-accepted",
    "why": "A shared image can be used and copied once it is accepted.\n\nUntil then, and after a rejection, it is not in the list of shared images.",
    "actions": [
      "copy",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "not-owner",
    "why": "Only the account that created an image can share it, stop sharing it, change it or delete it.\n\nA recipient uses the image; where shares are answered, rejecting it is how a recipient gets rid of it.",
    "actions": [
      "share",
      "unshare",
      "delete",
      "update"
    ],
    "by": "owner"
  },
  {
    "code": "not-permitted-to-share",
    "why": "Who may change things in an account may not for that reason share them with others.\n\nThat takes a role of its own, or the one that may do everything.",
    "actions": [
      "share",
      "unshare",
      "update"
    ],
    "by": "admin"
  },
  {
    "code": "not-recipient",
    "why": "A share is answered by the account that it is for, and by nobody else, not even the owner.",
    "actions": [
      "accept",
      "reject"
    ],
    "by": "recipient"
  },
  {
    "code": "not-shared",
    "why": "Sharing can be stopped only with accounts that the image is shared with.",
    "actions": [
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "not-shared-by-name",
    "why": "A recipient can give back only a share that names its account.\n\nWhat reaches an account because it belongs to an organization, or because the image is public, is not its own\nto end.",
    "actions": [
      "reject"
    ],
    "by": "owner"
  },
  {
    "code": "not-shared-with-you",
    "why": "Only an image that another account shares can be accepted or rejected.\n\nAn offer ends when the owner stops sharing or deletes the image, answered or not.",
    "actions": [
      "accept",
      "reject"
    ],
    "by": "owner"
  },
  {
    "code": "pending-not-counted",
    "why": "Accounts that have not answered do not count towards the limit, but will when they accept.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "policy-may-forbid",
    "why": "An account or its organization can have policies on which images are used, and who may have them.\n\nWhat they say is known to the cloud alone. One's own images can always be used.",
    "actions": [
      "share",
      "use",
      "update"
    ],
    "by": "admin"
  },
  {
    "code": "public-image-limit",
    "why": "An account can have a limited number of public images in a region.\n\nHow many it has is not on the image. The number is a quota of the account: where it was raised, say so in the\ncontext's limits.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "public-sharing-blocked",
    "why": "An account can keep all of its images in a region from being made public, so that none is by mistake.\n\nImages that are public already stay so, and sharing with single accounts goes on.",
    "actions": [
      "update"
    ],
    "by": "admin"
  },
  {
    "code": "recipient-unverified",
    "why": "Whether an account exists is known to the cloud alone.",
    "actions": [
      "share"
    ],
    "by": "provider"
  },
  {
    "code": "recipients-lose-access",
    "why": "Accounts that an image is no longer shared with cannot see it or make anything from it any more.\n\nNobody tells them.",
    "actions": [
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "rekey-may-be-refused",
    "why": "Whether a shared encrypted image can be replicated is told in two ways by the cloud's own documents.\n\nThe user guide recommends it, as the way to a key of one's own; the table of error codes has one for refusing\nit.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "reshare-forbidden",
    "why": "An image that another account shares cannot be shared on.\n\nA copy of it belongs to the account that made it, and can be shared.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "resources-lose-image",
    "why": "Servers and disks outlive the image that they were made from, but cannot be set back to it.\n\nTheir system disks cannot be re-initialized, their operating system cannot be reinstalled from it.",
    "actions": [
      "unshare",
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "sensitive-data",
    "why": "What is in an image, its recipients can read: keys, passwords, histories, personal data.\n\nThey can make servers and copies of it, and what has spread that way cannot be called back.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "shared-with-self",
    "why": "An image cannot be shared with the account that owns it.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "sharing-chosen-at-creation",
    "why": "Whether what holds an image is shared with single accounts, with everybody or not at all is chosen when it is\nmade, and stays so.\n\nWhat is open to everybody can be closed. What was made for one of these ways does not change to another.",
    "actions": [
      "share",
      "update"
    ],
    "by": "owner"
  },
  {
    "code": "status-unchanged",
    "why": "Accepting what is accepted, or rejecting what is rejected, changes nothing.",
    "actions": [
      "accept",
      "reject"
    ],
    "by": "you"
  },
  {
    "code": "still-shared",
    "why": "Deleting an image takes it away from every account that it is shared with.\n\nSome clouds refuse to, until sharing has been stopped with all of them; others do it without a word.",
    "actions": [
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "storage-not-shared",
    "why": "Who copies another account's image has to be able to read the storage behind it.\n\nSharing the image does not share its snapshots: with the image alone, servers can be made from it, and no copy.",
    "actions": [
      "copy"
    ],
    "by": "owner"
  },
  {
    "code": "unready-image-public",
    "why": "An image is made public when it is ready, and while it is not switched off.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "unsuitable-image-kind",
    "why": "What can be made from an image depends on what it holds.",
    "actions": [
      "use"
    ],
    "by": "you"
  },
  {
    "code": "unsupported-update",
    "why": "The cloud has no request that would change this of an image, or not to this.",
    "actions": [
      "update"
    ],
    "by": "provider"
  },
  {
    "code": "unsupported-use",
    "why": "What can be made from an image is not the same on every cloud, whatever the image holds.",
    "actions": [
      "use"
    ],
    "by": "provider"
  },
  {
    "code": "untrusted-source",
    "why": "The cloud does not vouch for what another account has put into an image.\n\nWho uses it bears the risk: use images of accounts that you trust.",
    "actions": [
      "accept",
      "copy",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "vault-in-another-region",
    "why": "The vault has to be in the image's region.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-nearly-full",
    "why": "A vault that is large enough but has too little room left may not take the backups.\n\nThe cloud states its condition on the capacity of the vault and says nothing of what is free in it.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-for-backups",
    "why": "The vault has to have been created for backups.\n\nA vault for replication receives replicas of another region's backups and nothing else. What a vault is for\nis chosen when it is created.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-for-servers",
    "why": "The vault has to be one for server backups.\n\nA vault keeps either servers or disks; a full-server image comes with the backup of a server.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-found",
    "why": "The vault has to be one of the accepting account's.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-needed",
    "why": "Only full-server images need a vault; for others it is ignored.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-required",
    "why": "Accepting a full-server image takes a vault: the backups behind the image are stored in it.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-too-small",
    "why": "The vault has to be at least as large as the system-disk and data-disk backups together.\n\nEqual is enough. What counts is the capacity of the vault, not what is free in it, and the size of the\nbackups, not of the disks; the recipient cannot see that size, the owner can.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-unavailable",
    "why": "The vault has to be usable now: not locked, frozen or being changed.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "wrong-region",
    "why": "An image exists in one region only, and so do its shares: act there.\n\nConsoles and requests work in a region. In another one the image is not listed, its invitation is not shown\nand its id is not known. A share or a use that names its region goes there.",
    "actions": [
      "share",
      "unshare",
      "accept",
      "reject",
      "delete",
      "copy",
      "use",
      "update"
    ],
    "by": "you"
  }
];

/** The numbers of the forms of actions. */
export const forms = {
  "share": 0,
  "unshare": 1,
  "unshare-all": 2,
  "accept": 3,
  "reject": 4,
  "delete": 5,
  "delete-by-force": 6,
  "copy": 7,
  "copy-plain": 8,
  "copy-under-key": 9,
  "use-server": 10,
  "use-system-disk": 11,
  "use-data-disk": 12,
  "use-reinitialize": 13
};

/** The languages that there are texts in. */
export const languages = [
  "de",
  "en",
  "zh-CN"
];
