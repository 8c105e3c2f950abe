// Compiled, not run: what a TypeScript project sees. `types.cts` is the same for CommonJS.
import { check, version, type CheckRequest, type RuleCode, type Verdict } from "image-sharing";

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
