// The same as `types.mts`, for CommonJS.
import { addLocale, check, version, type CheckRequest, type RuleCode, type Verdict } from "image-sharing";
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
