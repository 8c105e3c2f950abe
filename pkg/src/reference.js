// Written from src/rules and src/clouds by `cargo xtask bless`: do not edit.

/** The documents that rows cite, by their places here. */
export const sources = [
  {
    "title": "ModifyImageSharePermission",
    "read": "2026-11",
    "section": "Error codes",
    "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
  },
  {
    "title": "CopyImage",
    "read": "2026-11",
    "section": "Error codes",
    "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-copyimage"
  },
  {
    "title": "RunInstances",
    "read": "2026-11",
    "section": "Error codes",
    "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-runinstances"
  },
  {
    "title": "Response",
    "read": "2026-11",
    "section": "Common error codes",
    "url": "https://www.alibabacloud.com/help/doc-detail/185871.htm"
  },
  {
    "title": "Error codes of the OpenAPI platform",
    "read": "2026-11",
    "section": "Client-side errors",
    "url": "https://help.aliyun.com/en/document_detail/434846.html"
  },
  {
    "title": "Share custom images",
    "read": "2026-11-22",
    "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
  },
  {
    "title": "Share custom images",
    "read": "2026-11-22",
    "section": "Procedure",
    "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
  },
  {
    "title": "ModifyImageSharePermission",
    "read": "2026-11",
    "section": "Request parameters",
    "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
  },
  {
    "title": "ModifyImageAttribute",
    "read": "2026-11",
    "section": "Request parameters",
    "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimageattribute"
  },
  {
    "title": "CopyImage",
    "read": "2026-11",
    "section": "Request parameters",
    "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-copyimage"
  },
  {
    "title": "Share custom images",
    "read": "2026-11-22",
    "section": "Limits",
    "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
  },
  {
    "title": "CopyImage",
    "read": "2026-11",
    "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-copyimage"
  },
  {
    "title": "Share custom images",
    "read": "2026-11-22",
    "section": "What to do next",
    "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
  },
  {
    "title": "Image overview",
    "read": "2026-11",
    "url": "https://www.alibabacloud.com/help/doc-detail/25389.htm"
  },
  {
    "title": "Use shared images",
    "read": "2026-11",
    "url": "https://www.alibabacloud.com/help/en/ecs/user-guide/use-shared-images"
  },
  {
    "title": "Encryption-related permissions",
    "read": "2026-11",
    "url": "https://alibabacloud.com/help/en/ecs/user-guide/encryption-related-permissions"
  },
  {
    "title": "Share custom images",
    "read": "2026-11-22",
    "section": "Appendix: Get the ID of an account",
    "url": "https://www.alibabacloud.com/help/doc-detail/25463.htm"
  },
  {
    "title": "DeleteImage",
    "read": "2026-11",
    "section": "Error codes",
    "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-deleteimage"
  },
  {
    "title": "ReplaceSystemDisk",
    "read": "2026-11",
    "section": "Error codes",
    "url": "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-replacesystemdisk"
  },
  {
    "title": "Share a custom image",
    "read": "2026-11",
    "url": "https://help.aliyun.com/zh/ecs/user-guide/share-a-custom-image"
  },
  {
    "title": "ModifyImageSharePermission",
    "read": "2026-11",
    "url": "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission"
  },
  {
    "title": "Copy custom images",
    "read": "2026-11",
    "url": "https://www.alibabacloud.com/help/en/elastic-compute-service/latest/copy-custom-images"
  },
  {
    "title": "Image FAQ",
    "read": "2026-11",
    "url": "https://github.com/SkyeYXL/ecs/blob/9e1fe7b/intl.en-US/Images/Image%20FAQ.md"
  },
  {
    "title": "EC2 API Reference: Error codes",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"
  },
  {
    "title": "Seen: wrong credentials",
    "read": "2026-11",
    "url": "https://github.com/HummerRisk/HummerRisk/issues/418"
  },
  {
    "title": "Seen: a clock that is slow",
    "read": "2026-11",
    "url": "https://github.com/boto/boto/issues/148"
  },
  {
    "title": "Seen: a request that no policy allows",
    "read": "2026-11",
    "url": "https://github.com/hashicorp/terraform-provider-aws/issues/4664"
  },
  {
    "title": "Seen: an account without a subscription",
    "read": "2026-11",
    "url": "https://github.com/Appliscale/cloud-security-audit/issues/24"
  },
  {
    "title": "Seen: an account that is being verified",
    "read": "2026-11",
    "url": "https://github.com/UA-TECH-POWER/DDoS_terraform_aws/issues/5"
  },
  {
    "title": "Seen: one public image too many",
    "read": "2026-11",
    "url": "https://github.com/iterative/studio-selfhosted/issues/90"
  },
  {
    "title": "Seen: too many requests",
    "read": "2026-11",
    "url": "https://github.com/jclouds/legacy-jclouds/issues/1214"
  },
  {
    "title": "EC2 User Guide: Share an AMI with specific AWS accounts",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html"
  },
  {
    "title": "EC2 User Guide: Replace the root volume for an instance",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/replace-root.html"
  },
  {
    "title": "EC2 API Reference: ModifyImageAttribute",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html"
  },
  {
    "title": "Seen: ModifyImageAttribute without a launch permission",
    "read": "2026-11",
    "url": "https://github.com/hashicorp/packer/issues/2305"
  },
  {
    "title": "EC2 API Reference: LaunchPermission",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermission.html"
  },
  {
    "title": "Seen: DeregisterImage of somebody else's image",
    "read": "2026-11",
    "url": "https://github.com/cloudcaptainsh/cloudcaptain/issues/66"
  },
  {
    "title": "EC2 User Guide: Understand shared AMI usage",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html"
  },
  {
    "title": "Seen: RunInstances with somebody else's image",
    "read": "2026-11",
    "url": "https://github.com/Orange-Cyberdefense/GOAD/issues/304"
  },
  {
    "title": "EC2 User Guide: Copy an AMI",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html"
  },
  {
    "title": "EC2 User Guide: Cancel having an AMI shared with your AWS account",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cancel-sharing-an-AMI.html"
  },
  {
    "title": "Seen: ModifyImageAttribute of a pending image",
    "read": "2026-11",
    "url": "https://github.com/SUSE-Enceladus/ec2imgutils/issues/45"
  },
  {
    "title": "EC2 User Guide: Disable an AMI",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/disable-an-ami.html"
  },
  {
    "title": "EC2 User Guide: Share an AMI with organizations and organizational units",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/share-amis-with-organizations-and-OUs.html"
  },
  {
    "title": "EC2 User Guide: AMI quotas",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html"
  },
  {
    "title": "EC2 User Guide: Make your AMI publicly available",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html"
  },
  {
    "title": "EC2 User Guide: Block public access to your AMIs",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html"
  },
  {
    "title": "EC2 User Guide: Deregister an AMI",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html"
  },
  {
    "title": "EC2 API Reference: CopyImage",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html"
  },
  {
    "title": "EC2 User Guide: Use encryption with EBS-backed AMIs",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"
  },
  {
    "title": "EC2 User Guide: Recommendations for creating shared Linux AMIs",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/building-shared-amis.html"
  },
  {
    "title": "EC2 User Guide: Deprecate an AMI",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html"
  },
  {
    "title": "EC2 User Guide: AMI types and characteristics",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html"
  },
  {
    "title": "EC2 User Guide: Control the discovery and use of AMIs with Allowed AMIs",
    "read": "2026-11",
    "url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html"
  },
  {
    "title": "Troubleshoot common Azure deployment errors",
    "read": "2026-11",
    "url": "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors"
  },
  {
    "title": "RFC 9110: HTTP Semantics",
    "read": "2026-11",
    "url": "https://www.rfc-editor.org/rfc/rfc9110#section-15"
  },
  {
    "title": "Resolve errors for request disallowed by policy",
    "read": "2026-11",
    "url": "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-policy-requestdisallowedbypolicy"
  },
  {
    "title": "Seen: a subscription that is disabled",
    "read": "2026-11",
    "url": "https://github.com/microsoft/vscode-azureappservice/issues/912"
  },
  {
    "title": "Understand how Azure Resource Manager throttles requests",
    "read": "2026-11",
    "url": "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling"
  },
  {
    "title": "Share a gallery with all users in a subscription or tenant",
    "read": "2026-11",
    "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-direct"
  },
  {
    "title": "Store and share resources in an Azure Compute Gallery",
    "read": "2026-11",
    "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/azure-compute-gallery"
  },
  {
    "title": "Share images using a community gallery",
    "read": "2026-11",
    "url": "https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community"
  },
  {
    "title": "Compute Engine API: Error codes",
    "read": "2026-11",
    "url": "https://docs.cloud.google.com/compute/docs/reference/rest/2026-09-01/errors"
  },
  {
    "title": "RFC 9110: HTTP Semantics",
    "read": "2026-11",
    "url": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"
  },
  {
    "title": "Compute Engine rate quotas",
    "read": "2026-11",
    "url": "https://cloud.google.com/compute/api-quota"
  },
  {
    "title": "Seen: images.insert too often from one source",
    "read": "2026-11",
    "url": "https://github.com/googleapis/python-compute/issues/279"
  },
  {
    "title": "Seen: setIamPolicy of a key ring whose policy was changed meanwhile",
    "read": "2026-11",
    "url": "https://github.com/hashicorp/terraform-provider-google/issues/12512"
  },
  {
    "title": "Manage access to custom images",
    "read": "2026-11",
    "url": "https://cloud.google.com/compute/docs/images/managing-access-custom-images"
  },
  {
    "title": "REST resource: images",
    "read": "2026-11",
    "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images"
  },
  {
    "title": "images.setIamPolicy",
    "read": "2026-11",
    "url": "https://cloud.google.com/compute/docs/reference/rest/v1/images/setIamPolicy"
  },
  {
    "title": "Deprecate a custom image",
    "read": "2026-11",
    "url": "https://cloud.google.com/compute/docs/images/deprecate-custom"
  },
  {
    "title": "Restricting identities by domain",
    "read": "2026-11",
    "url": "https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"
  },
  {
    "title": "Setting up trusted image policies",
    "read": "2026-11",
    "url": "https://cloud.google.com/compute/docs/images/restricting-image-access"
  },
  {
    "title": "API Reference: Error Codes",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/en-us/api-ims/ims_03_0908.html"
  },
  {
    "title": "API Reference: Adding Image Sharing Members",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_0624.html"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/en-us/usermanual-ims/ims_01_0307.html"
  },
  {
    "title": "Image Sharing FAQs",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/intl/pt-br/my-kualalumpur-1-usermanual-ims/en-us_topic_0183293890.html"
  },
  {
    "title": "API Reference: Restrictions on Image Sharing",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/eu/api-ims/ims_03_0903.html"
  },
  {
    "title": "Stopping Sharing Images",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/intl/en-us/usermanual-ims/ims_01_0310.html"
  },
  {
    "title": "Notes and Constraints",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/intl/th-th/productdesc-ims/ims_01_0005.html"
  },
  {
    "title": "API Reference: Updating an Image",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_0604.html"
  },
  {
    "title": "API Reference: GlanceUpdateImage",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/api-ims/ims_03_0704.md"
  },
  {
    "title": "Replicating Images Within a Region",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/intl/en-us/usermanual-ims/ims_01_0331.html"
  },
  {
    "title": "Replicating Images Across Regions",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/intl/en-us/usermanual-ims/ims_01_0332.html"
  },
  {
    "title": "API Reference: GlanceUpdateImageMember",
    "read": "2026-11",
    "url": "https://support.huaweicloud.com/api-ims/ims_03_0721.html"
  },
  {
    "title": "Image Service API v2: Sharing",
    "read": "2026-11",
    "url": "https://docs.openstack.org/api-ref/image/v2/index.html#sharing"
  },
  {
    "title": "glance/policies/image.py",
    "read": "2026-11",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/policies/image.py"
  },
  {
    "title": "RFC 6585: Additional HTTP Status Codes",
    "read": "2026-11",
    "url": "https://www.rfc-editor.org/rfc/rfc6585#section-4"
  },
  {
    "title": "glance/api/v2/images.py",
    "read": "2026-11",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/images.py"
  },
  {
    "title": "glance/policies/image.py",
    "read": "2026-11",
    "section": "copy_image",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/policies/image.py"
  },
  {
    "title": "glance/api/v2/image_members.py",
    "read": "2026-11",
    "section": "RequestDeserializer",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/image_members.py"
  },
  {
    "title": "glance/api/v2/images.py",
    "read": "2026-11",
    "section": "_readonly_properties",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/images.py"
  },
  {
    "title": "glance/api/v2/router.py",
    "read": "2026-11",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/router.py"
  },
  {
    "title": "glance/api/v2/image_members.py",
    "read": "2026-11",
    "section": "_lookup_image",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/image_members.py"
  },
  {
    "title": "glance/db/utils.py",
    "read": "2026-11",
    "section": "is_image_visible",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/db/utils.py"
  },
  {
    "title": "glance/api/v2/image_members.py",
    "read": "2026-11",
    "section": "_check_visibility_and_ownership",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/image_members.py"
  },
  {
    "title": "glance/api/v2/image_data.py",
    "read": "2026-11",
    "section": "download",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/image_data.py"
  },
  {
    "title": "glance/policies/image.py",
    "read": "2026-11",
    "section": "publicize_image",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/policies/image.py"
  },
  {
    "title": "glance/db/sqlalchemy/api.py",
    "read": "2026-11",
    "section": "_image_member_find",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/db/sqlalchemy/api.py"
  },
  {
    "title": "glance/policies/image.py",
    "read": "2026-11",
    "section": "modify_member",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/policies/image.py"
  },
  {
    "title": "glance/policies/base.py",
    "read": "2026-11",
    "section": "ADMIN_OR_PROJECT_MEMBER",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/policies/base.py"
  },
  {
    "title": "glance/quota/__init__.py",
    "read": "2026-11",
    "section": "ImageMemberFactoryProxy",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/quota/__init__.py"
  },
  {
    "title": "glance/db/__init__.py",
    "read": "2026-11",
    "section": "ImageMemberRepo.add",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/db/__init__.py"
  },
  {
    "title": "Image Service API v2: Sharing",
    "read": "2026-11",
    "section": "Delete image member",
    "url": "https://docs.openstack.org/api-ref/image/v2/index.html#sharing"
  },
  {
    "title": "glance/domain/__init__.py",
    "read": "2026-11",
    "section": "Image.delete",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/domain/__init__.py"
  },
  {
    "title": "glance/api/v2/image_actions.py",
    "read": "2026-11",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/image_actions.py"
  },
  {
    "title": "glance/api/v2/image_members.py",
    "read": "2026-11",
    "section": "create",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/image_members.py"
  },
  {
    "title": "glance/api/v2/image_members.py",
    "read": "2026-11",
    "section": "delete",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/api/v2/image_members.py"
  },
  {
    "title": "glance/db/sqlalchemy/api.py",
    "read": "2026-11",
    "section": "image_destroy",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/db/sqlalchemy/api.py"
  },
  {
    "title": "glance/domain/__init__.py",
    "read": "2026-11",
    "section": "ImageMember.status",
    "url": "https://github.com/openstack/glance/blob/c76abb08/glance/domain/__init__.py"
  },
  {
    "title": "API Reference: Error Codes",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/error_codes.rst"
  },
  {
    "title": "API Reference: Image Sharing",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing"
  },
  {
    "title": "Sharing Specified Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/sharing_specified_images.rst"
  },
  {
    "title": "Obtaining the Project ID",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/obtaining_the_project_id.rst"
  },
  {
    "title": "API Reference: Querying a Schema for an Image Sharing Member",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/native_openstack_apis/image_schema_native_openstack_apis/querying_a_schema_for_an_image_sharing_member_native_openstack_api.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11-22",
    "section": "Scenarios",
    "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11-22",
    "section": "Prerequisites",
    "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
  },
  {
    "title": "FAQ: Image Sharing",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/faqs/image_sharing/general_sharing_faq.rst"
  },
  {
    "title": "Sharing Images: Overview",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/overview.rst"
  },
  {
    "title": "Stopping Sharing Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst"
  },
  {
    "title": "Constraints",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/overview/constraints.rst"
  },
  {
    "title": "API Reference: Updating an Image",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image/updating_an_image.rst"
  },
  {
    "title": "API Reference: Modifying an Image (Native OpenStack API)",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/native_openstack_apis/image_native_openstack_apis/modifying_an_image_native_openstack_api.rst"
  },
  {
    "title": "Encrypting Images: Overview",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/encrypting_images/overview.rst"
  },
  {
    "title": "API Reference: Restrictions on Image Sharing",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/common_parameters/restrictions_on_image_sharing.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11-22",
    "section": "Follow-up Procedure",
    "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
  },
  {
    "title": "Creating a Full-ECS Image from a CBR Backup",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/creating_a_private_image/creating_a_full-ecs_image_from_a_cbr_backup.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11-22",
    "section": "Procedure",
    "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
  },
  {
    "title": "Replicating a Shared Image",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/replicating_a_shared_image.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11-22",
    "section": "Results",
    "url": "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html"
  },
  {
    "title": "API Reference: Replicating an Image Within a Region",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_replication/replicating_an_image_within_a_region.rst"
  },
  {
    "title": "Deleting Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/managing_private_images/deleting_images.rst"
  },
  {
    "title": "API Reference: Updating the Sharing Status for Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing/updating_the_sharing_status_for_images.rst"
  },
  {
    "title": "Creating a Full-ECS Image from an ECS",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/umn/source/creating_a_private_image/creating_a_full-ecs_image_from_an_ecs.rst"
  },
  {
    "title": "API Reference: Error Codes",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/api-ref/source/error_codes.rst"
  },
  {
    "title": "API Reference: Image Sharing",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/api-ref/source/ims_apis/image_sharing"
  },
  {
    "title": "Sharing Specified Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/sharing_specified_images.rst"
  },
  {
    "title": "Obtaining the Project ID",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/obtaining_the_project_id.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11",
    "section": "Scenarios",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/accepting_or_rejecting_shared_images.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11",
    "section": "Prerequisites",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/accepting_or_rejecting_shared_images.rst"
  },
  {
    "title": "Image Sharing FAQs",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/faqs/image_sharing/image_sharing_faqs.rst"
  },
  {
    "title": "Sharing Images: Overview",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/overview.rst"
  },
  {
    "title": "Stopping Sharing Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst"
  },
  {
    "title": "API Reference: Updating Image Information",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/api-ref/source/ims_apis/image/updating_image_information.rst"
  },
  {
    "title": "API Reference: Updating Image Information (Native OpenStack API)",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/api-ref/source/native_openstack_apis/image_native_openstack_apis/updating_image_information_native_openstack_api.rst"
  },
  {
    "title": "What Do I Do If I Cannot Share My Images?",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/faqs/image_sharing/what_do_i_do_if_i_cannot_share_my_images.rst"
  },
  {
    "title": "Creating a Full-ECS Image from a CBR Backup",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/creating_a_private_image/creating_a_full-ecs_image_from_a_cbr_backup.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11",
    "section": "Procedure",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/accepting_or_rejecting_shared_images.rst"
  },
  {
    "title": "Replicating Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/replicating_images.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11",
    "section": "Results",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/accepting_or_rejecting_shared_images.rst"
  },
  {
    "title": "API Reference: Replicating an Image Within a Region",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/api-ref/source/ims_apis/image_replication/replicating_an_image_within_a_region.rst"
  },
  {
    "title": "Accepting or Rejecting Shared Images",
    "read": "2026-11",
    "section": "Follow-up Procedure",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/sharing_images/accepting_or_rejecting_shared_images.rst"
  },
  {
    "title": "API Reference: Restrictions on Image Sharing",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/api-ref/source/common_parameters/restrictions_on_image_sharing.rst"
  },
  {
    "title": "Deleting Images",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/managing_private_images/deleting_images.rst"
  },
  {
    "title": "Creating a Full-ECS Image from an ECS",
    "read": "2026-11",
    "url": "https://github.com/opentelekomcloud-docs-swiss/image-management-service/blob/main/umn/source/creating_a_private_image/creating_a_full-ecs_image_from_an_ecs.rst"
  }
];

