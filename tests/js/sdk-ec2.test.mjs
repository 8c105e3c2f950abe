// The package writes the same requests as the vendor's own SDK for the same calls. The SDK's objects give the same
// facts as the responses. Nothing goes over the network.
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import * as ec2 from "@aws-sdk/client-ec2";
import { load } from "./packed.mjs";

const { Catalog } = await load();
const context = { cloud: "aws-ec2", account: "123456789012", region: "us-east-1" };

/** The request that the client would send, and the object that it makes of a response. */
async function exchange(operation, input, answer = "<Response><return>true</return></Response>", region = context.region) {
  let sent;
  const handle = async (request) => {
    sent = request;
    return { response: { statusCode: 200, headers: {}, body: Readable.from([answer]) } };
  };
  const credentials = { accessKeyId: "key", secretAccessKey: "secret" };
  const client = new ec2.EC2Client({ region, credentials, requestHandler: { handle } });
  after(() => client.destroy());
  const { $metadata, ...output } = await client.send(new ec2[`${operation}Command`](input));
  assert.equal($metadata.httpStatusCode, 200);
  const form = Object.fromEntries(new URLSearchParams(sent.body));
  return { method: sent.method, path: sent.path, host: sent.hostname, form, output };
}

/** Checks that the client sends the same request. A client adds its own token, so that the backend notices a repetition. */
async function same(request, input, added = {}) {
  const sent = await exchange(request.operation, input, undefined, request.region);
  const { ClientToken, ...form } = sent.form;
  assert.equal(request.method, sent.method);
  assert.equal(request.path, sent.path);
  assert.equal(sent.host, `ec2.${request.region ?? context.region}.amazonaws.com`);
  assert.deepEqual(Object.keys(added).sort(), [...(request.needs ?? [])].sort());
  assert.deepEqual({ ...request.form, ...added }, form);
}

const image = "ami-1a2b3c4d";
const facts = {
  id: image, owner: "123456789012", region: "us-east-1", visibility: "private", status: "available",
  shares: [{ account: "495219933132" }],
};
const of = (action, changed) => new Catalog({ ...context, images: [{ ...facts, ...changed }] }).requests({ image, ...action });

test("queries", async () => {
  const [block, own, shared] = Catalog.queries(context);
  await same(block, {});
  await same(own, { Owners: ["self"], IncludeDeprecated: true, IncludeDisabled: true, MaxResults: 1000 });
  await same(shared, { ExecutableUsers: ["self"], IncludeDeprecated: true, MaxResults: 1000 });
  const body = { Images: [{ ImageId: image, OwnerId: context.account }], NextToken: "page-2" };
  const answers = [block, own, shared].map((query) => ({ ...query, body: query === own ? body : {} }));
  const [next, attribute] = Catalog.queries(context, answers);
  await same(next, { Owners: ["self"], IncludeDeprecated: true, IncludeDisabled: true, MaxResults: 1000, NextToken: "page-2" });
  await same(attribute, { ImageId: image, Attribute: "launchPermission" });
});

test("share and unshare", async () => {
  const organization = "arn:aws:organizations::123456789012:organization/o-123example";
  const unit = "arn:aws:organizations::123456789012:ou/o-123example/ou-1234-5example";
  const permissions = [{ UserId: "495219933132" }, { OrganizationArn: organization }, { OrganizationalUnitArn: unit }];
  const accounts = ["495219933132", organization, unit];
  const [share] = of({ type: "share", accounts });
  await same(share, { ImageId: image, LaunchPermission: { Add: permissions } });
  const [unshare] = of({ type: "unshare", accounts });
  await same(unshare, { ImageId: image, LaunchPermission: { Remove: permissions } });
  const [reset] = of({ type: "unshare", accounts: "all" });
  await same(reset, { ImageId: image, Attribute: "launchPermission" });
  const [reject] = of({ type: "reject" });
  await same(reject, { ImageId: image });
});

test("delete, copy and use", async () => {
  const [remove] = of({ type: "delete" });
  await same(remove, { ImageId: image });
  const [copy] = of({ type: "copy", region: "eu-central-1", key: "alias/mine", name: "mine" });
  const source = { SourceImageId: image, SourceRegion: "us-east-1" };
  await same(copy, { ...source, Name: "mine", Encrypted: true, KmsKeyId: "alias/mine" });
  const [plain] = of({ type: "copy" });
  await same(plain, { ...source, Name: "mine" }, { Name: "mine" });
  const [run] = of({ type: "use", as: "server" });
  await same(run, { ImageId: image, MinCount: 1, MaxCount: 1, InstanceType: "t3.micro" }, { InstanceType: "t3.micro" });
  const [replace] = of({ type: "use", as: "system-disk" });
  await same(replace, { ImageId: image, InstanceId: "i-1" }, { InstanceId: "i-1" });
});

