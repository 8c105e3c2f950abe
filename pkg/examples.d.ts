import type { CheckRequest, CloudId, RuleCode } from "./index.js";

/** A request in which a rule speaks. */
export interface Example {
  /** What the example shows. */
  title: string;
  /** The request for `check`, with only the facts that matter to the rule. */
  request: CheckRequest;
}

/** An example of every rule for every cloud that has it. Meant for documentation and tests only. */
export const examples: Readonly<Record<RuleCode, Readonly<Partial<Record<CloudId, Example>>>>>;