/** Every cloud with its rows, in the order in which its backend checks. */
export const tables = [
  {
    "id": "alibaba-ecs",
    "name": "Alibaba Cloud ECS",
    "handshake": false,
    "rejectEnds": false,
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
    "operations": [
      "DescribeImages",
      "DescribeImageSharePermission",
      "ModifyImageSharePermission",
      "DeleteImage",
      "CopyImage",
      "ModifyImageAttribute",
      "RunInstances",
      "ReplaceSystemDisk",
      "ReInitDisk"
    ],
    "refusals": [
      {
        "code": "account-not-found",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 0,
        "backend": {
          "status": 404,
          "code": "InvalidAccount.NotFound"
        }
      },
      {
        "code": "name-not-allowed",
        "actions": [
          "share",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 0,
        "backend": {
          "status": 403,
          "code": "ImageName.ContainsSensitiveWords"
        }
      },
      {
        "code": "name-not-allowed",
        "actions": [
          "share",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 0,
        "backend": {
          "status": 403,
          "code": "ImageDescription.ContainsSensitiveWords"
        }
      },
      {
        "code": "image-quota-exceeded",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 1,
        "backend": {
          "status": 403,
          "code": "QuotaExceed.Image"
        }
      },
      {
        "code": "marketplace-product",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 0,
        "backend": {
          "status": 403,
          "code": "InvalidImageId.BidMismatch"
        }
      },
      {
        "code": "marketplace-product",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 1,
        "backend": {
          "status": 403,
          "code": "OperationDenied.NotPublished"
        }
      },
      {
        "code": "marketplace-product",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 1,
        "backend": {
          "status": 403,
          "code": "OperationDenied.NotAuthorized"
        }
      },
      {
        "code": "marketplace-product",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 2,
        "backend": {
          "status": 403,
          "code": "ImageNotSubscribed"
        }
      },
      {
        "code": "marketplace-product",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 2,
        "backend": {
          "status": 403,
          "code": "ImageRemovedInMarket"
        }
      },
      {
        "code": "marketplace-product",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 2,
        "backend": {
          "status": 403,
          "code": "QuotaExceed.BuyImage"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 1,
        "backend": {
          "status": 403,
          "code": "OperationDenied.ImageCopying"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 1,
        "backend": {
          "status": 409,
          "code": "InvalidOperation.Conflict"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 3,
        "backend": {
          "status": 409,
          "code": "OperationConflict"
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 1,
        "backend": {
          "status": 400,
          "code": "Account.Arrearage"
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "InsufficientBalance"
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 403,
          "code": "RealNameAuthenticationError"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 1,
        "backend": {
          "status": 403,
          "code": "Forbbiden"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 403,
          "code": "Forbidden.AccessKeyDisabled"
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 403,
          "code": "Forbidden.RiskControl"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 1,
        "backend": {
          "status": 401,
          "code": "InvalidAliUid.IsNull"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "InvalidAccessKeyId"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "IncompleteSignature"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "IllegalTimestamp"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "SignatureNonceUsed"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 4,
        "backend": {
          "status": 400,
          "code": "SignatureDoesNotMatch"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 4,
        "backend": {
          "status": 400,
          "code": "InvalidTimeStamp"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "Throttling"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "MissingParameter"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "InvalidParameter.IsNull"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 0,
        "backend": {
          "status": 403,
          "code": "InvalidParameter.IsPublic"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 1,
        "backend": {
          "status": 400,
          "code": "InvalidParameter.EncryptedIllegal"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 1,
        "backend": {
          "status": 400,
          "code": "InvalidEncrypted.NotMatchKmsKeyId"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "UnsupportedParameter"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 403,
          "code": "UnsupportedHTTPMethod"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 403,
          "code": "InvalidAction"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 1,
        "backend": {
          "status": 403,
          "code": "InvalidParameter.DataEncryptedKeyCreateFailed"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 500,
          "code": "InternalError"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 503,
          "code": "ServiceUnavailable"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 3,
        "backend": {
          "status": 400,
          "code": "UnknownError"
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 5,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 6,
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 7,
        "backend": null
      },
      {
        "code": "call-limit-exceeded",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {
          "max": 10
        },
        "source": 7,
        "backend": null
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [
            "private",
            "community"
          ],
          "status": [
            "available",
            "deprecated"
          ],
          "protected": false,
          "name": true
        },
        "source": 8,
        "backend": {}
      },
      {
        "code": "malformed-image-name",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "format": {
            "min": 2,
            "max": 128,
            "letterFirst": true,
            "notFirst": [
              "acs:",
              "aliyun"
            ],
            "notLast": [],
            "notInside": [
              "http://",
              "https://"
            ],
            "others": "._:-"
          }
        },
        "source": 9,
        "backend": {
          "status": 400,
          "code": "InvalidImageName.Malformed"
        }
      },
      {
        "code": "malformed-image-name",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "format": {
            "min": 2,
            "max": 128,
            "letterFirst": true,
            "notFirst": [
              "acs:",
              "aliyun"
            ],
            "notLast": [],
            "notInside": [
              "http://",
              "https://"
            ],
            "others": "._:-"
          }
        },
        "source": 8,
        "backend": {
          "status": 400,
          "code": "InvalidImageName.Malformed"
        }
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
        "settings": {},
        "source": 10,
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
        "settings": {},
        "source": 0,
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
        "settings": {
          "recipientsReject": false
        },
        "source": 10,
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
        "settings": {},
        "source": 10,
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
        "settings": {},
        "source": 10,
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
        "settings": {},
        "source": 11,
        "backend": {}
      },
      {
        "code": "community-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 0,
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
        "settings": {},
        "source": 1,
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
        "settings": {},
        "source": 10,
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 10,
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
        "settings": {},
        "source": 12,
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
        "settings": {},
        "source": 0,
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
        "settings": {},
        "source": 1,
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
        "settings": {
          "usable": [
            "available",
            "deprecated"
          ]
        },
        "source": 13,
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
        "settings": {
          "usable": [
            "available",
            "deprecated"
          ]
        },
        "source": 2,
        "backend": {
          "status": 403,
          "code": "OperationDenied.ImageNotValid"
        }
      },
      {
        "code": "image-busy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "tasks": [
            "copy"
          ]
        },
        "source": 1,
        "backend": {
          "status": 400,
          "code": "OperationDenied.ImageCopyConflict"
        }
      },
      {
        "code": "decrypting-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 1,
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
        "settings": {},
        "source": 0,
        "backend": {
          "status": 403,
          "code": "InvalidOperation.ServiceKeyEncryptedImageUnsupported"
        }
      },
      {
        "code": "encrypted-data-disks",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 0,
        "backend": {
          "status": 403,
          "code": "OperationDeined.FullImage"
        }
      },
      {
        "code": "key-disabled",
        "actions": [
          "share",
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 0,
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
        "settings": {},
        "source": 14,
        "backend": {}
      },
      {
        "code": "key-not-granted",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 15,
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
        "settings": {
          "formats": [
            {
              "of": "account",
              "pattern": "{d}",
              "example": "1828723137315221"
            }
          ]
        },
        "source": 16,
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
        "settings": {},
        "source": 0,
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
        "settings": {
          "max": 50,
          "maxFullServer": null,
          "pendingCount": true,
          "namedAgain": false,
          "counts": []
        },
        "source": 10,
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
        "settings": {},
        "source": 17,
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
        "settings": {
          "usable": [
            "available",
            "deprecated",
            "deactivated",
            "failed"
          ]
        },
        "source": 17,
        "backend": {
          "status": 403,
          "code": "ImageIsCreating"
        }
      },
      {
        "code": "image-busy",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {
          "tasks": [
            "copy"
          ]
        },
        "source": 17,
        "backend": {
          "status": 403,
          "code": "OperationDenied.ImageCopying"
        }
      },
      {
        "code": "image-busy",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {
          "tasks": [
            "import"
          ]
        },
        "source": 17,
        "backend": {
          "status": 403,
          "code": "ImageIsImporting"
        }
      },
      {
        "code": "image-busy",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {
          "tasks": [
            "export"
          ]
        },
        "source": 17,
        "backend": {
          "status": 403,
          "code": "ImageIsExporting"
        }
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 12,
        "backend": {
          "status": 403,
          "code": "ImageUseShared"
        }
      },
      {
        "code": "still-shared",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 8,
        "backend": {}
      },
      {
        "code": "image-in-use",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 17,
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
        "settings": {
          "forOwnerToo": false
        },
        "source": 1,
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
        "settings": {
          "suits": [
            [
              "server",
              [
                "system-disk",
                "full-server"
              ]
            ],
            [
              "system-disk",
              [
                "system-disk"
              ]
            ],
            [
              "reinitialize",
              [
                "system-disk",
                "full-server"
              ]
            ]
          ]
        },
        "source": 12,
        "backend": {}
      },
      {
        "code": "data-disks-in-the-way",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 18,
        "backend": {
          "status": 400,
          "code": "OperationDenied"
        }
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 10,
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "answered": false
        },
        "source": 7,
        "backend": null
      },
      {
        "code": "shared-through-organization",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 19,
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 7,
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {
          "othersAreHidden": false
        },
        "source": 7,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 20,
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "unshare",
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 12,
        "backend": null
      },
      {
        "code": "untrusted-source",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 10,
        "backend": null
      },
      {
        "code": "key-grant-revocable",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 14,
        "backend": null
      },
      {
        "code": "marketplace-product",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 19,
        "backend": null
      },
      {
        "code": "marketplace-product",
        "actions": [
          "copy"
        ],
        "level": "warning",
        "settings": {},
        "source": 1,
        "backend": null
      },
      {
        "code": "marketplace-product",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 2,
        "backend": null
      },
      {
        "code": "disks-stay-encrypted",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 14,
        "backend": null
      },
      {
        "code": "same-region-copy",
        "actions": [
          "copy"
        ],
        "level": "warning",
        "settings": {},
        "source": 21,
        "backend": null
      },
      {
        "code": "visibility-unchanged",
        "actions": [
          "update"
        ],
        "level": "warning",
        "settings": {},
        "source": 0,
        "backend": null
      },
      {
        "code": "data-disks-in-the-way",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 22,
        "backend": null
      },
      {
        "code": "recipient-may-be-full",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {
          "max": 100
        },
        "source": 22,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 0,
        "backend": null
      }
    ]
  },
  {
    "id": "aws-ec2",
    "name": "Amazon EC2",
    "handshake": false,
    "rejectEnds": true,
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
    "operations": [
      "DescribeImages",
      "DescribeImageAttribute",
      "GetImageBlockPublicAccessState",
      "ModifyImageAttribute",
      "ResetImageAttribute",
      "CancelImageLaunchPermission",
      "DeregisterImage",
      "CopyImage",
      "EnableImageDeregistrationProtection",
      "DisableImageDeregistrationProtection",
      "DisableImage",
      "EnableImage",
      "EnableImageDeprecation",
      "DisableImageDeprecation",
      "RunInstances",
      "CreateReplaceRootVolumeTask"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "MissingParameter"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "UnknownParameter"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "InvalidParameterValue"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "InvalidParameterCombination"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "MalformedQueryString"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "ValidationError"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 24,
        "backend": {
          "status": 401,
          "code": "AuthFailure"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 25,
        "backend": {
          "status": 400,
          "code": "RequestExpired"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "InvalidClientTokenId"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "MissingAuthenticationToken"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "IncompleteSignature"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 26,
        "backend": {
          "status": 403,
          "code": "UnauthorizedOperation"
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 27,
        "backend": {
          "status": 401,
          "code": "OptInRequired"
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 28,
        "backend": {
          "status": 400,
          "code": "PendingVerification"
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "Blocked"
        }
      },
      {
        "code": "public-image-limit",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "max": 5
        },
        "source": 29,
        "backend": {
          "status": 400,
          "code": "ResourceLimitExceeded"
        }
      },
      {
        "code": "image-quota-exceeded",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 23,
        "backend": {
          "code": "ResourceLimitExceeded"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 30,
        "backend": {
          "status": 503,
          "code": "RequestLimitExceeded"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "InternalError"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "InternalFailure"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "Unavailable"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 23,
        "backend": {
          "code": "ServiceUnavailable"
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 23,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept"
        ],
        "level": "error",
        "settings": {},
        "source": 31,
        "backend": {}
      },
      {
        "code": "unsupported-use",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {
          "uses": [
            "server",
            "system-disk",
            "reinitialize"
          ]
        },
        "source": 32,
        "backend": {}
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [
            "private",
            "public"
          ],
          "status": [
            "available",
            "deactivated",
            "deprecated"
          ],
          "protected": true,
          "name": false
        },
        "source": 33,
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
        "settings": {
          "format": {
            "of": "image",
            "pattern": "ami-{h}",
            "example": "ami-0abcdef1234567890"
          }
        },
        "source": 23,
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
        "settings": {},
        "source": 34,
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
        "settings": {},
        "source": 31,
        "backend": null
      },
      {
        "code": "call-limit-exceeded",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {
          "max": 10000
        },
        "source": 35,
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
        "settings": {},
        "source": 31,
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
        "settings": {},
        "source": 23,
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
        "settings": {
          "recipientsReject": true
        },
        "source": 36,
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
        "settings": {},
        "source": 37,
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
        "settings": {},
        "source": 31,
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 31,
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
        "settings": {},
        "source": 38,
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
        "settings": {},
        "source": 39,
        "backend": {}
      },
      {
        "code": "not-recipient",
        "actions": [
          "reject"
        ],
        "level": "error",
        "settings": {
          "who": "for-another"
        },
        "source": 40,
        "backend": {}
      },
      {
        "code": "not-shared-by-name",
        "actions": [
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 40,
        "backend": {}
      },
      {
        "code": "image-not-available",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available",
            "deprecated"
          ]
        },
        "source": 41,
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
        "settings": {
          "usable": [
            "available",
            "deprecated"
          ]
        },
        "source": 41,
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
        "settings": {
          "usable": [
            "available",
            "deprecated"
          ]
        },
        "source": 42,
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
        "settings": {
          "usable": [
            "available",
            "deprecated",
            "deactivated"
          ]
        },
        "source": 23,
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
        "settings": {
          "formats": [
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
          ]
        },
        "source": 43,
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
        "settings": {
          "max": 1000,
          "maxFullServer": null,
          "pendingCount": true,
          "namedAgain": false,
          "counts": []
        },
        "source": 44,
        "backend": {}
      },
      {
        "code": "encrypted-with-default-key",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 31,
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
        "settings": {},
        "source": 45,
        "backend": {}
      },
      {
        "code": "encrypted-image-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 45,
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
        "settings": {},
        "source": 46,
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
        "settings": {},
        "source": 47,
        "backend": {}
      },
      {
        "code": "marketplace-product-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 39,
        "backend": {}
      },
      {
        "code": "decrypting-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 48,
        "backend": {}
      },
      {
        "code": "key-not-granted",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 49,
        "backend": null
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 50,
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "answered": false
        },
        "source": 33,
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 33,
        "backend": null
      },
      {
        "code": "key-not-granted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 31,
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {
          "othersAreHidden": false
        },
        "source": 33,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 31,
        "backend": null
      },
      {
        "code": "overlapping-shares",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 43,
        "backend": null
      },
      {
        "code": "still-public",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 45,
        "backend": null
      },
      {
        "code": "deactivation-ends-shares",
        "actions": [
          "update"
        ],
        "level": "warning",
        "settings": {},
        "source": 42,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 47,
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 47,
        "backend": null
      },
      {
        "code": "untrusted-source",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 37,
        "backend": null
      },
      {
        "code": "image-outdated",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 51,
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
        "settings": {},
        "source": 49,
        "backend": null
      },
      {
        "code": "key-grant-revocable",
        "actions": [
          "copy",
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 49,
        "backend": null
      },
      {
        "code": "storage-not-shared",
        "actions": [
          "copy"
        ],
        "level": "warning",
        "settings": {},
        "source": 39,
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 52,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 31,
        "backend": null
      },
      {
        "code": "public-image-limit",
        "actions": [
          "update"
        ],
        "level": "note",
        "settings": {
          "max": 5
        },
        "source": 44,
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "use"
        ],
        "level": "note",
        "settings": {},
        "source": 53,
        "backend": null
      }
    ]
  },
  {
    "id": "azure-gallery",
    "name": "Azure Compute Gallery",
    "handshake": false,
    "rejectEnds": false,
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
    "operations": [
      "Galleries_List",
      "Galleries_Get",
      "Galleries_Delete",
      "GallerySharingProfile_Update"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 54,
        "backend": {
          "code": "InvalidRequestContent"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 54,
        "backend": {
          "code": "InvalidRequestFormat"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 55,
        "backend": {
          "status": 401
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 55,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "share",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 56,
        "backend": {
          "code": "RequestDisallowedByPolicy"
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 57,
        "backend": {
          "code": "ReadOnlyDisabledSubscription"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 54,
        "backend": {
          "code": "AnotherOperationInProgress"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 58,
        "backend": {
          "status": 429
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 55,
        "backend": {
          "status": 500
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 54,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 59,
        "backend": {}
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [
            "private",
            "community"
          ],
          "status": [
            "available",
            "deactivated",
            "deprecated"
          ],
          "protected": true,
          "name": false
        },
        "source": 60,
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 59,
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 59,
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
        "settings": {},
        "source": 60,
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
        "settings": {
          "recipientsReject": false
        },
        "source": 59,
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
        "settings": {},
        "source": 59,
        "backend": {}
      },
      {
        "code": "no-access",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 59,
        "backend": {}
      },
      {
        "code": "sharing-chosen-at-creation",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 59,
        "backend": {}
      },
      {
        "code": "encrypted-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 59,
        "backend": {}
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {
          "formats": [
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
          ]
        },
        "source": 59,
        "backend": {}
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "max": 30,
          "maxFullServer": null,
          "pendingCount": true,
          "namedAgain": false,
          "counts": [
            {
              "of": "subscription",
              "pattern": "/subscriptions/{h8}-{h4}-{h4}-{h4}-{h12}",
              "example": "/subscriptions/6b2f9c1e-5d34-4f7a-9e0b-1c2d3e4f5a6b"
            }
          ]
        },
        "source": 59,
        "backend": {}
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "max": 5,
          "maxFullServer": null,
          "pendingCount": true,
          "namedAgain": false,
          "counts": [
            {
              "of": "tenant",
              "pattern": "/tenants/{h8}-{h4}-{h4}-{h4}-{h12}",
              "example": "/tenants/0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f"
            }
          ]
        },
        "source": 59,
        "backend": {}
      },
      {
        "code": "marketplace-product-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 61,
        "backend": {}
      },
      {
        "code": "encrypted-image-public",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 61,
        "backend": {}
      },
      {
        "code": "community-image",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 61,
        "backend": {}
      },
      {
        "code": "sharing-chosen-at-creation",
        "actions": [
          "update"
        ],
        "level": "warning",
        "settings": {},
        "source": 61,
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "answered": false
        },
        "source": 59,
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 59,
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {
          "othersAreHidden": false
        },
        "source": 59,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 59,
        "backend": null
      },
      {
        "code": "overlapping-shares",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 59,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 59,
        "backend": null
      },
      {
        "code": "untrusted-source",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 61,
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 59,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 59,
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "update"
        ],
        "level": "note",
        "settings": {},
        "source": 61,
        "backend": null
      }
    ]
  },
  {
    "id": "gcp-compute",
    "name": "Google Compute Engine",
    "handshake": false,
    "rejectEnds": false,
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
        "pattern": "domain:{*}.{p}",
        "example": "domain:example.com"
      }
    ],
    "limits": {},
    "operations": [
      "images.list",
      "images.get",
      "images.getIamPolicy",
      "images.setIamPolicy",
      "images.testIamPermissions",
      "images.deprecate",
      "images.delete",
      "images.insert",
      "instances.insert",
      "disks.insert"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 62,
        "backend": {
          "status": 400
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 63,
        "backend": {
          "status": 401
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 62,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 64,
        "backend": {
          "status": 403,
          "code": "rateLimitExceeded"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 65,
        "backend": {
          "status": 403,
          "code": "RESOURCE_OPERATION_RATE_EXCEEDED"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 66,
        "backend": {
          "status": 409
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 62,
        "backend": {
          "status": 500
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 62,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 67,
        "backend": {}
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [
            "private",
            "public"
          ],
          "status": [
            "available",
            "deactivated",
            "deprecated"
          ],
          "protected": false,
          "name": false
        },
        "source": 68,
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 69,
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
        "settings": {},
        "source": 68,
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
        "settings": {
          "recipientsReject": false
        },
        "source": 67,
        "backend": {}
      },
      {
        "code": "no-access",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 67,
        "backend": {}
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {
          "formats": [
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
              "pattern": "domain:{*}.{p}",
              "example": "domain:example.com"
            }
          ]
        },
        "source": 67,
        "backend": {}
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available",
            "deprecated"
          ]
        },
        "source": 70,
        "backend": {}
      },
      {
        "code": "image-outdated",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 70,
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "answered": false
        },
        "source": 69,
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 69,
        "backend": null
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {
          "othersAreHidden": false
        },
        "source": 69,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 67,
        "backend": null
      },
      {
        "code": "overlapping-shares",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 67,
        "backend": null
      },
      {
        "code": "still-public",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 67,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 67,
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 69,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 69,
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "share",
          "update"
        ],
        "level": "note",
        "settings": {},
        "source": 71,
        "backend": null
      },
      {
        "code": "policy-may-forbid",
        "actions": [
          "use"
        ],
        "level": "note",
        "settings": {},
        "source": 72,
        "backend": null
      }
    ]
  },
  {
    "id": "huawei-ims",
    "name": "Huawei Cloud IMS",
    "handshake": true,
    "rejectEnds": false,
    "accountIds": [
      {
        "of": "project",
        "pattern": "{h32}",
        "example": "edc89b490d7d4392898e19b2deb34797"
      },
      {
        "of": "account",
        "pattern": "{h32}",
        "example": "3a2d95404f964a6aba78819bf8ddc1e3"
      },
      {
        "of": "organization",
        "pattern": "organizations::{h32}:organization:o-{w}",
        "example": "organizations::3a2d95404f964a6aba78819bf8ddc1e3:organization:o-wvntq58r3poyv180t5df1mdna4uwy9se"
      },
      {
        "of": "organizational-unit",
        "pattern": "organizations::{h32}:root:o-{w}/r-{w}",
        "example": "organizations::3a2d95404f964a6aba78819bf8ddc1e3:root:o-wvntq58r3poyv180t5df1mdna4uwy9se/r-2boe19iobnhxzs4hq3ncsgph9uz5mrj5"
      },
      {
        "of": "organizational-unit",
        "pattern": "organizations::{h32}:ou:o-{w}/{*}",
        "example": "organizations::3a2d95404f964a6aba78819bf8ddc1e3:ou:o-wvntq58r3poyv180t5df1mdna4uwy9se/ou-2boe19iobnhxzs4hq3ncsgph9uz5mrj5"
      }
    ],
    "limits": {
      "accountsPerImage": 128,
      "accountsPerFullServerImage": 10
    },
    "operations": [
      "ListImages",
      "GlanceListImages",
      "GlanceShowImage",
      "ListImageMembers",
      "ShowImageMember",
      "GlanceListImageMembers",
      "GlanceShowImageMember",
      "GlanceAddImageMember",
      "GlanceUpdateImageMember",
      "GlanceDeleteImageMember",
      "BatchAddMembers",
      "BatchUpdateMembers",
      "BatchDeleteMembers",
      "CopyImageInRegion",
      "CopyImageCrossRegion",
      "GlanceDeleteImage",
      "UpdateImage",
      "ShowJob",
      "ShowImageQuota",
      "ListVault"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0001"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0007"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0031"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0087"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 74,
        "backend": {
          "status": 401
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 403,
          "code": "IMG.0026"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0099"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0100"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0161"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 74,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 403,
          "code": "IMG.0026"
        }
      },
      {
        "code": "account-not-found",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0108"
        }
      },
      {
        "code": "account-not-found",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0177"
        }
      },
      {
        "code": "image-quota-exceeded",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0015"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0148"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0060"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0187"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0014"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0018"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0023"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0064"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0065"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0112"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0113"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0114"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0176"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 74,
        "backend": {
          "status": 500
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 73,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 74,
        "backend": {
          "status": 400,
          "code": "IMG.0041"
        }
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {
          "formats": [
            {
              "of": "project",
              "pattern": "{h32}",
              "example": "edc89b490d7d4392898e19b2deb34797"
            },
            {
              "of": "account",
              "pattern": "{h32}",
              "example": "3a2d95404f964a6aba78819bf8ddc1e3"
            },
            {
              "of": "organization",
              "pattern": "organizations::{h32}:organization:o-{w}",
              "example": "organizations::3a2d95404f964a6aba78819bf8ddc1e3:organization:o-wvntq58r3poyv180t5df1mdna4uwy9se"
            },
            {
              "of": "organizational-unit",
              "pattern": "organizations::{h32}:root:o-{w}/r-{w}",
              "example": "organizations::3a2d95404f964a6aba78819bf8ddc1e3:root:o-wvntq58r3poyv180t5df1mdna4uwy9se/r-2boe19iobnhxzs4hq3ncsgph9uz5mrj5"
            },
            {
              "of": "organizational-unit",
              "pattern": "organizations::{h32}:ou:o-{w}/{*}",
              "example": "organizations::3a2d95404f964a6aba78819bf8ddc1e3:ou:o-wvntq58r3poyv180t5df1mdna4uwy9se/ou-2boe19iobnhxzs4hq3ncsgph9uz5mrj5"
            }
          ]
        },
        "source": 74,
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
        "settings": {
          "format": {
            "of": "image",
            "pattern": "{h8}-{h4}-{h4}-{h4}-{h12}",
            "example": "30e55148-deb9-4923-adb9-91618de16ba0"
          }
        },
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0066"
        }
      },
      {
        "code": "malformed-image-name",
        "actions": [
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {
          "format": {
            "min": 1,
            "max": 128,
            "letterFirst": false,
            "notFirst": [
              " "
            ],
            "notLast": [
              " "
            ],
            "notInside": [],
            "others": "-._ "
          }
        },
        "source": 73,
        "backend": {
          "status": 400
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
        "settings": {},
        "source": 75,
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
        "settings": {},
        "source": 73,
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
        "settings": {
          "who": "for-another"
        },
        "source": 73,
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
        "settings": {},
        "source": 75,
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
        "settings": {
          "recipientsReject": true
        },
        "source": 73,
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
        "settings": {
          "recipientsReject": true
        },
        "source": 73,
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
        "settings": {},
        "source": 76,
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
        "settings": {},
        "source": 73,
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
        "settings": {},
        "source": 73,
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
        "settings": {},
        "source": 77,
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 76,
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
        "settings": {},
        "source": 78,
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
        "settings": {
          "usable": [
            "available"
          ]
        },
        "source": 79,
        "backend": {
          "status": 400,
          "code": "IMG.0046"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available"
          ]
        },
        "source": 80,
        "backend": {
          "status": 400,
          "code": "IMG.0046"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available",
            "deactivated",
            "deprecated",
            "failed"
          ]
        },
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0090"
        }
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [],
          "status": [],
          "protected": false,
          "name": true
        },
        "source": 81,
        "backend": {}
      },
      {
        "code": "data-disk-update",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0168"
        }
      },
      {
        "code": "key-disabled",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0102"
        }
      },
      {
        "code": "published-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 77,
        "backend": {}
      },
      {
        "code": "unshareable-os",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "os": "windows"
        },
        "source": 74,
        "backend": {}
      },
      {
        "code": "encrypted-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 82,
        "backend": {
          "status": 400,
          "code": "IMG.0098"
        }
      },
      {
        "code": "backup-not-shareable",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "madeBy": [
            "csbs"
          ],
          "sharedToOwner": false
        },
        "source": 79,
        "backend": {
          "status": 400,
          "code": "IMG.0135"
        }
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
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
        "settings": {
          "max": 128,
          "maxFullServer": 10,
          "pendingCount": false,
          "namedAgain": false,
          "counts": []
        },
        "source": 77,
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
        "settings": {
          "othersAreHidden": false
        },
        "source": 78,
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
        "settings": {},
        "source": 75,
        "backend": {}
      },
      {
        "code": "vault-not-found",
        "actions": [
          "accept"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
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
        "settings": {},
        "source": 75,
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
        "settings": {},
        "source": 73,
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
        "settings": {},
        "source": 75,
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
        "settings": {},
        "source": 75,
        "backend": {}
      },
      {
        "code": "vault-too-small",
        "actions": [
          "accept"
        ],
        "level": "error",
        "settings": {},
        "source": 75,
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
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0028"
        }
      },
      {
        "code": "published-image",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 79,
        "backend": {}
      },
      {
        "code": "not-accepted",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 82,
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
        "settings": {},
        "source": 75,
        "backend": null
      },
      {
        "code": "iso-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 82,
        "backend": {
          "status": 400,
          "code": "IMG.0167"
        }
      },
      {
        "code": "same-key",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 73,
        "backend": {
          "status": 400,
          "code": "IMG.0096"
        }
      },
      {
        "code": "full-server-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "acrossRegions": true
        },
        "source": 79,
        "backend": {
          "status": 400,
          "code": "IMG.0130"
        }
      },
      {
        "code": "copy-too-large",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "maxGib": 128
        },
        "source": 83,
        "backend": {}
      },
      {
        "code": "encrypted-image",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 83,
        "backend": {}
      },
      {
        "code": "cross-region-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "forOwnerToo": false
        },
        "source": 83,
        "backend": {}
      },
      {
        "code": "unsuitable-image-kind",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {
          "suits": [
            [
              "server",
              [
                "system-disk",
                "full-server",
                "iso"
              ]
            ],
            [
              "system-disk",
              [
                "system-disk",
                "full-server"
              ]
            ],
            [
              "data-disk",
              [
                "data-disk"
              ]
            ],
            [
              "reinitialize",
              [
                "system-disk",
                "full-server"
              ]
            ]
          ]
        },
        "source": 75,
        "backend": {}
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 76,
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "answered": true
        },
        "source": 74,
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 74,
        "backend": null
      },
      {
        "code": "pending-not-counted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "max": 128,
          "maxFullServer": 10
        },
        "source": 76,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 78,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 77,
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "unshare",
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 78,
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
        "settings": {},
        "source": 77,
        "backend": null
      },
      {
        "code": "vault-nearly-full",
        "actions": [
          "accept"
        ],
        "level": "warning",
        "settings": {},
        "source": 75,
        "backend": null
      },
      {
        "code": "still-usable-by-id",
        "actions": [
          "reject"
        ],
        "level": "warning",
        "settings": {},
        "source": 84,
        "backend": null
      },
      {
        "code": "overlapping-shares",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 78,
        "backend": null
      },
      {
        "code": "vault-not-needed",
        "actions": [
          "accept"
        ],
        "level": "note",
        "settings": {},
        "source": 74,
        "backend": null
      },
      {
        "code": "status-unchanged",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "note",
        "settings": {},
        "source": 74,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 73,
        "backend": null
      }
    ]
  },
  {
    "id": "openstack-glance",
    "name": "OpenStack Glance",
    "handshake": true,
    "rejectEnds": false,
    "accountIds": [
      {
        "of": "project",
        "pattern": "{.}",
        "example": "8a2f6d0c4f7b4a1e9d3c5b7a90e1f243"
      }
    ],
    "limits": {
      "accountsPerImage": 128
    },
    "operations": [
      "ListImages",
      "ShowImage",
      "ListImageMembers",
      "ShowImageMember",
      "CreateImageMember",
      "UpdateImageMember",
      "DeleteImageMember",
      "DeleteImage",
      "UpdateImage",
      "DeactivateImage",
      "ReactivateImage",
      "DownloadImageData"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 85,
        "backend": {
          "status": 400
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 85,
        "backend": {
          "status": 401
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 86,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 87,
        "backend": {
          "status": 429
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 88,
        "backend": {
          "status": 409
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 85,
        "backend": {
          "status": 500
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 85,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 89,
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 90,
        "backend": {
          "status": 400
        }
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "formats": [
            {
              "of": "project",
              "pattern": "{.}",
              "example": "8a2f6d0c4f7b4a1e9d3c5b7a90e1f243"
            }
          ]
        },
        "source": 90,
        "backend": {
          "status": 400
        }
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [
            "private",
            "shared",
            "community",
            "public"
          ],
          "status": [
            "available",
            "deactivated"
          ],
          "protected": true,
          "name": true
        },
        "source": 91,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "letters": false
        },
        "source": 92,
        "backend": {
          "status": 404
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
          "use",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 93,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "no-access",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "use",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 94,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-in-shared-visibility",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 95,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available",
            "creating",
            "deprecated",
            "failed"
          ]
        },
        "source": 96,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "admin-only",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 97,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "letters": true
        },
        "source": 92,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-shared-with-you",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "othersAreHidden": true
        },
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-recipient",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "who": "for-another-as-stranger"
        },
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-recipient",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "who": "as-owner"
        },
        "source": 99,
        "backend": {
          "status": 403
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
        "settings": {
          "recipientsReject": true
        },
        "source": 100,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "role-too-low",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "use",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 100,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "max": 128,
          "maxFullServer": null,
          "pendingCount": true,
          "namedAgain": true,
          "counts": []
        },
        "source": 101,
        "backend": {
          "status": 413
        }
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "answered": false
        },
        "source": 102,
        "backend": {
          "status": 409
        }
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 102,
        "backend": {
          "status": 409
        }
      },
      {
        "code": "duplicate-account",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "no-accounts",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 103,
        "backend": null
      },
      {
        "code": "image-protected",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 104,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "image-not-switchable",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "states": [
            "available",
            "deactivated"
          ]
        },
        "source": 105,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "usable-before-accepted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 85,
        "backend": null
      },
      {
        "code": "still-usable-by-id",
        "actions": [
          "reject"
        ],
        "level": "warning",
        "settings": {},
        "source": 85,
        "backend": null
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "letters": false
        },
        "source": 92,
        "backend": null
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "letters": true
        },
        "source": 92,
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 106,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 107,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 108,
        "backend": null
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {
          "usable": [
            "available",
            "deactivated",
            "deprecated"
          ]
        },
        "source": 96,
        "backend": null
      },
      {
        "code": "status-unchanged",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "note",
        "settings": {},
        "source": 109,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 106,
        "backend": null
      }
    ]
  },
  {
    "id": "openstack-glance-legacy",
    "name": "OpenStack Glance, legacy policies",
    "handshake": true,
    "rejectEnds": false,
    "accountIds": [
      {
        "of": "project",
        "pattern": "{.}",
        "example": "8a2f6d0c4f7b4a1e9d3c5b7a90e1f243"
      }
    ],
    "limits": {
      "accountsPerImage": 128
    },
    "operations": [
      "ListImages",
      "ShowImage",
      "ListImageMembers",
      "ShowImageMember",
      "CreateImageMember",
      "UpdateImageMember",
      "DeleteImageMember",
      "DeleteImage",
      "UpdateImage",
      "DeactivateImage",
      "ReactivateImage",
      "DownloadImageData"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 85,
        "backend": {
          "status": 400
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 85,
        "backend": {
          "status": 401
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 86,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 87,
        "backend": {
          "status": 429
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 88,
        "backend": {
          "status": 409
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 85,
        "backend": {
          "status": 500
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 85,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "action-not-supported",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 89,
        "backend": {}
      },
      {
        "code": "no-accounts",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 90,
        "backend": {
          "status": 400
        }
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "formats": [
            {
              "of": "project",
              "pattern": "{.}",
              "example": "8a2f6d0c4f7b4a1e9d3c5b7a90e1f243"
            }
          ]
        },
        "source": 90,
        "backend": {
          "status": 400
        }
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [
            "private",
            "shared",
            "community",
            "public"
          ],
          "status": [
            "available",
            "deactivated"
          ],
          "protected": true,
          "name": true
        },
        "source": 91,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "letters": false
        },
        "source": 92,
        "backend": {
          "status": 404
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
          "use",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 93,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "no-access",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject",
          "delete",
          "use",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 94,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-in-shared-visibility",
        "actions": [
          "share",
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 95,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available",
            "creating",
            "deprecated",
            "failed"
          ]
        },
        "source": 96,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "admin-only",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 97,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "not-recipient",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "who": "as-owner"
        },
        "source": 95,
        "backend": {
          "status": 403
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
        "settings": {
          "recipientsReject": true
        },
        "source": 95,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "letters": true
        },
        "source": 92,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-shared-with-you",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {},
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-shared",
        "actions": [
          "unshare",
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "othersAreHidden": true
        },
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "not-recipient",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "error",
        "settings": {
          "who": "for-another-as-stranger"
        },
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "account-limit-exceeded",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "max": 128,
          "maxFullServer": null,
          "pendingCount": true,
          "namedAgain": true,
          "counts": []
        },
        "source": 101,
        "backend": {
          "status": 413
        }
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "answered": false
        },
        "source": 102,
        "backend": {
          "status": 409
        }
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 102,
        "backend": {
          "status": 409
        }
      },
      {
        "code": "duplicate-account",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 98,
        "backend": {
          "status": 404
        }
      },
      {
        "code": "no-accounts",
        "actions": [
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 103,
        "backend": null
      },
      {
        "code": "image-protected",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 104,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "image-not-switchable",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "states": [
            "available",
            "deactivated"
          ]
        },
        "source": 105,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "usable-before-accepted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 85,
        "backend": null
      },
      {
        "code": "still-usable-by-id",
        "actions": [
          "reject"
        ],
        "level": "warning",
        "settings": {},
        "source": 85,
        "backend": null
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "letters": false
        },
        "source": 92,
        "backend": null
      },
      {
        "code": "unaddressable-account",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "letters": true
        },
        "source": 92,
        "backend": null
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 106,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 107,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 108,
        "backend": null
      },
      {
        "code": "image-not-available",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {
          "usable": [
            "available",
            "deactivated",
            "deprecated"
          ]
        },
        "source": 96,
        "backend": null
      },
      {
        "code": "status-unchanged",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "note",
        "settings": {},
        "source": 109,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 106,
        "backend": null
      }
    ]
  },
  {
    "id": "otc-ims",
    "name": "Open Telekom Cloud IMS",
    "handshake": true,
    "rejectEnds": false,
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
    "operations": [
      "ListImages",
      "GlanceListImages",
      "GlanceShowImage",
      "ListImageMembers",
      "ShowImageMember",
      "GlanceListImageMembers",
      "GlanceShowImageMember",
      "GlanceAddImageMember",
      "GlanceUpdateImageMember",
      "GlanceDeleteImageMember",
      "BatchAddMembers",
      "BatchUpdateMembers",
      "BatchDeleteMembers",
      "CopyImageInRegion",
      "CopyImageCrossRegion",
      "GlanceDeleteImage",
      "UpdateImage",
      "ShowJob",
      "ShowImageQuota",
      "ListVault"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0001"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0007"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0031"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0087"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 111,
        "backend": {
          "status": 401
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 403,
          "code": "IMG.0026"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0099"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0100"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0161"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 111,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 403,
          "code": "IMG.0026"
        }
      },
      {
        "code": "account-not-found",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0108"
        }
      },
      {
        "code": "account-not-found",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0177"
        }
      },
      {
        "code": "image-quota-exceeded",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0015"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0148"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0060"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0187"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0014"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0018"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0023"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0064"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0065"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0112"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0113"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0114"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0176"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 111,
        "backend": {
          "status": 500
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 110,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 111,
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
        "settings": {
          "max": 100
        },
        "source": 112,
        "backend": {}
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {
          "formats": [
            {
              "of": "project",
              "pattern": "{h32}",
              "example": "edc89b490d7d4392898e19b2deb34797"
            }
          ]
        },
        "source": 113,
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
        "settings": {
          "format": {
            "of": "image",
            "pattern": "{h8}-{h4}-{h4}-{h4}-{h12}",
            "example": "30e55148-deb9-4923-adb9-91618de16ba0"
          }
        },
        "source": 114,
        "backend": {
          "status": 400,
          "code": "IMG.0066"
        }
      },
      {
        "code": "malformed-image-name",
        "actions": [
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {
          "format": {
            "min": 1,
            "max": 128,
            "letterFirst": false,
            "notFirst": [
              " "
            ],
            "notLast": [
              " "
            ],
            "notInside": [],
            "others": "-._ "
          }
        },
        "source": 110,
        "backend": {
          "status": 400
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
        "settings": {},
        "source": 115,
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
        "settings": {},
        "source": 110,
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
        "settings": {
          "who": "for-another"
        },
        "source": 110,
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
        "settings": {},
        "source": 116,
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
        "settings": {
          "recipientsReject": true
        },
        "source": 110,
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
        "settings": {
          "recipientsReject": true
        },
        "source": 110,
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
        "settings": {},
        "source": 117,
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
        "settings": {},
        "source": 110,
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
        "settings": {},
        "source": 110,
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
        "settings": {},
        "source": 118,
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 117,
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
        "settings": {},
        "source": 119,
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
        "settings": {
          "usable": [
            "available"
          ]
        },
        "source": 120,
        "backend": {
          "status": 400,
          "code": "IMG.0046"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available"
          ]
        },
        "source": 121,
        "backend": {
          "status": 400,
          "code": "IMG.0046"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available",
            "deactivated",
            "deprecated",
            "failed"
          ]
        },
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0090"
        }
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [],
          "status": [],
          "protected": false,
          "name": true
        },
        "source": 122,
        "backend": {}
      },
      {
        "code": "data-disk-update",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0168"
        }
      },
      {
        "code": "key-disabled",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 123,
        "backend": {
          "status": 400,
          "code": "IMG.0102"
        }
      },
      {
        "code": "encrypted-with-default-key",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 124,
        "backend": {
          "status": 400,
          "code": "IMG.0098"
        }
      },
      {
        "code": "key-not-granted",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 112,
        "backend": null
      },
      {
        "code": "key-not-granted",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 125,
        "backend": {
          "status": 400,
          "code": "IMG.0103"
        }
      },
      {
        "code": "backup-not-shareable",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "madeBy": [
            "csbs",
            "direct"
          ],
          "sharedToOwner": false
        },
        "source": 124,
        "backend": {
          "status": 400,
          "code": "IMG.0135"
        }
      },
      {
        "code": "backup-not-shareable",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "madeBy": [],
          "sharedToOwner": true
        },
        "source": 126,
        "backend": {
          "status": 400,
          "code": "IMG.0135"
        }
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
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
        "settings": {
          "max": 256,
          "maxFullServer": 10,
          "pendingCount": false,
          "namedAgain": false,
          "counts": []
        },
        "source": 118,
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
        "settings": {
          "othersAreHidden": false
        },
        "source": 119,
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
        "settings": {},
        "source": 127,
        "backend": {}
      },
      {
        "code": "vault-not-found",
        "actions": [
          "accept"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
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
        "settings": {},
        "source": 116,
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
        "settings": {},
        "source": 110,
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
        "settings": {},
        "source": 127,
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
        "settings": {},
        "source": 127,
        "backend": {}
      },
      {
        "code": "vault-too-small",
        "actions": [
          "accept"
        ],
        "level": "error",
        "settings": {},
        "source": 127,
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
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0028"
        }
      },
      {
        "code": "published-image",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 120,
        "backend": {}
      },
      {
        "code": "shared-with-organization",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {},
        "source": 124,
        "backend": {}
      },
      {
        "code": "not-accepted",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 128,
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
        "settings": {},
        "source": 129,
        "backend": null
      },
      {
        "code": "iso-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 130,
        "backend": {
          "status": 400,
          "code": "IMG.0167"
        }
      },
      {
        "code": "same-key",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 110,
        "backend": {
          "status": 400,
          "code": "IMG.0096"
        }
      },
      {
        "code": "full-server-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "acrossRegions": false
        },
        "source": 128,
        "backend": {
          "status": 400,
          "code": "IMG.0130"
        }
      },
      {
        "code": "copy-too-large",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "maxGib": 128
        },
        "source": 128,
        "backend": {}
      },
      {
        "code": "cross-region-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "forOwnerToo": true
        },
        "source": 130,
        "backend": {}
      },
      {
        "code": "unsuitable-image-kind",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {
          "suits": [
            [
              "server",
              [
                "system-disk",
                "full-server",
                "iso"
              ]
            ],
            [
              "system-disk",
              [
                "system-disk",
                "full-server"
              ]
            ],
            [
              "data-disk",
              [
                "data-disk"
              ]
            ],
            [
              "reinitialize",
              [
                "system-disk",
                "full-server"
              ]
            ]
          ]
        },
        "source": 125,
        "backend": {}
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 112,
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "answered": true
        },
        "source": 111,
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 111,
        "backend": null
      },
      {
        "code": "pending-not-counted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "max": 256,
          "maxFullServer": 10
        },
        "source": 117,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 119,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 124,
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "unshare",
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 131,
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
        "settings": {},
        "source": 118,
        "backend": null
      },
      {
        "code": "vault-nearly-full",
        "actions": [
          "accept"
        ],
        "level": "warning",
        "settings": {},
        "source": 127,
        "backend": null
      },
      {
        "code": "still-usable-by-id",
        "actions": [
          "reject"
        ],
        "level": "warning",
        "settings": {},
        "source": 132,
        "backend": null
      },
      {
        "code": "grant-has-to-stay",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 112,
        "backend": null
      },
      {
        "code": "key-disabled",
        "actions": [
          "accept"
        ],
        "level": "warning",
        "settings": {},
        "source": 123,
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
        "settings": {},
        "source": 125,
        "backend": null
      },
      {
        "code": "rekey-may-be-refused",
        "actions": [
          "copy"
        ],
        "level": "warning",
        "settings": {},
        "source": 110,
        "backend": null
      },
      {
        "code": "data-disks-left-out",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 133,
        "backend": null
      },
      {
        "code": "backups-stay",
        "actions": [
          "delete"
        ],
        "level": "note",
        "settings": {},
        "source": 131,
        "backend": null
      },
      {
        "code": "vault-not-needed",
        "actions": [
          "accept"
        ],
        "level": "note",
        "settings": {},
        "source": 111,
        "backend": null
      },
      {
        "code": "status-unchanged",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "note",
        "settings": {},
        "source": 111,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 110,
        "backend": null
      }
    ]
  },
  {
    "id": "otc-swiss-ims",
    "name": "Open Telekom Cloud Swiss IMS",
    "handshake": true,
    "rejectEnds": false,
    "accountIds": [
      {
        "of": "project",
        "pattern": "{h32}",
        "example": "edc89b490d7d4392898e19b2deb34797"
      }
    ],
    "limits": {
      "accountsPerImage": 128,
      "accountsPerFullServerImage": 10,
      "accountsPerCall": 100
    },
    "operations": [
      "ListImages",
      "GlanceListImages",
      "GlanceShowImage",
      "ListImageMembers",
      "ShowImageMember",
      "GlanceListImageMembers",
      "GlanceShowImageMember",
      "GlanceAddImageMember",
      "GlanceUpdateImageMember",
      "GlanceDeleteImageMember",
      "BatchAddMembers",
      "BatchUpdateMembers",
      "BatchDeleteMembers",
      "CopyImageInRegion",
      "CopyImageCrossRegion",
      "GlanceDeleteImage",
      "UpdateImage",
      "ShowJob",
      "ShowImageQuota",
      "ListVault"
    ],
    "refusals": [
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0001"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0007"
        }
      },
      {
        "code": "malformed-request",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0031"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0087"
        }
      },
      {
        "code": "not-authenticated",
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
        "settings": {},
        "source": 135,
        "backend": {
          "status": 401
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 403,
          "code": "IMG.0026"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0099"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0100"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0161"
        }
      },
      {
        "code": "not-permitted",
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
        "settings": {},
        "source": 135,
        "backend": {
          "status": 403
        }
      },
      {
        "code": "account-suspended",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 403,
          "code": "IMG.0026"
        }
      },
      {
        "code": "account-not-found",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0108"
        }
      },
      {
        "code": "account-not-found",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0177"
        }
      },
      {
        "code": "image-quota-exceeded",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0015"
        }
      },
      {
        "code": "other-work-in-progress",
        "actions": [
          "share",
          "unshare",
          "delete",
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0148"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0060"
        }
      },
      {
        "code": "throttled",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0187"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0014"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0018"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0023"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0064"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0065"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0112"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0113"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0114"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0176"
        }
      },
      {
        "code": "backend-fault",
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
        "settings": {},
        "source": 135,
        "backend": {
          "status": 500
        }
      },
      {
        "code": "refused",
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
        "settings": {},
        "source": 134,
        "backend": {}
      }
    ],
    "rows": [
      {
        "code": "no-accounts",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {},
        "source": 135,
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
        "settings": {
          "max": 100
        },
        "source": 136,
        "backend": {}
      },
      {
        "code": "malformed-account-id",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "error",
        "settings": {
          "formats": [
            {
              "of": "project",
              "pattern": "{h32}",
              "example": "edc89b490d7d4392898e19b2deb34797"
            }
          ]
        },
        "source": 137,
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
        "settings": {
          "format": {
            "of": "image",
            "pattern": "{h8}-{h4}-{h4}-{h4}-{h12}",
            "example": "30e55148-deb9-4923-adb9-91618de16ba0"
          }
        },
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0066"
        }
      },
      {
        "code": "malformed-image-name",
        "actions": [
          "copy",
          "update"
        ],
        "level": "error",
        "settings": {
          "format": {
            "min": 1,
            "max": 128,
            "letterFirst": false,
            "notFirst": [
              " "
            ],
            "notLast": [
              " "
            ],
            "notInside": [],
            "others": "-._ "
          }
        },
        "source": 134,
        "backend": {
          "status": 400
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
        "settings": {},
        "source": 138,
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
        "settings": {},
        "source": 134,
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
        "settings": {
          "who": "for-another"
        },
        "source": 134,
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
        "settings": {},
        "source": 139,
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
        "settings": {
          "recipientsReject": true
        },
        "source": 134,
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
        "settings": {
          "recipientsReject": true
        },
        "source": 134,
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
        "settings": {},
        "source": 140,
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
        "settings": {},
        "source": 134,
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
        "settings": {},
        "source": 134,
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
        "settings": {},
        "source": 141,
        "backend": null
      },
      {
        "code": "cross-region",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 140,
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
        "settings": {},
        "source": 142,
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
        "settings": {
          "usable": [
            "available"
          ]
        },
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0046"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available"
          ]
        },
        "source": 143,
        "backend": {
          "status": 400,
          "code": "IMG.0046"
        }
      },
      {
        "code": "image-not-available",
        "actions": [
          "delete"
        ],
        "level": "error",
        "settings": {
          "usable": [
            "available",
            "deactivated",
            "deprecated",
            "failed"
          ]
        },
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0090"
        }
      },
      {
        "code": "setting-not-supported",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {
          "visibility": [],
          "status": [],
          "protected": false,
          "name": true
        },
        "source": 144,
        "backend": {}
      },
      {
        "code": "data-disk-update",
        "actions": [
          "update"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0168"
        }
      },
      {
        "code": "key-disabled",
        "actions": [
          "copy",
          "use"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0102"
        }
      },
      {
        "code": "encrypted-image",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 145,
        "backend": {
          "status": 400,
          "code": "IMG.0098"
        }
      },
      {
        "code": "backup-not-shareable",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "madeBy": [
            "csbs",
            "direct"
          ],
          "sharedToOwner": false
        },
        "source": 141,
        "backend": {
          "status": 400,
          "code": "IMG.0135"
        }
      },
      {
        "code": "backup-not-shareable",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {
          "madeBy": [],
          "sharedToOwner": true
        },
        "source": 146,
        "backend": {
          "status": 400,
          "code": "IMG.0135"
        }
      },
      {
        "code": "shared-with-self",
        "actions": [
          "share"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
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
        "settings": {
          "max": 128,
          "maxFullServer": 10,
          "pendingCount": false,
          "namedAgain": false,
          "counts": []
        },
        "source": 141,
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
        "settings": {
          "othersAreHidden": false
        },
        "source": 142,
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
        "settings": {},
        "source": 147,
        "backend": {}
      },
      {
        "code": "vault-not-found",
        "actions": [
          "accept"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
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
        "settings": {},
        "source": 139,
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
        "settings": {},
        "source": 134,
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
        "settings": {},
        "source": 147,
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
        "settings": {},
        "source": 147,
        "backend": {}
      },
      {
        "code": "vault-too-small",
        "actions": [
          "accept"
        ],
        "level": "error",
        "settings": {},
        "source": 147,
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
        "settings": {},
        "source": 134,
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
        "settings": {},
        "source": 148,
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
        "settings": {},
        "source": 149,
        "backend": null
      },
      {
        "code": "iso-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 150,
        "backend": {
          "status": 400,
          "code": "IMG.0167"
        }
      },
      {
        "code": "same-key",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {},
        "source": 134,
        "backend": {
          "status": 400,
          "code": "IMG.0096"
        }
      },
      {
        "code": "full-server-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "acrossRegions": false
        },
        "source": 148,
        "backend": {
          "status": 400,
          "code": "IMG.0130"
        }
      },
      {
        "code": "cross-region-copy",
        "actions": [
          "copy"
        ],
        "level": "error",
        "settings": {
          "forOwnerToo": true
        },
        "source": 150,
        "backend": {}
      },
      {
        "code": "unsuitable-image-kind",
        "actions": [
          "use"
        ],
        "level": "error",
        "settings": {
          "suits": [
            [
              "server",
              [
                "system-disk",
                "full-server",
                "iso"
              ]
            ],
            [
              "system-disk",
              [
                "system-disk",
                "full-server"
              ]
            ],
            [
              "data-disk",
              [
                "data-disk"
              ]
            ],
            [
              "reinitialize",
              [
                "system-disk",
                "full-server"
              ]
            ]
          ]
        },
        "source": 151,
        "backend": {}
      },
      {
        "code": "sensitive-data",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 136,
        "backend": null
      },
      {
        "code": "already-shared",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "answered": true
        },
        "source": 135,
        "backend": null
      },
      {
        "code": "duplicate-account",
        "actions": [
          "share",
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 135,
        "backend": null
      },
      {
        "code": "pending-not-counted",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {
          "max": 128,
          "maxFullServer": 10
        },
        "source": 140,
        "backend": null
      },
      {
        "code": "recipients-lose-access",
        "actions": [
          "unshare"
        ],
        "level": "warning",
        "settings": {},
        "source": 142,
        "backend": null
      },
      {
        "code": "still-shared",
        "actions": [
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 152,
        "backend": null
      },
      {
        "code": "resources-lose-image",
        "actions": [
          "unshare",
          "delete"
        ],
        "level": "warning",
        "settings": {},
        "source": 153,
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
        "settings": {},
        "source": 141,
        "backend": null
      },
      {
        "code": "vault-nearly-full",
        "actions": [
          "accept"
        ],
        "level": "warning",
        "settings": {},
        "source": 147,
        "backend": null
      },
      {
        "code": "still-usable-by-id",
        "actions": [
          "reject"
        ],
        "level": "warning",
        "settings": {},
        "source": 135,
        "backend": null
      },
      {
        "code": "full-server-may-be-refused",
        "actions": [
          "share"
        ],
        "level": "warning",
        "settings": {},
        "source": 141,
        "backend": null
      },
      {
        "code": "data-disks-left-out",
        "actions": [
          "use"
        ],
        "level": "warning",
        "settings": {},
        "source": 154,
        "backend": null
      },
      {
        "code": "backups-stay",
        "actions": [
          "delete"
        ],
        "level": "note",
        "settings": {},
        "source": 153,
        "backend": null
      },
      {
        "code": "vault-not-needed",
        "actions": [
          "accept"
        ],
        "level": "note",
        "settings": {},
        "source": 135,
        "backend": null
      },
      {
        "code": "status-unchanged",
        "actions": [
          "accept",
          "reject"
        ],
        "level": "note",
        "settings": {},
        "source": 135,
        "backend": null
      },
      {
        "code": "recipient-unverified",
        "actions": [
          "share"
        ],
        "level": "note",
        "settings": {},
        "source": 134,
        "backend": null
      }
    ]
  }
];

