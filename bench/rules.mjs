// The same rules without an engine: the errors of the cloud `alibaba-ecs` for sharing, written by hand in JavaScript,
// on prepared facts. As in the engine, a fact that is left out is unknown, and never allows an action.

const CALL_LIMIT = 10;
const IMAGE_LIMIT = 50;

/** An image, prepared for fast lookups of accounts. */
export function prepared(image) {
  const { shares, encryption } = image;
  return {
    ...image,
    sharedWith: shares && new Set(shares.map((share) => share.account)),
    grantedTo: encryption?.grantedTo && new Set(encryption.grantedTo),
  };
}

/** The facts of one account: prepared images by id. */
export function world({ account, region, limits = {}, images }) {
  return {
    account,
    region,
    perCall: limits.accountsPerCall ?? CALL_LIMIT,
    perImage: limits.accountsPerImage ?? IMAGE_LIMIT,
    images: new Map(images.map((image) => [image.id, prepared(image)])),
  };
}

/** The image is not public. */
const isOwn = (visibility) => visibility === "private" || visibility === "shared";
const isId = (account) => /^[0-9]+$/.test(account);

/** Only yes or no, as fast as possible: it allocates nothing unless the image is full. */
export function allows(world, { image: id, accounts, region }) {
  const image = world.images.get(id);
  if (image === undefined) return false;
  const { owner, encryption, sharedWith } = image;
  if (accounts.length === 0 || accounts.length > world.perCall) return false;
  if (owner !== world.account || image.origin !== "custom" || image.status !== "available") return false;
  if (!isOwn(image.visibility)) return false;
  if (image.region === undefined || (region ?? world.region) !== image.region) return false;
  if (encryption === undefined || sharedWith === undefined) return false;
  const { grantedTo } = image;
  if (encryption !== null) {
    if (encryption.key === "default" || encryption.enabled !== true || grantedTo === undefined) return false;
    if (image.dataDisks !== 0) return false;
  }
  let added = 0;
  for (let at = 0; at < accounts.length; at++) {
    const account = accounts[at];
    if (account === owner || !isId(account)) return false;
    if (encryption !== null && !grantedTo.has(account)) return false;
    if (!sharedWith.has(account)) added++;
  }
  if (added === 0 || sharedWith.size + added <= world.perImage) return true;
  added = accounts.length === 1 ? 1 : new Set(accounts.filter((account) => !sharedWith.has(account))).size;
  return sharedWith.size + added <= world.perImage;
}

/** The same rules one by one, for libraries that need them so: whether `{ world, image, … }` keeps each rule. */
export const rules = {
  "no-accounts": ({ accounts }) => accounts.length > 0,
  "call-limit-exceeded": ({ world, accounts }) => accounts.length <= world.perCall,
  "image-not-found": ({ image }) => image !== undefined,
  "wrong-region": ({ world, image, region }) =>
    region !== undefined || (image?.region !== undefined && image.region === world.region),
  "cross-region": ({ image, region }) => region === undefined || image?.region === region,
  "not-owner": ({ world, image }) => image?.owner === world.account,
  "not-a-custom-image": ({ image }) => image?.origin === "custom",
  "community-image": ({ image }) => isOwn(image?.visibility),
  "image-not-available": ({ image }) => image?.status === "available",
  "encrypted-with-default-key": ({ image }) => image?.encryption !== undefined && image.encryption?.key !== "default",
  "encrypted-data-disks": ({ image }) => image?.encryption === null || image?.dataDisks === 0,
  "key-disabled": ({ image }) => image?.encryption === null || image?.encryption?.enabled === true,
  "key-not-granted": ({ image, accounts }) =>
    image?.encryption === null || accounts.every((account) => image?.grantedTo?.has(account)),
  "malformed-account-id": ({ accounts }) => accounts.every(isId),
  "shared-with-self": ({ world, accounts }) => !accounts.includes(world.account),
  "account-limit-exceeded": ({ world, image, accounts }) => {
    if (image?.sharedWith === undefined) return false;
    const added = new Set(accounts.filter((account) => !image.sharedWith.has(account))).size;
    return added === 0 || image.sharedWith.size + added <= world.perImage;
  },
};