test("update", async () => {
  const set = (set, changed) => of({ type: "update", set }, changed);
  const [publish, protect, disable] = set({ visibility: "public", protected: true, status: "deactivated" });
  await same(publish, { ImageId: image, LaunchPermission: { Add: [{ Group: "all" }] } });
  await same(protect, { ImageId: image });
  await same(disable, { ImageId: image });
  const [close, lift, deprecate] = set({ visibility: "private", protected: false, status: "deprecated" });
  await same(close, { ImageId: image, LaunchPermission: { Remove: [{ Group: "all" }] } });
  await same(lift, { ImageId: image });
  const when = "2030-01-01T00:00:00Z";
  await same(deprecate, { ImageId: image, DeprecateAt: new Date(when) }, { DeprecateAt: when });
  const [enable] = set({ status: "available" }, { status: "deactivated" });
  await same(enable, { ImageId: image });
  const [undo] = set({ status: "available" });
  await same(undo, { ImageId: image });
});

const ANSWERS = {
  DescribeImages: `<DescribeImagesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <requestId>r</requestId>
  <imagesSet>
    <item>
      <imageId>ami-1a2b3c4d</imageId><imageLocation>123456789012/golden</imageLocation><imageState>available</imageState>
      <imageOwnerId>123456789012</imageOwnerId><isPublic>false</isPublic><imageType>machine</imageType><platform>windows</platform>
      <name>golden</name><deregistrationProtection>enabled-with-cooldown</deregistrationProtection>
      <blockDeviceMapping>
        <item><deviceName>/dev/sda1</deviceName><ebs><snapshotId>snap-1</snapshotId><volumeSize>15</volumeSize><encrypted>false</encrypted></ebs></item>
        <item><deviceName>/dev/sdb</deviceName><virtualName>ephemeral0</virtualName></item>
      </blockDeviceMapping>
    </item>
    <item>
      <imageId>ami-2a2b3c4d</imageId><imageLocation>aws-marketplace/sold</imageLocation><imageState>disabled</imageState>
      <imageOwnerId>679593333241</imageOwnerId><isPublic>true</isPublic><imageOwnerAlias>aws-marketplace</imageOwnerAlias>
      <productCodes><item><productCode>774F4FF8</productCode><type>marketplace</type></item></productCodes>
      <blockDeviceMapping><item><ebs><encrypted>true</encrypted></ebs></item></blockDeviceMapping>
    </item>
  </imagesSet>
</DescribeImagesResponse>`,
  DescribeImageAttribute: `<DescribeImageAttributeResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <requestId>r</requestId>
  <imageId>ami-1a2b3c4d</imageId>
  <launchPermission>
    <item><userId>495219933132</userId></item>
    <item><organizationArn>arn:aws:organizations::123456789012:organization/o-123example</organizationArn></item>
    <item><organizationalUnitArn>arn:aws:organizations::123456789012:ou/o-123example/ou-1234-5example</organizationalUnitArn></item>
    <item><group>all</group></item>
  </launchPermission>
</DescribeImageAttributeResponse>`,
  GetImageBlockPublicAccessState: `<GetImageBlockPublicAccessStateResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <requestId>r</requestId>
  <imageBlockPublicAccessState>block-new-sharing</imageBlockPublicAccessState>
</GetImageBlockPublicAccessStateResponse>`,
};

test("the SDK's objects give the same facts as the responses", async () => {
  const inputs = { DescribeImageAttribute: { ImageId: image, Attribute: "launchPermission" } };
  const wire = Object.entries(ANSWERS).map(([operation, body]) => ({ operation, status: 200, body }));
  const objects = await Promise.all(
    wire.map(async ({ operation, body }) => {
      const { output } = await exchange(operation, inputs[operation] ?? {}, body);
      return { operation, status: 200, body: output };
    }),
  );
  const [one, other] = [wire, objects].map((answers) => Catalog.read(context, answers));
  assert.deepEqual(one.toJSON(), other.toJSON());
  const [golden, sold] = one.toJSON().images;
  assert.equal(golden.shares.length, 3);
  assert.equal(golden.visibility, "public");
  assert.equal(sold.productCode, "774F4FF8");
  const publish = { type: "update", image, set: { visibility: "public" } };
  for (const catalog of [one, other]) {
    catalog.put([{ ...golden, visibility: "private" }]);
    const { findings } = catalog.check(publish);
    assert.ok(findings.some(({ code }) => code === "public-sharing-blocked"));
  }
});
