// Facts and actions to check: realistic ones, and ones that try every rule.

export const ME = "1000000000000001";
export const REGION = "cn-hangzhou";

/** The id of another account. */
export const account = (number) => String(2_000_000_000_000_000 + number);

/** Values as they come from a network: no two strings share memory. */
export const sent = (value) => JSON.parse(JSON.stringify(value));

/** An image with all facts, shared with some accounts. */
export function image(number, { owner = ME, shares = 10, ...facts } = {}) {
  return {
    id: `m-bp1${String(number).padStart(15, "0")}`,
    name: `image ${number}`,
    owner,
    region: REGION,
    kind: "system-disk",
    origin: "custom",
    visibility: shares > 0 ? "shared" : "private",
    status: "available",
    protected: false,
    encryption: null,
    dataDisks: 0,
    resources: [],
    shares: Array.from({ length: shares }, (_, place) => ({ account: account((7 * number + place) % 1000) })),
    ...facts,
  };
}

/** Images; every fourth of them cannot be shared. */
export function images(count) {
  const flaws = [{ status: "creating" }, { region: "cn-beijing" }, { encryption: { key: "default" } }];
  return Array.from({ length: count }, (_, number) =>
    image(number, number % 4 === 3 ? flaws[number % flaws.length] : {}),
  );
}

/** Actions that share the images in turn, each with this many accounts that have no share. */
export function shares(count, images, accounts) {
  return Array.from({ length: count }, (_, number) => {
    const named = Array.from({ length: accounts }, (_, place) => account(10_000 + ((3 * number + place) % 5000)));
    return { type: "share", image: images[(7 * number) % images.length].id, accounts: named };
  });
}

/** Cases of facts and an action, the same each time. Every fact is sometimes unknown, and sometimes breaks a rule. */
export function* cases(count) {
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = (...options) => options[random(options.length)];
  const mostly = (usual, ...others) => (random(8) > 0 ? usual : pick(...others));
  const accounts = (most) => Array.from({ length: random(most + 1) }, () => account(random(60)));
  const key = (facts) => ({ key: "custom", enabled: true, grantedTo: accounts(200), ...facts });
  for (let number = 0; number < count; number++) {
    const owner = mostly(ME, account(999), undefined);
    const sharedWith = new Set(
      pick(
        accounts(15),
        Array.from({ length: 44 + random(7) }, (_, place) => account(place)),
      ),
    );
    if (owner !== ME && random(2)) sharedWith.add(ME);
    const facts = {
      owner,
      region: mostly(REGION, "cn-beijing", undefined),
      origin: mostly("custom", "public", undefined),
      visibility: mostly(pick("private", "shared"), "community", undefined),
      status: mostly("available", "creating", "deprecated", undefined),
      encryption: pick(
        null,
        mostly(key(), key({ enabled: false }), key({ enabled: undefined }), { key: "default" }, undefined),
      ),
      dataDisks: mostly(0, 1, undefined),
      shares: mostly(
        [...sharedWith].map((account) => ({ account })),
        undefined,
      ),
    };
    const action = {
      type: "share",
      image: image(mostly(0, 1)).id,
      accounts: [...accounts(mostly(4, 14)), ...mostly([], [ME], ["somebody"], [""])],
      region: mostly(undefined, REGION, "cn-beijing"),
    };
    const limits = mostly({}, { accountsPerCall: 2, accountsPerImage: 12 });
    const region = mostly(REGION, "cn-beijing", undefined);
    yield sent([{ account: ME, region, limits, images: [image(0, facts)] }, action]);
  }
}