/** Every rule. */
export const declarations = [
  {
    "code": "account-limit-exceeded",
    "why": "An image can be shared with a limited number of accounts.\n\nAccounts that it is shared with already count; naming one of them again does so only where the backend counts\nbefore it looks who is named. The number is a quota: where it was raised, say so in the context's limits.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "account-not-found",
    "why": "An image is shared with accounts that there are.\n\nWhether there is such an account, and whether it is in the region, only the backend can tell. It does not say\nwhich of several it means.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "account-suspended",
    "why": "An account that owes money, or has not said who it is, can do less than others.\n\nWhat it owes, only the backend can tell.",
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
    "code": "admin-only",
    "why": "Only an administrator makes an image public.\n\nA public image is in everybody's list. The owner can still open it to everybody who knows of it, and close one\nthat an administrator made public.",
    "actions": [
      "update"
    ],
    "by": "admin"
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
    "code": "backend-fault",
    "why": "A backend can fail at what it was asked to do, or not be there.\n\nWhether it has done a part of it is not known until it is asked again.",
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
    "by": "provider"
  },
  {
    "code": "backup-not-shareable",
    "why": "A full-server image is shared together with the backup behind it, and not every backup can be.\n\nIt depends on what has made it. A backup that was itself shared to the owner of the image goes no further.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "backups-stay",
    "why": "The backups behind a full-server image stay when it is deleted, and cost what they cost, unless the request\nsays that they go, too.\n\nA backup that is still being made stays in any case.",
    "actions": [
      "delete"
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
    "code": "copy-too-large",
    "why": "Images are replicated up to a certain size.",
    "actions": [
      "copy"
    ],
    "by": "provider"
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
    "code": "data-disk-update",
    "why": "What is said of a data-disk image cannot be changed.",
    "actions": [
      "update"
    ],
    "by": "provider"
  },
  {
    "code": "data-disks-in-the-way",
    "why": "An image that holds data disks beside its system disk cannot replace the system disk of a server.\n\nServers are made from it as from any other. Who shares it may want to know what its recipients cannot do.",
    "actions": [
      "share",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "data-disks-left-out",
    "why": "A full-server image that replaces the system disk of a server brings its system disk only.\n\nWhat is on its data disks comes with a new server.",
    "actions": [
      "use"
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
    "code": "disks-stay-encrypted",
    "why": "Disks that are made from the encrypted image of another account are encrypted, and nobody can choose otherwise.\n\nA console does it by itself. A request has to ask for encryption, under the default key or one of one's own;\none that does not may be refused.",
    "actions": [
      "use"
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
    "code": "encrypted-data-disks",
    "why": "An encrypted image can be shared if it holds a system disk and nothing else.\n\nWith data disks there are several snapshots behind it, and those cannot be handed to another account encrypted.\nA plain image is shared with all its disks.",
    "actions": [
      "share"
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
    "code": "full-server-may-be-refused",
    "why": "Whether a full-server image can be shared is told in two ways by the cloud's own documents.\n\nOne list has it that such images cannot be shared, that they can if they come from the right backups, and how\nmany accounts they can be shared with.",
    "actions": [
      "share"
    ],
    "by": "provider"
  },
  {
    "code": "grant-has-to-stay",
    "why": "Who has accepted an encrypted image needs the grant of its key until it has a copy under a key of its own.\n\nWhoever shares the image should leave the grant alone until then.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "image-busy",
    "why": "While a job runs on an image, some things have to wait until it is done or cancelled.",
    "actions": [
      "share",
      "delete",
      "copy",
      "use",
      "update"
    ],
    "by": "you"
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
    "why": "An image has to be ready.\n\nOne that is switched off is so for its owner, too; who administers all accounts can use it all the same.",
    "actions": [
      "share",
      "accept",
      "delete",
      "copy",
      "use",
      "update"
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
    "code": "image-not-switchable",
    "why": "Only an image that is there can be switched off, and on again.\n\nOne that is off already can be switched off once more, and changes nothing; so can one that is on.",
    "actions": [
      "update"
    ],
    "by": "owner"
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
    "code": "image-quota-exceeded",
    "why": "An account can have so many images of its own.\n\nHow many it has in the region, and what was agreed on, only the backend can tell.",
    "actions": [
      "copy"
    ],
    "by": "you"
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
    "code": "malformed-image-name",
    "why": "An image has a name of a certain length, of certain characters.\n\nBeginnings that look like the cloud's own names, or like addresses, are kept from accounts.",
    "actions": [
      "copy",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "malformed-request",
    "why": "A request has the form that the backend's documents give it.\n\nIf one that this package wrote has not, the backend has changed, or the package is wrong.",
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
    "by": "provider"
  },
  {
    "code": "marketplace-product",
    "why": "What was made from a product of the marketplace stays bound to it, whoever makes an image of it.\n\nWho creates servers from such an image pays for the product, recipients of a share included. Where accounts of\nthe cloud belong to sites, it stays on its site. Whether the product is sold, and bought, where it is wanted,\nonly the marketplace knows.",
    "actions": [
      "share",
      "copy",
      "use"
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
    "code": "name-not-allowed",
    "why": "Names and descriptions that hold certain words are refused.\n\nWhich words these are is not published: only the backend can tell.",
    "actions": [
      "share",
      "copy",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "no-access",
    "why": "An image is seen and used by its owner and by accounts that have a share of it.\n\nA share that has ended and an image that was deleted look the same to the account that had it.",
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
    "code": "not-authenticated",
    "why": "A request says who sends it, in a way that holds.\n\nA token runs out, a signature is wrong, a key was withdrawn: only the backend can tell.",
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
    "code": "not-in-shared-visibility",
    "why": "Shares are given, ended and answered only while the image has the visibility `shared`.\n\nWhile it has another, those that there are rest: they are kept, and hold again as soon as it is shared again.\nNot even its owner can touch them until then.",
    "actions": [
      "share",
      "unshare",
      "accept",
      "reject"
    ],
    "by": "owner"
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
    "code": "not-permitted",
    "why": "The person or program that acts needs the account's permission for what it asks.\n\nAccounts give permissions by policies of their own, which no answer shows: only the backend can tell.",
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
    "by": "admin"
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
    "why": "A share is answered by the account that it is for, and by nobody else, not even the owner.\n\nSome backends tell an owner so, and let others believe that there is no such share. Who administers all\naccounts answers for each of them.",
    "actions": [
      "accept",
      "reject"
    ],
    "by": "recipient"
  },
  {
    "code": "not-shared",
    "why": "Only a share that there is can be ended, or answered by those who may answer for others.\n\nOn some clouds a recipient sees no share but its own: to it there are no others.",
    "actions": [
      "unshare",
      "accept",
      "reject"
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
    "code": "other-work-in-progress",
    "why": "While one change is made, another on the same image has to wait.\n\nWhat else goes on, only the backend can tell. The same request passes later.",
    "actions": [
      "share",
      "unshare",
      "delete",
      "copy",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "overlapping-shares",
    "why": "Who has lost one share may have another: through its main account, or through an organization that it is in.\n\nOnly when all of them have ended is the image out of reach.",
    "actions": [
      "unshare"
    ],
    "by": "you"
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
    "code": "published-image",
    "why": "An image that its owner has published in the marketplace is neither shared nor deleted.",
    "actions": [
      "share",
      "delete"
    ],
    "by": "owner"
  },
  {
    "code": "recipient-may-be-full",
    "why": "An account can be given a limited number of images by others.\n\nHow many it has, it alone can see, so that it cannot be told beforehand whether there is room for one more.",
    "actions": [
      "share"
    ],
    "by": "recipient"
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
    "code": "refused",
    "why": "A backend can refuse for reasons that none of its documents gives.\n\nWhat it says is told as it is.",
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
    "by": "provider"
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
    "code": "role-too-low",
    "why": "Who may only look in its account changes nothing there, and takes no data out of it.\n\nThat the account owns the image, or has a share of it, does not help.",
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
    "by": "admin"
  },
  {
    "code": "same-key",
    "why": "A copy that is to be under a key of its own takes another key than that of the image.\n\nTo copy an image under the key that it has, name no key.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "same-region-copy",
    "why": "Whether an image of one's own can be copied within its region is told in two ways by the cloud's own documents.\n\nThe guide has it as the way to another encryption; the table of error codes asks for another region. A copy\nthat is encrypted as the image is may be refused.",
    "actions": [
      "copy"
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
    "code": "setting-not-supported",
    "why": "The cloud has no request that sets this of an image.\n\nMuch of what is said of an image follows from what is done with it, or is the cloud's alone to say.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "shared-through-organization",
    "why": "An account that has an image through its organization should not be given it a second time, by name.\n\nThe two are kept by different services, and what they tell of the share need not agree from then on.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "shared-with-organization",
    "why": "An image that is shared with a whole organization, or a part of one, is not deleted until that has ended.\n\nShares that name single accounts may stand in the way no more than elsewhere.",
    "actions": [
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "shared-with-self",
    "why": "An account needs no share of its own image.\n\nSome clouds refuse it; on others it takes a place, and the owner cannot even accept it.",
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
    "code": "still-public",
    "why": "Taking a share back takes nothing away while the image is open to everybody.\n\nWhat counts for everybody counts for those who had a share, too.",
    "actions": [
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "still-shared",
    "why": "Deleting an image takes it away from every account that it is shared with.\n\nSome clouds refuse to, until sharing has been stopped with all of them; others do it without a word. Some refuse\nto mark it as deprecated, too, for what is deprecated is not shared.",
    "actions": [
      "delete",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "still-usable-by-id",
    "why": "A rejected image is hidden, not locked: who knows its id can still make servers from it.\n\nTo keep an image from being used, its owner has to stop sharing it.",
    "actions": [
      "reject"
    ],
    "by": "owner"
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
    "code": "throttled",
    "why": "A backend takes so many requests in a time, and no more.\n\nHow many others are sent by the same account, only the backend can tell. The same request passes later.",
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
    "code": "unaddressable-account",
    "why": "Where a request names a share by its account in its address, the account's id can neither have a slash in it, nor\nletters beyond ASCII, nor be `.` or `..`.\n\nSuch a share can be given, since that names the account in the body of the request. It can never be answered, and\nends only with the image.",
    "actions": [
      "share",
      "unshare",
      "accept",
      "reject"
    ],
    "by": "you"
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
    "code": "unshareable-os",
    "why": "Images of some operating systems are not shared, because the cloud no longer provides that system.\n\nAn image of data only holds none.",
    "actions": [
      "share"
    ],
    "by": "provider"
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
    "code": "unsupported-use",
    "why": "What can be made from an image is not the same on every cloud, whatever the image holds.",
    "actions": [
      "use"
    ],
    "by": "you"
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
    "code": "usable-before-accepted",
    "why": "A recipient can use the image as soon as it is shared, whatever it answers, or if it never does.\n\nThe answer only says in which of its lists the image is. Who must not have it any more has to lose its share.",
    "actions": [
      "share"
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
    "code": "visibility-unchanged",
    "why": "Who sees an image without a share is set to what it is already.\n\nSome documents call that an error, others say that nothing happens. An image that is not public is as private\nas it can be: its shares are ended one by one.",
    "actions": [
      "update"
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
