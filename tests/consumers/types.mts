// Compiled, not run: what a TypeScript project sees. `types.cts` is the same for CommonJS.
import { Catalog, addLocale, check, version, type CheckRequest, type RuleCode, type Verdict } from "image-sharing";
import de from "image-sharing/locales/de";
import zh from "image-sharing/locales/zh-CN";

const request: CheckRequest = {
  cloud: "alibaba-ecs",
  account: "1111111111111111",
  region: "cn-hangzhou",
  action: { type: "share", image: "m-1", accounts: ["2222222222222222"] },
  image: { id: "m-1" },
};
const verdict: Verdict = check(request);

export const decision: "allow" | "deny" | "unknown" = verdict.decision;
export const codes: RuleCode[] = verdict.findings.map((finding) => finding.code);
export const text: string = version;

// @ts-expect-error: not a cloud
check({ ...request, cloud: "no-such-cloud" });
// @ts-expect-error: an action of that type has accounts
check({ ...request, action: { type: "share", image: "m-1" } });

// A language is added before it is asked for.
for (const texts of [de, zh]) addLocale(texts);
check({ ...request, locale: "zh-CN" });
// @ts-expect-error: not a language
check({ ...request, locale: "fr" });
// @ts-expect-error: a name is not the texts
addLocale("de");

// The code of a finding or an effect tells the type of its values.
for (const finding of verdict.findings) {
  if (finding.code === "account-limit-exceeded") {
    const { max, room }: { max: number; room: number } = finding.params;
    console.log(max - room);
  }
  // @ts-expect-error: not every finding has a limit
  console.log(finding.params.max);
}
for (const effect of verdict.effects) {
  if (effect.code === "vault-space-used") console.log(effect.params.sizeGib.toFixed());
}

const catalog = new Catalog({ cloud: "otc-ims", account: "a", images: [request.image].flat(), vaults: [] });
export const allowed: boolean = catalog.allows({ type: "use", image: "m-1", as: "server" });
export const again: Catalog = new Catalog({ cloud: "otc-ims", account: "a", ...catalog.toJSON() });
// @ts-expect-error: not a view
catalog.list("mine");
// @ts-expect-error: a share has no vault
catalog.check({ type: "share", image: "m-1", accounts: [], vault: "v" });
