// Contenders that decide "may this image be shared with these accounts?". Each has got its facts before.

export const contenders = {
  async "image-sharing"(facts) {
    const { Catalog } = await import("../pkg/dist/index.js");
    const catalog = new Catalog({ cloud: "alibaba-ecs", ...facts });
    return (action) => catalog.allows(action);
  },

  async "by hand"(facts) {
    const { allows, world } = await import("./rules.mjs");
    const held = world(facts);
    return (action) => allows(held, action);
  },

  /** One `cannot` for each rule, with a function as its condition: the library's fastest form. */
  async "@casl/ability"(facts) {
    const { rules, world } = await import("./rules.mjs");
    const { Ability, AbilityBuilder } = await import("@casl/ability");
    const held = world(facts);
    const { can, cannot, build } = new AbilityBuilder(Ability);
    can("share", "image");
    for (const holds of Object.values(rules)) cannot("share", "image", (question) => !holds(question));
    const ability = build({ conditionsMatcher: (condition) => condition, detectSubjectType: () => "image" });
    return (action) => ability.can("share", question(held, action));
  },

  /** One operator for each rule, on one fact. */
  async "json-rules-engine"(facts) {
    const { rules, world } = await import("./rules.mjs");
    const { Engine } = await import("json-rules-engine");
    const held = world(facts);
    const engine = new Engine();
    for (const [name, holds] of Object.entries(rules)) engine.addOperator(name, (question) => holds(question));
    const all = Object.keys(rules).map((operator) => ({ fact: "question", operator, value: true }));
    engine.addRule({ conditions: { all }, event: { type: "allow" } });
    return async (action) => (await engine.run({ question: question(held, action) })).events.length > 0;
  },
};

function question(world, { image, accounts, region }) {
  return { world, image: world.images.get(image), accounts, region };
}
