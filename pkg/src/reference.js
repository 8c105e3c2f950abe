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
    "says": "The image would be shared with more accounts than the cloud allows.",
    "why": "The limit is a quota, which the cloud can raise. Accounts that already have the image count; on some clouds pending shares do not. An account that is named again counts only if the backend checks the limit before it looks for duplicates.",
    "help": "Share with fewer accounts, stop sharing with accounts that no longer need the image, or share a copy. Ask the provider for a higher quota, and give the new number in the limits of the context.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "account-not-found",
    "says": "An account to share with does not exist, or is not in the region of the image.",
    "why": "Only the backend knows which accounts exist and where they are. If the request names several accounts, the backend does not say which one it means.",
    "help": "Check the id with the recipient. Share with one account at a time to find the wrong one.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "account-suspended",
    "says": "The account owes money, or it has not been verified.",
    "why": "The cloud lets such an account do less than others until it pays or proves who it is. Only the backend knows what the account owes.",
    "help": "Settle what is due, or verify the account with the provider. Then try again.",
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
    "says": "The cloud has no request for this action.",
    "why": "If a share takes effect at once, a recipient has nothing to accept or reject. Some clouds also do not copy images for their accounts.",
    "help": "Use a shared image without accepting it; to get rid of it, ask the owner to stop sharing it. To copy an image, download it and create another image from the file.",
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
    "says": "Only an administrator can make an image public.",
    "why": "A public image appears in everybody's list. The owner can still open the image to everybody who knows of it, and can close an image that an administrator made public.",
    "help": "Ask an administrator to make the image public. Or open it to everybody who knows of it, or share it with single accounts.",
    "actions": [
      "update"
    ],
    "by": "admin"
  },
  {
    "code": "already-shared",
    "says": "The account already has a share of the image.",
    "why": "An account has at most one share of an image, so sharing again changes nothing. Some clouds make an exception for an account that has rejected the image: sharing again offers it anew.",
    "help": "Leave this account out.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "backend-fault",
    "says": "The backend failed to carry out the action, or it was not available.",
    "why": "A service behind the backend can fail too. Whether a part of the action was done is unknown until the caller asks the backend again.",
    "help": "Look at the image first, because a part may have been done. Then try again.",
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
    "says": "The full-server image cannot be shared, because the backup behind it cannot be shared.",
    "why": "The cloud shares a full-server image together with its backup. Whether a backup can be shared depends on the service that made it. A backup that was itself shared with the owner of the image cannot be shared on.",
    "help": "Back up the server into a vault, make an image of that backup, and share this image. If the backup comes from the former backup service, move it to the new one. If the backup was shared with you, create a server from the image first.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "backups-stay",
    "says": "The backups behind a full-server image stay when the image is deleted, unless the request asks to delete them too.",
    "why": "The cloud charges for the backups as long as they exist. A backup that is still being made stays in any case.",
    "help": "Ask in the request to delete the backups, if nobody needs them. Delete a backup that is still being made later.",
    "actions": [
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "call-limit-exceeded",
    "says": "The action names more accounts than one request can take.",
    "why": "Some backends return success and silently drop the accounts after the limit. So this is an error here even if the backend accepts the request.",
    "help": "Send several requests, each with at most as many accounts as the limit allows.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "community-image",
    "says": "The image is open to everybody. It can be used, but not shared, copied or deleted until it is private again.",
    "why": "Everybody can use the image already, so a share gives nobody anything. Accounts that the owner does not know rely on the image.",
    "help": "Make the image private first, or ask its owner to do so.",
    "actions": [
      "share",
      "delete",
      "copy"
    ],
    "by": "owner"
  },
  {
    "code": "copy-too-large",
    "says": "The image is larger than the largest image that the cloud replicates.",
    "why": "The documents state the maximum size and give no reason for it.",
    "help": "Create a server or a disk from the image, and make a smaller image of that.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "cross-region",
    "says": "The action needs the image in another region than its own. An image can be shared and used in its own region only.",
    "why": "A share reaches no further than the region of the image. A request to share names no region, so the cloud accepts it, and the recipient then cannot find the image.",
    "help": "Copy the image to the other region first, if the cloud can, and share or use the copy.",
    "actions": [
      "share",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "cross-region-copy",
    "says": "The image can be copied within its own region only. On some clouds this holds for recipients, but not for the owner.",
    "why": "The documents describe a copy to another region for the owner only, or not at all. A copy belongs to the account that made it, so a recipient becomes the owner of its copy.",
    "help": "Copy the image within its region. Then take the copy to the other region, if the cloud can.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "data-disk-update",
    "says": "A data-disk image cannot be changed.",
    "why": "The backend refuses every change, even a new name. The documents give no reason.",
    "help": "Make a new image with the right name.",
    "actions": [
      "update"
    ],
    "by": "provider"
  },
  {
    "code": "data-disks-in-the-way",
    "says": "An image that holds data disks beside its system disk cannot replace the system disk of a server.",
    "why": "The backend refuses to replace a system disk with such an image, but creates servers from it. The same holds for recipients, so the owner gets a note when it shares the image.",
    "help": "Create a server from the image, or choose an image of the system disk alone.",
    "actions": [
      "share",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "data-disks-left-out",
    "says": "A full-server image that replaces the system disk of a server brings only its own system disk.",
    "why": "The cloud writes no data disks when it replaces a system disk, so their contents are left out.",
    "help": "Create a new server from the image to get the data disks too.",
    "actions": [
      "use"
    ],
    "by": "you"
  },
  {
    "code": "deactivation-ends-shares",
    "says": "Deactivating the image ends all its shares.",
    "why": "The cloud makes the image private and takes it away from every recipient. It does not bring the shares back when the image is available again.",
    "help": "Tell the recipients first. Share the image again when it is available.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "decrypting-copy",
    "says": "An encrypted image cannot be copied without encryption.",
    "why": "The documents allow a copy of an encrypted image under the same or another key, but no unencrypted copy. They give no reason.",
    "help": "Keep the copy encrypted, under the same or another key.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "disks-stay-encrypted",
    "says": "Disks made from the encrypted image of another account are encrypted, and nobody can switch that off.",
    "why": "A console encrypts the disks by itself. A request has to ask for encryption, and the backend may refuse one that does not.",
    "help": "Ask for encrypted disks in the request, under your default key or a key of your own.",
    "actions": [
      "use"
    ],
    "by": "you"
  },
  {
    "code": "duplicate-account",
    "says": "The action names an account more than once.",
    "why": "Naming an account again has no further effect, and is probably a slip. Some backends refuse the repetition, and it takes another place in the limit of a request.",
    "help": "Name each account once.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "encrypted-data-disks",
    "says": "An encrypted image can be shared only if it holds a system disk and nothing else.",
    "why": "An image with data disks consists of several snapshots, and the cloud does not share several encrypted snapshots with another account. It shares a plain image with all its disks.",
    "help": "Make an image of the system disk alone, and share that.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "encrypted-image",
    "says": "An encrypted image cannot be shared, whoever keeps its key. It cannot be copied to another region either.",
    "why": "The documents forbid it for every key, but let an unencrypted copy be shared. A person has to decide whether the contents may lie there unencrypted, so a plan never makes such a copy by itself.",
    "help": "Make an unencrypted copy. Share that copy, or take it to the other region.",
    "actions": [
      "share",
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "encrypted-image-public",
    "says": "An encrypted image cannot be made public, whoever keeps its key.",
    "why": "Nobody can grant a key to everybody.",
    "help": "Share the image with accounts that may use its key, or make an unencrypted image public.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "encrypted-with-default-key",
    "says": "An image that is encrypted with the account's default key cannot be shared.",
    "why": "No other account can ever be granted that key.",
    "help": "Copy the image under a key of your own, and share the copy.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "full-server-copy",
    "says": "A full-server image cannot be replicated within its region. Some clouds can replicate it to another region.",
    "why": "The backend refuses this to the owner and to recipients. The documents give no reason.",
    "help": "Create a server from the image, and make an image of that server.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "full-server-may-be-refused",
    "says": "The cloud may refuse to share a full-server image, because its own documents contradict each other.",
    "why": "One list says that such images cannot be shared, that they can if they come from the right backups, and with how many accounts. So this is a warning and not an error.",
    "help": "Try it. If the cloud refuses, make a system-disk image of the server, and share that.",
    "actions": [
      "share"
    ],
    "by": "provider"
  },
  {
    "code": "grant-has-to-stay",
    "says": "The owner has to keep the grant of the key after it shares an encrypted image.",
    "why": "A recipient that has accepted the image needs the owner's key until it has a copy under a key of its own.",
    "help": "Leave the grant alone as long as a recipient uses the image without such a copy.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "image-busy",
    "says": "A job runs on the image, and the action has to wait until the job is done or cancelled.",
    "why": "The backend refuses some actions while it copies, imports or exports the image. Other actions still work meanwhile.",
    "help": "Wait until the job is done, or cancel it.",
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
    "says": "A deprecated image cannot be shared or copied.",
    "why": "The image still works for the accounts that have it, but no new account gets it.",
    "help": "Make the image available again, or choose a newer image.",
    "actions": [
      "share",
      "copy"
    ],
    "by": "owner"
  },
  {
    "code": "image-in-use",
    "says": "The cloud does not delete an image while servers or disks made from it exist, unless the request forces it.",
    "why": "The servers keep running after a forced deletion, but nobody can re-initialize their disks any more.",
    "help": "Force the deletion, if nobody needs to re-initialize these disks.",
    "actions": [
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "image-not-available",
    "says": "The image is in a state in which the action does not work.",
    "why": "Nothing can be made from an image that is still being created or has failed. A deactivated image is off for its owner too; only an administrator of all accounts can still use it.",
    "help": "Wait while the image is being created. Otherwise make it available again, ask its owner to do so, or use another image.",
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
    "says": "The caller can see no image with this id.",
    "why": "Backends give one response for an image that never existed, was deleted, or is no longer shared by its owner.",
    "help": "Check the id, the account and the region. If they are right, ask the owner whether the image still exists and is shared.",
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
    "says": "An image in this state cannot be switched off or on.",
    "why": "The backend refuses to switch an image that is not there yet or has failed. Switching an image off twice, or on twice, is accepted and changes nothing.",
    "help": "Wait until the image is available. If creating it failed, delete it, or leave it as it is.",
    "actions": [
      "update"
    ],
    "by": "owner"
  },
  {
    "code": "image-outdated",
    "says": "A deprecated image still works, but its owner does not want it used any more.",
    "why": "The owner marks an image as deprecated, and the cloud does not block it. Some clouds no longer list it for other accounts.",
    "help": "Choose a newer image, if one exists.",
    "actions": [
      "copy",
      "use"
    ],
    "by": "owner"
  },
  {
    "code": "image-protected",
    "says": "A protected image cannot be deleted.",
    "why": "The protection blocks deletion and nothing else. Neither force nor an end of all shares lifts it.",
    "help": "Lift the protection first, or ask the owner or the provider to lift it.",
    "actions": [
      "delete"
    ],
    "by": "owner"
  },
  {
    "code": "image-quota-exceeded",
    "says": "The account already has as many images of its own as it may have.",
    "why": "A copy is one more image of the account in its region; a share is not. Only the backend knows how many images the account has and how many it may have.",
    "help": "Delete images that nobody needs, or ask the provider for a higher quota.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "iso-copy",
    "says": "An image that was made from an ISO file cannot be replicated.",
    "why": "Such an image serves to install a server from. The backend refuses to replicate it, even for its owner.",
    "help": "Create a server from the image, and make an image of that server.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "key-disabled",
    "says": "The key that encrypts the image is disabled or deleted.",
    "why": "Without a working key nobody can decrypt the image, not even its owner.",
    "help": "Ask the owner to enable the key. Until then nobody can use the image.",
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
    "says": "The owner of an encrypted image can revoke the permission to use its key at any time.",
    "why": "A recipient reads the image with the owner's key. After a revocation the recipient still has the image, but cannot use it. A copy under the recipient's own key stays usable.",
    "help": "Replicate the image under a key of your own.",
    "actions": [
      "accept",
      "copy",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "key-not-granted",
    "says": "An account that is to use an encrypted image has no permission to use its key.",
    "why": "The owner grants the key apart from the image, and can revoke the grant at any time. Some clouds refuse to share without the grant; others accept it, and the recipient then cannot use the image.",
    "help": "Ask the owner of the key to grant it to the account first.",
    "actions": [
      "share",
      "copy",
      "use"
    ],
    "by": "owner"
  },
  {
    "code": "malformed-account-id",
    "says": "The text is not an account id in the format of the cloud. A login name, an alias or the id of a user will not do.",
    "why": "The cloud names an account by its id. The rule can check the format only, not whether the id belongs to the right account.",
    "help": "Ask the recipient for the id of its account. If the text is nearly an id or contains one, the finding says which id was probably meant.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "malformed-image-id",
    "says": "The text is not an image id in the format of the cloud. A name, an address or the id of something else will not do.",
    "why": "The cloud names an image by its id. The rule checks the format only if no image with this id is known, because an id that the cloud reports is right.",
    "help": "Take the id from the details of the image. If the text is nearly an id or contains one, the finding says which id was probably meant.",
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
    "says": "The name of the image is too short, too long, or has a beginning, an end or characters that the cloud does not allow.",
    "why": "Each cloud defines the length and the characters of a name. Some do not let accounts use beginnings that look like the cloud's own names, or parts that look like addresses.",
    "help": "Choose another name that has the right length and characters.",
    "actions": [
      "copy",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "malformed-request",
    "says": "The backend does not understand the request.",
    "why": "The backend checks the form of a request before it looks anything up. If a request that this package wrote is malformed, the backend has changed, or the package is wrong.",
    "help": "Send the request exactly as the package wrote it. If you did, report a bug in the package.",
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
    "says": "The image was made from a marketplace product and stays bound to it.",
    "why": "Whoever creates servers from the image pays for the product, recipients included. If the cloud's accounts belong to sites, the product stays on its site. Only the marketplace knows whether the product is sold and bought where it is needed.",
    "help": "Check whether the product is sold and bought where you need the image. Tell recipients what it costs.",
    "actions": [
      "share",
      "copy",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "marketplace-product-copy",
    "says": "Only the owner can copy an image that carries the code of a marketplace product.",
    "why": "The documents forbid a copy by another account and give no reason. An image of a server that you created from it is your own.",
    "help": "Create a server from the image, and make an image of that server.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "marketplace-product-public",
    "says": "An image that carries the code of a marketplace product cannot be made public.",
    "why": "The product is sold: accounts that use the image subscribe to it.",
    "help": "Share the image with single accounts, or offer it in the marketplace.",
    "actions": [
      "update"
    ],
    "by": "provider"
  },
  {
    "code": "name-not-allowed",
    "says": "The name or the description contains words that the cloud does not allow.",
    "why": "The provider searches names and descriptions for these words. It does not publish them, so only the backend can tell.",
    "help": "Choose another name or description.",
    "actions": [
      "share",
      "copy",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "no-access",
    "says": "The image is not shared with the caller.",
    "why": "Only the owner and accounts with a share can see and use an image, unless it is open to everybody. An ended share and a deleted image look the same to the account that had the share.",
    "help": "Ask the owner to share the image with you.",
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
    "says": "The action names no account. Or it stops sharing with everybody, and the image is shared with nobody.",
    "why": "Such a request has no effect. Some backends refuse it, because the list of accounts is mandatory; others accept it silently.",
    "help": "Name at least one account. If the image is shared with nobody, do nothing.",
    "actions": [
      "share",
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "not-a-custom-image",
    "says": "Only images that an account has made can be shared, deleted or copied.",
    "why": "Images that the cloud provides or its marketplace sells are there for everybody already.",
    "help": "Make an image of your own from it, and use that one.",
    "actions": [
      "share",
      "delete",
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "not-accepted",
    "says": "A recipient has to accept a shared image before it can use or copy it.",
    "why": "A pending or rejected image is not in the recipient's list of shared images. The cloud offers only accepted images when it creates a server.",
    "help": "Accept the image first. This works after a rejection too.",
    "actions": [
      "copy",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "not-authenticated",
    "says": "The backend does not believe that the request comes from the account that it names.",
    "why": "A token may have expired, a signature may be wrong, or a key may have been withdrawn. Only the backend can tell.",
    "help": "Sign in again, or check the credentials and the clock of the client.",
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
    "says": "Shares can be given, ended and replied to only while the image has the visibility `shared`.",
    "why": "Under any other visibility all shares are dormant. The backend keeps them, and they give access again when the image becomes `shared`. Until then not even the owner can change them.",
    "help": "Set the visibility `shared` first, or ask the owner to set it.",
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
    "says": "Only the account that created an image can share it, stop sharing it, change it or delete it.",
    "why": "A share lets a recipient use the image, but not manage it. If the cloud lets recipients reject an image, a recipient can get rid of it that way.",
    "help": "Ask the owner to do it. To get rid of a shared image, reject it if the cloud lets you.",
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
    "says": "The person or program that acts has no permission for this action in its account.",
    "why": "An account gives permissions through its own policies, which no response shows. Only the backend can tell.",
    "help": "Ask an administrator of the account for the permission.",
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
    "says": "The caller may change things in the account, but its role does not let it share them with others.",
    "why": "Sharing takes a role of its own, or the role that may do everything.",
    "help": "Ask an administrator for such a role, or let somebody who has one share the image.",
    "actions": [
      "share",
      "unshare",
      "update"
    ],
    "by": "admin"
  },
  {
    "code": "not-recipient",
    "says": "Only the account that a share is for can reply to it. Not even the owner can reply in its place.",
    "why": "The backend requires that the request comes from the recipient itself. Some backends tell only the owner so; to other accounts they say that the share does not exist. An administrator of all accounts can reply for each of them.",
    "help": "Act as the recipient. To reply to your own share, leave the account out.",
    "actions": [
      "accept",
      "reject"
    ],
    "by": "recipient"
  },
  {
    "code": "not-shared",
    "says": "The image is not shared with the account, so no share can be ended or replied to.",
    "why": "Some backends refuse such a request; others accept it silently. On some clouds a recipient sees no share but its own, so the backend treats the others as missing.",
    "help": "Leave this account out.",
    "actions": [
      "unshare",
      "accept",
      "reject"
    ],
    "by": "you"
  },
  {
    "code": "not-shared-by-name",
    "says": "A recipient can give back only a share that names its own account.",
    "why": "An image that reaches the account through an organization, or because it is public, is not shared with the account itself. Only the owner can end that.",
    "help": "Ask the owner to take the image back, or leave the image alone.",
    "actions": [
      "reject"
    ],
    "by": "owner"
  },
  {
    "code": "not-shared-with-you",
    "says": "A caller can accept or reject only an image that another account shares with it.",
    "why": "The share ends when the owner stops sharing or deletes the image, even if the recipient has not replied yet.",
    "help": "Check that you act as the right account and in the right region. Otherwise ask the owner to share the image again.",
    "actions": [
      "accept",
      "reject"
    ],
    "by": "owner"
  },
  {
    "code": "other-work-in-progress",
    "says": "Another change is being made to the image, and this one has to wait.",
    "why": "Some backends refuse to change an image while another request works on it. Only the backend knows what that is, and it accepts the same request later.",
    "help": "Wait until the other change is done. Then look at the image again, and send the request again.",
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
    "says": "An account that loses one share may have another, through its main account or through an organization.",
    "why": "An account loses the image only when all shares that reach it have ended. Only the cloud knows which accounts belong to an organization.",
    "help": "Stop sharing with the main account or the organization too, to take the image away.",
    "actions": [
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "pending-not-counted",
    "says": "If all pending recipients accept, the image will be shared with more accounts than the limit.",
    "why": "A recipient that has not replied does not count towards the limit, but it will when it accepts. So the owner can invite more accounts than can accept, and the cloud does not warn.",
    "help": "Stop sharing with accounts that do not reply.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "policy-may-forbid",
    "says": "A policy of the account or of its organization may forbid this action.",
    "why": "Such policies say which images an account can use, and who can have its images. Only the cloud knows them. They never keep an account from using its own images.",
    "help": "Try it. If the cloud refuses, ask an administrator.",
    "actions": [
      "share",
      "use",
      "update"
    ],
    "by": "admin"
  },
  {
    "code": "public-image-limit",
    "says": "An account can have a limited number of public images in a region, and it may have reached that number.",
    "why": "The number is a quota of the account. The image does not show how many public images the account has.",
    "help": "Make another public image private first, or ask the provider for a higher quota. If the quota was raised, give the new number in the limits of the context.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "public-sharing-blocked",
    "says": "The account keeps all its images in the region from being made public.",
    "why": "The block prevents a mistake. Images that are public already stay public, and the account can still share with single accounts.",
    "help": "Ask an administrator to lift the block, if everybody is to have the image. Otherwise share it with single accounts.",
    "actions": [
      "update"
    ],
    "by": "admin"
  },
  {
    "code": "published-image",
    "says": "An image that its owner has published in the marketplace cannot be shared or deleted.",
    "why": "The documents allow this only for images that are not published, and give no reason.",
    "help": "Withdraw the image from the marketplace before you delete it. To share it, share a replica, or leave it to the marketplace.",
    "actions": [
      "share",
      "delete"
    ],
    "by": "owner"
  },
  {
    "code": "recipient-may-be-full",
    "says": "The recipient may already have as many images of others as one account can get.",
    "why": "The cloud limits how many images others can share with one account. Only the recipient can see how many it has, so the owner cannot check this before it shares.",
    "help": "Ask the recipient whether the image has arrived. If it has not, have shares stopped there that nobody needs.",
    "actions": [
      "share"
    ],
    "by": "recipient"
  },
  {
    "code": "recipient-unverified",
    "says": "Nobody but the cloud knows whether the accounts to share with exist.",
    "why": "A wrong id may belong to another account. Then that account gets the image, and the backend reports no error.",
    "help": "Check each id with the recipient.",
    "actions": [
      "share"
    ],
    "by": "provider"
  },
  {
    "code": "recipients-lose-access",
    "says": "Accounts that lose their share can no longer see the image or make anything from it.",
    "why": "The owner can stop sharing at any time, and the cloud does not tell the recipients.",
    "help": "Tell the recipients first, so that they can make a copy.",
    "actions": [
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "refused",
    "says": "The backend refuses for a reason that none of its documents gives.",
    "why": "The response matches nothing that is documented, so the finding quotes it unchanged.",
    "help": "Look the response up in the documents of the cloud.",
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
    "says": "The cloud may refuse to replicate a shared encrypted image, because its own documents contradict each other.",
    "why": "The user guide recommends it as the way to a key of one's own. The table of error codes has a code for refusing it.",
    "help": "Try it. If the cloud refuses, ask the owner for an unencrypted copy.",
    "actions": [
      "copy"
    ],
    "by": "provider"
  },
  {
    "code": "reshare-forbidden",
    "says": "A recipient cannot share an image on.",
    "why": "Only the account that created an image can share it. A copy belongs to the account that made it, so that account can share the copy.",
    "help": "Copy the image and share the copy, or ask the owner to share the image.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "resources-lose-image",
    "says": "Servers and disks that were made from the image can no longer be set back to it.",
    "why": "They outlive the image and keep running. But without the image nobody can re-initialize their system disks or reinstall their operating system from it.",
    "help": "Keep the image as long as they are needed, or have them rebuilt from a copy.",
    "actions": [
      "unshare",
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "role-too-low",
    "says": "The role of the caller only lets it look. It cannot change anything, and it cannot take data out of the account.",
    "why": "The cloud requires the role `member` in the account for everything else. To own the image, or to have a share of it, is not enough.",
    "help": "Ask an administrator for the role `member`.",
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
    "says": "The copy names the key that already encrypts the image.",
    "why": "The backend requires that a key named for a copy differs from the key of the image.",
    "help": "Name another key. To copy the image under its present key, name no key.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "same-region-copy",
    "says": "The cloud may refuse a copy within the region of the image that keeps its encryption, because its own documents contradict each other.",
    "why": "The guide describes a copy within the region as the way to another encryption. The table of error codes asks for another region.",
    "help": "Continue with the image itself, copy it to another region, or give the copy another key.",
    "actions": [
      "copy"
    ],
    "by": "you"
  },
  {
    "code": "sensitive-data",
    "says": "Recipients can read everything in the image: keys, passwords, histories, personal data.",
    "why": "They can make servers and copies of it. What has spread in this way cannot be called back, even if the owner stops sharing.",
    "help": "Remove keys, passwords, histories and personal data before you share the image.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "setting-not-supported",
    "says": "The cloud has no request that gives an image this setting.",
    "why": "Many settings follow from other actions, and others only the cloud itself can change.",
    "help": "Leave the setting out. Share the image or stop sharing it instead of setting its visibility, and make a copy to get another name.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "shared-through-organization",
    "says": "The account already has the image through its organization, and would get a second share by name.",
    "why": "Different services keep the two shares, and their data may disagree from then on.",
    "help": "Leave this account out. Or take the image out of what the organization shares first.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "shared-with-organization",
    "says": "An image cannot be deleted while it is shared with an organization or a part of one.",
    "why": "The backend refuses until these shares have ended. Shares with single accounts are no obstacle. The documents give no reason.",
    "help": "Stop sharing the image with all these organizations first.",
    "actions": [
      "delete"
    ],
    "by": "you"
  },
  {
    "code": "shared-with-self",
    "says": "An account needs no share of its own image.",
    "why": "The owner can use the image already. Some clouds refuse such a share; on others it counts towards the limit, and the owner cannot even accept it.",
    "help": "Leave your own account out.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "sharing-chosen-at-creation",
    "says": "The collection that holds the image was created for another way of sharing, and that cannot be changed.",
    "why": "Its creator chooses whether its images are shared with single accounts, with everybody or not at all. The cloud can close a collection that is open to everybody, but it cannot turn one kind into another.",
    "help": "Put a copy of the image into a collection that is shared in the right way.",
    "actions": [
      "share",
      "update"
    ],
    "by": "owner"
  },
  {
    "code": "status-unchanged",
    "says": "The caller accepts an image that it has accepted, or rejects an image that it has rejected.",
    "why": "A reply sets the status of the share. Setting the same status again changes nothing.",
    "help": "Do nothing: the share has this status already.",
    "actions": [
      "accept",
      "reject"
    ],
    "by": "you"
  },
  {
    "code": "still-public",
    "says": "Ending a share takes nothing away while the image is open to everybody.",
    "why": "Everybody can use the image, and so can the accounts that had a share.",
    "help": "Make the image private too, to take it away.",
    "actions": [
      "unshare"
    ],
    "by": "you"
  },
  {
    "code": "still-shared",
    "says": "The image is still shared, and deleting it takes it away from every recipient.",
    "why": "Some clouds refuse to delete the image until all shares have ended; others delete it without telling anybody. Some also refuse to deprecate it, because a deprecated image cannot be shared.",
    "help": "Stop sharing the image with all accounts first.",
    "actions": [
      "delete",
      "update"
    ],
    "by": "you"
  },
  {
    "code": "still-usable-by-id",
    "says": "A rejected image is hidden, not locked. The recipient can still create servers from it by its id.",
    "why": "Rejecting only moves the image out of the recipient's list of shared images. The share itself remains.",
    "help": "Ask the owner to stop sharing the image, to put it out of reach.",
    "actions": [
      "reject"
    ],
    "by": "owner"
  },
  {
    "code": "storage-not-shared",
    "says": "To copy the image of another account, the caller needs permission to read the storage behind it.",
    "why": "Sharing an image does not share its snapshots. With the image alone, a recipient can create servers, but no copy.",
    "help": "Ask the owner to share the snapshots of the image too.",
    "actions": [
      "copy"
    ],
    "by": "owner"
  },
  {
    "code": "throttled",
    "says": "The account has sent too many requests in too short a time.",
    "why": "The backend limits how many requests it takes in a period. Only the backend knows how many others the same account sends.",
    "help": "Wait a little. Then send the same request again.",
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
    "says": "The address of a request cannot name an account whose id has a slash or letters beyond ASCII, or is `.` or `..`.",
    "why": "The request to share names the account in its body, so such a share can be given. The other requests name it in their address. So nobody can reply to the share, and it ends only with the image.",
    "help": "Share with the account under its proper id. To end such a share, delete the image.",
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
    "says": "An image can be made public only when it is ready and not deactivated.",
    "why": "The backend refuses to change an image that is still being made. It shares a deactivated image with nobody.",
    "help": "Wait until the image is available, or make it available first.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "unshareable-os",
    "says": "The cloud no longer shares images with this operating system.",
    "why": "The cloud no longer provides this operating system. A data-disk image holds no operating system, so it can be shared.",
    "help": "Ask the recipient to make an image of its own.",
    "actions": [
      "share"
    ],
    "by": "provider"
  },
  {
    "code": "unsuitable-image-kind",
    "says": "An image of this kind does not suit this use.",
    "why": "What an image can make depends on what it holds. A data-disk image makes data disks only; an image of a system disk makes servers, and no data disks.",
    "help": "Choose an image of the right kind, or use this one for something that it can make.",
    "actions": [
      "use"
    ],
    "by": "you"
  },
  {
    "code": "unsupported-use",
    "says": "The cloud does not use images in this way, no matter what the image holds.",
    "why": "Clouds differ in what they make from images. Some, for example, make a data disk empty or from a snapshot, but never from an image.",
    "help": "Create a server from the image.",
    "actions": [
      "use"
    ],
    "by": "you"
  },
  {
    "code": "untrusted-source",
    "says": "Another account made the image, and the cloud does not vouch for its contents.",
    "why": "The account that uses the image bears the risk.",
    "help": "Use the image only if you trust its owner, and inspect it before you rely on it.",
    "actions": [
      "accept",
      "copy",
      "use"
    ],
    "by": "you"
  },
  {
    "code": "usable-before-accepted",
    "says": "A recipient can use the image as soon as it is shared, even if it rejects the image or never replies.",
    "why": "The reply only decides in which of the recipient's lists the image appears. Only the end of the share takes the image away.",
    "help": "Stop sharing with an account that must not have the image any more.",
    "actions": [
      "share"
    ],
    "by": "you"
  },
  {
    "code": "vault-in-another-region",
    "says": "The vault is in another region than the image.",
    "why": "The backups behind a full-server image stay in the region of the image, so the vault that takes them has to be there too. No document says this directly: it follows from the guide.",
    "help": "Choose a vault in the region of the image, or create one there.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-nearly-full",
    "says": "The vault is large enough, but it has too little room left for the backups.",
    "why": "The cloud states a condition on the capacity of the vault, and says nothing of the free space in it. So it may refuse the vault or take it.",
    "help": "Make room in the vault, enlarge it, or choose another vault.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-for-backups",
    "says": "The vault was created for replication, not for backups.",
    "why": "A vault for replication stores replicas of backups from another region and nothing else. The protection type of a vault is chosen when the vault is created.",
    "help": "Choose a vault with the protection type Backup, or create one.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-for-servers",
    "says": "The vault stores backups of disks, not of servers.",
    "why": "A vault stores backups of either servers or disks, and a full-server image comes with the backup of a server.",
    "help": "Choose a server backup vault, or create one.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-found",
    "says": "The accepting account has no vault with this id.",
    "why": "The backups behind the image go into a vault of the recipient. A vault of the owner is of no use.",
    "help": "Choose one of your own vaults, or create one before you accept the image.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-not-needed",
    "says": "The action names a vault, but only a full-server image needs one.",
    "why": "Other images store nothing in a vault, so the cloud ignores it.",
    "help": "Leave the vault out.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-required",
    "says": "Accepting a full-server image takes a vault.",
    "why": "The cloud stores the backups behind the image in that vault.",
    "help": "Choose a server backup vault with the protection type Backup that is large enough for the backups.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-too-small",
    "says": "The capacity of the vault is less than the system-disk and data-disk backups need together. An equal capacity is enough.",
    "why": "The vault stores these backups. The cloud compares the capacity of the vault, not its free space, with the size of the backups, not of the disks. Only the owner can see that size.",
    "help": "Ask the owner how large the backups are. Enlarge the vault, or choose a larger one.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "vault-unavailable",
    "says": "The vault cannot be used now: it is locked, frozen or being changed.",
    "why": "The cloud stores the backups behind the image in the vault, and a vault in such a state takes nothing.",
    "help": "Wait until the vault is available, or choose another vault.",
    "actions": [
      "accept"
    ],
    "by": "you"
  },
  {
    "code": "visibility-unchanged",
    "says": "The image already has the visibility that the action sets, or is not public and is to stay so.",
    "why": "Some documents call this an error; others say that it has no effect. Making an image private that is not public does not end its shares.",
    "help": "Leave the visibility as it is. To end shares, stop sharing with these accounts.",
    "actions": [
      "update"
    ],
    "by": "you"
  },
  {
    "code": "wrong-region",
    "says": "The caller acts in another region than the region of the image.",
    "why": "An image and its shares exist in one region only. In another region the image is not listed, its pending shares are not shown, and its id is not known.",
    "help": "Switch to the region of the image. To share or use the image, you can also name its region in the action.",
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

/** The numbers that stand for actions on the fast path. */
export const actionCodes = {
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

/** The languages with texts. */
export const languages = [
  "de",
  "en",
  "zh-CN"
];
