// Written from tests/spec by `cargo xtask bless`: do not edit.

/** Of every rule and cloud, a request about which the rule has something to say, and no facts beyond that. */
export const examples = {
  "account-limit-exceeded": {
    "alibaba-ecs": { title: "The fiftieth account is the last", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000001","2000000000000002"],"image":"m-1"},"image":{"id":"m-1","shares":[{"account":"3000000000000001"},{"account":"3000000000000002"},{"account":"3000000000000003"},{"account":"3000000000000004"},{"account":"3000000000000005"},{"account":"3000000000000006"},{"account":"3000000000000007"},{"account":"3000000000000008"},{"account":"3000000000000009"},{"account":"3000000000000010"},{"account":"3000000000000011"},{"account":"3000000000000012"},{"account":"3000000000000013"},{"account":"3000000000000014"},{"account":"3000000000000015"},{"account":"3000000000000016"},{"account":"3000000000000017"},{"account":"3000000000000018"},{"account":"3000000000000019"},{"account":"3000000000000020"},{"account":"3000000000000021"},{"account":"3000000000000022"},{"account":"3000000000000023"},{"account":"3000000000000024"},{"account":"3000000000000025"},{"account":"3000000000000026"},{"account":"3000000000000027"},{"account":"3000000000000028"},{"account":"3000000000000029"},{"account":"3000000000000030"},{"account":"3000000000000031"},{"account":"3000000000000032"},{"account":"3000000000000033"},{"account":"3000000000000034"},{"account":"3000000000000035"},{"account":"3000000000000036"},{"account":"3000000000000037"},{"account":"3000000000000038"},{"account":"3000000000000039"},{"account":"3000000000000040"},{"account":"3000000000000041"},{"account":"3000000000000042"},{"account":"3000000000000043"},{"account":"3000000000000044"},{"account":"3000000000000045"},{"account":"3000000000000046"},{"account":"3000000000000047"},{"account":"3000000000000048"},{"account":"3000000000000049"}]}} },
    "otc-ims": { title: "A full-server image has ten", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"status":"accepted","account":"c0000000000000000000000000000001"},{"status":"accepted","account":"c0000000000000000000000000000002"},{"status":"accepted","account":"c0000000000000000000000000000003"},{"status":"accepted","account":"c0000000000000000000000000000004"},{"status":"accepted","account":"c0000000000000000000000000000005"},{"status":"accepted","account":"c0000000000000000000000000000006"},{"status":"accepted","account":"c0000000000000000000000000000007"},{"status":"accepted","account":"c0000000000000000000000000000008"},{"status":"accepted","account":"c0000000000000000000000000000009"},{"status":"accepted","account":"c000000000000000000000000000000a"}],"kind":"full-server"}} },
  },
  "action-not-supported": {
    "alibaba-ecs": { title: "No fact changes that", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"reject","image":"m-1"},"image":[]} },
  },
  "already-shared": {
    "alibaba-ecs": { title: "Sharing twice changes nothing", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["3000000000000001"],"image":"m-1"},"image":{"id":"m-1","shares":[{"account":"3000000000000001"}]}} },
    "otc-ims": { title: "An offer stands, answered with yes or not at all", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":["c0000000000000000000000000000001"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"status":"pending","account":"c0000000000000000000000000000001"}]}} },
  },
  "call-limit-exceeded": {
    "alibaba-ecs": { title: "An account that is named twice takes two places", request: {"cloud":"alibaba-ecs","account":"1000000000000001","limits":{"accountsPerCall":1},"image":{"id":"m-1"},"action":{"type":"share","accounts":["2000000000000001","2000000000000001"],"image":"m-1"}} },
    "otc-ims": { title: "More take several requests", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","limits":{"accountsPerCall":1},"image":{"id":"11111111-1111-4111-8111-111111111111"},"action":{"type":"share","accounts":["c0000000000000000000000000000001","c0000000000000000000000000000002"],"image":"11111111-1111-4111-8111-111111111111"}} },
  },
  "community-image": {
    "alibaba-ecs": { title: "What is everybody's is neither shared, copied nor deleted", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","origin":"custom","visibility":"community"}} },
  },
  "cross-region": {
    "alibaba-ecs": { title: "The owner uses it elsewhere by a copy", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"use","as":"server","region":"cn-shanghai","image":"m-1"},"image":{"id":"m-1","region":"cn-hangzhou"}} },
    "otc-ims": { title: "Servers are made where the image is", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"use","as":"server","region":"eu-nl","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","region":"eu-de"}} },
  },
  "cross-region-copy": {
    "alibaba-ecs": { title: "A recipient copies within the region", request: {"cloud":"alibaba-ecs","account":"2000000000000001","action":{"type":"copy","region":"cn-shanghai","image":"m-1"},"image":{"id":"m-1","region":"cn-hangzhou","owner":"1000000000000001"}} },
    "otc-ims": { title: "Not even the owner copies to another region", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"copy","region":"eu-nl","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","region":"eu-de"}} },
  },
  "data-disks-in-the-way": {
    "alibaba-ecs": { title: "An image with a data disk does not replace a system disk", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"use","as":"system-disk","image":"m-1"},"image":{"id":"m-1","dataDisks":1}} },
  },
  "decrypting-copy": {
    "alibaba-ecs": { title: "A copy of what is encrypted is encrypted", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","key":null,"image":"m-1"},"image":{"id":"m-1","encryption":{"key":"custom"}}} },
  },
  "disks-stay-encrypted": {
    "alibaba-ecs": { title: "Disks from somebody else's encrypted image are encrypted", request: {"cloud":"alibaba-ecs","account":"2000000000000001","action":{"type":"use","as":"server","image":"m-1"},"image":{"id":"m-1","encryption":{"key":"custom"},"owner":"1000000000000001"}} },
  },
  "duplicate-account": {
    "alibaba-ecs": { title: "Sharing stops once", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"unshare","accounts":["3000000000000001","3000000000000001"],"image":"m-1"},"image":{"id":"m-1"}} },
    "otc-ims": { title: "Twice is once", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"unshare","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111"}} },
  },
  "encrypted-data-disks": {
    "alibaba-ecs": { title: "An encrypted image with a data disk is not shared", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000001"],"image":"m-1"},"image":{"id":"m-1","encryption":{"key":"custom"},"dataDisks":1}} },
  },
  "encrypted-with-default-key": {
    "alibaba-ecs": { title: "The service key stays in its account", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000001"],"image":"m-1"},"image":{"id":"m-1","encryption":{"key":"default"}}} },
    "otc-ims": { title: "The default key stays in its account", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","encryption":{"key":"default"}}} },
  },
  "full-server-copy": {
    "otc-ims": { title: "The owner cannot replicate a whole server", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"copy","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"full-server"}} },
  },
  "image-busy": {
    "alibaba-ecs": { title: "What is being copied is not deleted", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"delete","image":"m-1"},"image":{"id":"m-1","tasks":["copy"]}} },
  },
  "image-deprecated": {
    "alibaba-ecs": { title: "It makes servers, and nobody new gets it", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","status":"deprecated"}} },
  },
  "image-in-use": {
    "alibaba-ecs": { title: "One server is enough", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"delete","image":"m-1"},"image":{"id":"m-1","resources":[{"account":"1000000000000001","kind":"server","count":1}],"owner":"1000000000000001"}} },
  },
  "image-not-available": {
    "alibaba-ecs": { title: "Sharing and copying wait until the image is ready", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","status":"creating"}} },
    "otc-ims": { title: "The owner waits until it is normal", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"copy","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","status":"creating"}} },
  },
  "image-not-found": {
    "alibaba-ecs": { title: "The owner cannot do anything with what is not there", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","image":"m-2"},"image":{"id":"m-1"}} },
    "otc-ims": { title: "The owner cannot do anything with what is not there", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"copy","image":"11111111-1111-4111-8111-111111111111"},"image":[]} },
  },
  "image-protected": {
    "otc-ims": { title: "A protected image is not deleted", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"delete","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","protected":true}} },
  },
  "iso-copy": {
    "otc-ims": { title: "It cannot be replicated, not even by its owner", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"copy","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"iso"}} },
  },
  "key-disabled": {
    "alibaba-ecs": { title: "Not even the owner copies or uses it without the key", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"use","image":"m-1","as":"server"},"image":{"id":"m-1","encryption":{"key":"custom","enabled":false}}} },
    "otc-ims": { title: "A recipient cannot replicate or use it either, though it was granted", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"use","image":"11111111-1111-4111-8111-111111111111","as":"server"},"image":{"id":"11111111-1111-4111-8111-111111111111","encryption":{"key":"custom","enabled":false}}} },
  },
  "key-grant-revocable": {
    "alibaba-ecs": { title: "A copy that names no key may depend on the owner's", request: {"cloud":"alibaba-ecs","account":"2000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","encryption":{"key":"custom"},"owner":"1000000000000001"}} },
    "otc-ims": { title: "Who accepts replicates it next", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","encryption":{"key":"custom"},"owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "key-not-granted": {
    "alibaba-ecs": { title: "Every recipient needs the key", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000002"],"image":"m-1"},"image":{"id":"m-1","encryption":{"key":"custom","grantedTo":["2000000000000001"]}}} },
    "otc-ims": { title: "A recipient needs the key to replicate and to use it", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"use","image":"11111111-1111-4111-8111-111111111111","as":"server"},"image":{"id":"11111111-1111-4111-8111-111111111111","encryption":{"key":"custom","grantedTo":[]},"owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "malformed-account-id": {
    "alibaba-ecs": { title: "An id is digits and nothing else", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":[""],"image":"m-1"},"image":{"id":"m-1"}} },
    "otc-ims": { title: "A project id is 32 lower-case hexadecimal digits", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":["Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111"}} },
  },
  "malformed-image-id": {
    "otc-ims": { title: "A name is no id", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"copy","image":"golden"},"image":[]} },
  },
  "malformed-image-name": {
    "alibaba-ecs": { title: "A new name is looked at in the same way", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"update","set":{"name":"golden image"},"image":"m-1"},"image":{"id":"m-1"}} },
  },
  "marketplace-product": {
    "alibaba-ecs": { title: "It is copied to where it is sold", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","region":"cn-beijing","image":"m-1"},"image":{"id":"m-1","region":"cn-hangzhou","productCode":"cmjj000123"}} },
  },
  "no-access": {
    "alibaba-ecs": { title: "Without a share there is no copy and no server", request: {"cloud":"alibaba-ecs","account":"2000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","origin":"custom","owner":"1000000000000001","visibility":"private","shares":[]}} },
  },
  "no-accounts": {
    "alibaba-ecs": { title: "Sharing with nobody is nothing", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":[],"image":"m-1"},"image":{"id":"m-1"}} },
    "otc-ims": { title: "Sharing with nobody is refused", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":[],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111"}} },
  },
  "not-a-custom-image": {
    "alibaba-ecs": { title: "It is not copied either", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","origin":"public"}} },
    "otc-ims": { title: "It is not deleted either", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"delete","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","origin":"public"}} },
  },
  "not-accepted": {
    "otc-ims": { title: "A rejected image can still be accepted, and then be replicated", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"copy","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","origin":"custom","owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","visibility":"private","shares":[{"account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","status":"rejected"}]}} },
  },
  "not-owner": {
    "alibaba-ecs": { title: "A stranger does not delete", request: {"cloud":"alibaba-ecs","account":"2000000000000001","action":{"type":"delete","image":"m-1"},"image":{"id":"m-1","owner":"1000000000000001"}} },
    "otc-ims": { title: "A recipient rejects in place of deleting", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"delete","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "not-recipient": {
    "otc-ims": { title: "The owner does not accept for a recipient", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"accept","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111"}} },
  },
  "not-shared": {
    "alibaba-ecs": { title: "Stopping with a stranger changes nothing", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"unshare","accounts":["2000000000000001"],"image":"m-1"},"image":{"id":"m-1","shares":[]}} },
    "otc-ims": { title: "Stopping with a stranger is refused, and with the others goes on", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"unshare","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"status":"accepted","account":"c0000000000000000000000000000001"}]}} },
  },
  "not-shared-with-you": {
    "otc-ims": { title: "Without an offer there is nothing to answer", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[]}} },
  },
  "pending-not-counted": {
    "otc-ims": { title: "A quota of one's own counts", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","limits":{"accountsPerImage":2},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"account":"cccccccccccccccccccccccccccccccc","status":"accepted"},{"account":"dddddddddddddddddddddddddddddddd","status":"pending"}],"kind":"system-disk"},"action":{"type":"share","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"}} },
  },
  "recipient-may-be-full": {
    "alibaba-ecs": { title: "A new account may be full", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000001"],"image":"m-1"},"image":{"id":"m-1"}} },
  },
  "recipient-unverified": {
    "alibaba-ecs": { title: "Every new share has it", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000001"],"image":"m-1"},"image":{"id":"m-1"}} },
    "otc-ims": { title: "Every new share has it", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111"}} },
  },
  "recipients-lose-access": {
    "alibaba-ecs": { title: "Those who had the image are named", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"unshare","accounts":"all","image":"m-1"},"image":{"id":"m-1","shares":[{"account":"2000000000000001"},{"account":"2000000000000002"}],"owner":"1000000000000001"}} },
    "otc-ims": { title: "Those who had the image are named", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"unshare","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","status":"accepted"},{"account":"cccccccccccccccccccccccccccccccc","status":"accepted"}],"owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "rekey-may-be-refused": {
    "otc-ims": { title: "Replicating a shared encrypted image may be refused", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"copy","key":"key-of-b","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","encryption":{"key":"custom"},"owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "reshare-forbidden": {
    "alibaba-ecs": { title: "A recipient cannot share on, but can share a copy", request: {"cloud":"alibaba-ecs","account":"2000000000000001","action":{"type":"share","accounts":["2000000000000002"],"image":"m-1"},"image":{"id":"m-1","shares":[{"account":"2000000000000001"}],"owner":"1000000000000001"}} },
    "otc-ims": { title: "A recipient cannot share on, but can share a replica", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"share","accounts":["cccccccccccccccccccccccccccccccc"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","status":"pending"}],"owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "resources-lose-image": {
    "alibaba-ecs": { title: "A delete concerns everybody", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"delete","force":true,"image":"m-1"},"image":{"id":"m-1","shares":[],"owner":"1000000000000001","resources":[{"account":"2000000000000001","kind":"server","count":2},{"account":"1000000000000001","kind":"server","count":1}]}} },
    "otc-ims": { title: "A delete concerns everybody, and needs no force", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"delete","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","resources":[{"account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","kind":"disk","count":1}],"owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","shares":[]}} },
  },
  "same-region-copy": {
    "alibaba-ecs": { title: "A copy of one's own in the same region, as it is", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","region":"cn-hangzhou","owner":"1000000000000001"}} },
  },
  "sensitive-data": {
    "alibaba-ecs": { title: "Every share is warned of", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000001"],"image":"m-1"},"image":{"id":"m-1"}} },
    "otc-ims": { title: "Every share is warned of", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111"}} },
  },
  "setting-not-supported": {
    "alibaba-ecs": { title: "It is published, or made private again", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"update","set":{"visibility":"public"},"image":"m-1"},"image":{"id":"m-1"}} },
  },
  "shared-through-organization": {
    "alibaba-ecs": { title: "An account that has it through its organization", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["2000000000000002","2000000000000001"],"image":"m-1"},"image":{"id":"m-1","shares":[{"account":"2000000000000001","via":"organization"}]}} },
  },
  "shared-with-self": {
    "alibaba-ecs": { title: "The owner cannot be a recipient", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"share","accounts":["1000000000000001"],"image":"m-1"},"image":{"id":"m-1"}} },
    "otc-ims": { title: "The owner cannot be a recipient", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"share","accounts":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111"}} },
  },
  "status-unchanged": {
    "otc-ims": { title: "Rejecting twice changes nothing", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"reject","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","status":"rejected"}]}} },
  },
  "still-shared": {
    "alibaba-ecs": { title: "One recipient is enough to refuse", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"delete","image":"m-1"},"image":{"id":"m-1","shares":[{"account":"2000000000000001"}],"owner":"1000000000000001"}} },
    "otc-ims": { title: "A shared image is deleted without a word", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"delete","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","shares":[{"account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","status":"accepted"},{"account":"cccccccccccccccccccccccccccccccc","status":"pending"}],"owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "unsuitable-image-kind": {
    "alibaba-ecs": { title: "A system disk makes servers and system disks, no data disks", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"use","as":"data-disk","image":"m-1"},"image":{"id":"m-1","kind":"system-disk"}} },
    "otc-ims": { title: "A data disk image makes disks and nothing else", request: {"cloud":"otc-ims","account":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","action":{"type":"use","as":"server","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"data-disk"}} },
  },
  "untrusted-source": {
    "alibaba-ecs": { title: "Who uses or copies a shared image is warned", request: {"cloud":"alibaba-ecs","account":"2000000000000001","action":{"type":"copy","image":"m-1"},"image":{"id":"m-1","origin":"custom","owner":"1000000000000001"}} },
    "otc-ims": { title: "Who accepts, uses or copies a shared image is warned", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"copy","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","origin":"custom","owner":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}} },
  },
  "vault-in-another-region": {
    "otc-ims": { title: "A vault takes images of its own region", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-nl","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","region":"eu-de","kind":"full-server"},"vaults":[{"id":"vault-nl","region":"eu-nl"}]} },
  },
  "vault-nearly-full": {
    "otc-ims": { title: "What is free is compared with what is needed", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-100","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","backup":{"service":"cbr","sizeGib":80},"kind":"full-server"},"vaults":[{"id":"vault-100","usedGib":21,"capacityGib":100}]} },
  },
  "vault-not-for-backups": {
    "otc-ims": { title: "A vault for replication takes no shared image", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-replicas","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"full-server"},"vaults":[{"id":"vault-replicas","protection":"replication"}]} },
  },
  "vault-not-for-servers": {
    "otc-ims": { title: "A vault for disks takes no server", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-disks","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"full-server"},"vaults":[{"id":"vault-disks","type":"disk"}]} },
  },
  "vault-not-found": {
    "otc-ims": { title: "A vault has to be there", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-80","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"full-server"},"vaults":[]} },
  },
  "vault-not-needed": {
    "otc-ims": { title: "A vault for a single disk does nothing", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-80","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"system-disk"}} },
  },
  "vault-required": {
    "otc-ims": { title: "A full-server image is not accepted without a vault", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"full-server"}} },
  },
  "vault-too-small": {
    "otc-ims": { title: "A vault as large as the backups is enough", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-80","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","backup":{"service":"cbr","sizeGib":80.1},"kind":"full-server"},"vaults":[{"id":"vault-80","capacityGib":80}]} },
  },
  "vault-unavailable": {
    "otc-ims": { title: "A vault has to be available", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","action":{"type":"accept","vault":"vault-busy","image":"11111111-1111-4111-8111-111111111111"},"image":{"id":"11111111-1111-4111-8111-111111111111","kind":"full-server"},"vaults":[{"id":"vault-busy","available":false}]} },
  },
  "visibility-unchanged": {
    "alibaba-ecs": { title: "What is private cannot be made private", request: {"cloud":"alibaba-ecs","account":"1000000000000001","action":{"type":"update","set":{"visibility":"private"},"image":"m-1"},"image":{"id":"m-1","visibility":"private"}} },
  },
  "wrong-region": {
    "alibaba-ecs": { title: "The owner acts where the image is", request: {"cloud":"alibaba-ecs","account":"1000000000000001","region":"cn-beijing","image":{"id":"m-1","region":"cn-hangzhou"},"action":{"type":"copy","image":"m-1"}} },
    "otc-ims": { title: "The recipient answers and uses it there, too", request: {"cloud":"otc-ims","account":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","region":"eu-nl","image":{"id":"11111111-1111-4111-8111-111111111111","region":"eu-de"},"action":{"type":"copy","image":"11111111-1111-4111-8111-111111111111"}} },
  },
};