/** The decision, every error with its message in the cloud's order, and every missing fact. */
export function check(world, { image: id, accounts, region }) {
  const findings = [];
  const missing = new Set();
  const refuse = (code, at, message) => findings.push({ code, at, message });
  /** Checks a fact, if it is known. */
  const on = (fact, path, judge) => (fact === undefined ? missing.add(path) : judge(fact));
  const image = world.images.get(id);

  if (accounts.length === 0) refuse("no-accounts", "/action/accounts", "nobody is named");
  if (accounts.length > world.perCall) {
    const message = `${accounts.length} accounts are named; one request takes ${world.perCall}`;
    refuse("call-limit-exceeded", "/action/accounts", message);
  }
  if (image) checkImage();
  else refuse("image-not-found", "/action/image", `there is no image \`${id}\``);
  accounts.forEach((account, at) => {
    if (!isId(account))
      refuse("malformed-account-id", `/action/accounts/${at}`, `\`${account}\` is not an account's id`);
  });
  accounts.forEach((account, at) => {
    if (account === world.account)
      refuse("shared-with-self", `/action/accounts/${at}`, `\`${account}\` is your own account`);
  });
  if (image) on(image.sharedWith, "/image/shares", checkLimit);
  const decision = findings.length > 0 ? "deny" : missing.size > 0 ? "unknown" : "allow";
  return { decision, findings, missing: decision === "unknown" ? [...missing] : [] };

  function checkImage() {
    const { owner, encryption, sharedWith } = image;
    on(image.region, "/image/region", (there) => {
      if (region !== undefined) return;
      on(world.region, "/region", (here) => {
        if (here !== there) refuse("wrong-region", "/region", `you act in \`${here}\`; the image is in \`${there}\``);
      });
    });
    on(owner, "/image/owner", () => {
      if (owner === world.account) return;
      refuse("not-owner", "/image/owner", `the image belongs to \`${owner}\``);
      on(sharedWith, "/image/shares", () => {
        if (sharedWith.has(world.account))
          refuse("reshare-forbidden", "/image/owner", `\`${owner}\` shares it with you`);
      });
    });
    on(image.origin, "/image/origin", (origin) => {
      if (origin !== "custom") refuse("not-a-custom-image", "/image/origin", `the image is a ${origin} one`);
    });
    if (image.origin === undefined || image.origin === "custom") {
      on(image.visibility, "/image/visibility", (visibility) => {
        if (image.origin === "custom" && !isOwn(visibility))
          refuse("community-image", "/image/visibility", "the image is public");
      });
    }
    if (region !== undefined && image.region !== undefined && region !== image.region) {
      refuse("cross-region", "/action/region", `the image is in \`${image.region}\`, not in \`${region}\``);
    }
    on(image.status, "/image/status", (status) => {
      if (status === "deprecated") refuse("image-deprecated", "/image/status", "the image is deprecated");
      else if (status !== "available") refuse("image-not-available", "/image/status", `the image is ${status}`);
    });
    on(encryption, "/image/encryption", () => encryption && checkKey(encryption));
  }

  function checkKey({ key, enabled }) {
    if (key === "default") {
      refuse(
        "encrypted-with-default-key",
        "/image/encryption",
        "the image is encrypted with the account's default key",
      );
    }
    on(image.dataDisks, "/image/dataDisks", (count) => {
      if (count > 0)
        refuse("encrypted-data-disks", "/image/dataDisks", `the image is encrypted and holds ${count} data disks`);
    });
    on(enabled, "/image/encryption/enabled", () => {
      if (!enabled) refuse("key-disabled", "/image/encryption/enabled", "the key of the image is disabled");
    });
    if (key === "default") return;
    accounts.forEach((account, at) => {
      on(image.grantedTo, "/image/encryption/grantedTo", (granted) => {
        if (!granted.has(account))
          refuse("key-not-granted", `/action/accounts/${at}`, `\`${account}\` may not use the key`);
      });
    });
  }

  function checkLimit(sharedWith) {
    const added = new Set(accounts.filter((account) => !sharedWith.has(account))).size;
    const total = sharedWith.size + added;
    if (added === 0 || total <= world.perImage) return;
    refuse(
      "account-limit-exceeded",
      "/action/accounts",
      `${total} accounts would have it; the limit is ${world.perImage}`,
    );
  }
}
