import type { CheckRequest, CloudId, RuleCode } from "./index.js";

/** A request that a rule has something to say about. */
export interface Example {
  /** What it is an example of. */
  title: string;
  /** What `check` takes: the facts that matter to the rule and no others. */
  request: CheckRequest;
}

/** An example of every rule on every cloud that has it. For documentation and tests: nothing else needs this module. */
export const examples: Readonly<Record<RuleCode, Readonly<Partial<Record<CloudId, Example>>>>>;
