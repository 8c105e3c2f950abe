/// <reference lib="esnext.disposable" />

import type { CloudId, EffectCode, EffectParams, FactPath, Locale, Operation, RuleCode, RuleParams } from "./codes.js";
import type { Action, Caller, Facts, Image, Limits, Vault } from "./facts.js";

export type * from "./codes.js";
export type * from "./facts.js";

/** Version of the package and of its rules. */
export const version: string;

// ---------------------------------------------------------------------------------------------------------------
// Cases: the types of facts and actions are in facts.d.ts

/** The caller, and the cloud and region in which it acts. */
export interface Context extends Caller {
  /** The cloud whose rules apply. */
  cloud: CloudId;
  /** Language of the messages; default `"en"`. Add any other language first, with `addLocale`. */
  locale?: Locale;
}

/** One case: an action, its caller and the facts. */
export interface CheckRequest extends Context {
  /** The action to check. */
  action: Action;
  /** The image of the action, alone or in a list with other images. */
  image: Image | Image[];
  /** The caller's vaults: list all of them, or leave the field out. */
  vaults?: Vault[];
}

// ---------------------------------------------------------------------------------------------------------------
// Results

/** Whether the rules allow an action. `unknown`: facts are missing. */
export type Decision = "allow" | "deny" | "unknown";

/** What the rules say about one action. */
export interface Verdict {
  /** `deny` if there is an error. Otherwise `unknown` if a rule of level error lacks a fact. Otherwise `allow`. */
  decision: Decision;
  /** Errors in the order in which the cloud checks, then warnings, then notes. */
  findings: Finding[];
  /** The facts that would settle an `unknown`; otherwise empty. */
  missing: FactPath[];
  /** What the action changes if the cloud accepts it, and for whom, including harm. */
  effects: Effect[];
}

/** A rule that speaks in a verdict. Narrow on `code` to get typed `params`. */
export type Finding = { [Code in RuleCode]: FindingOf<Code> }[RuleCode];

/** A finding of one rule. */
export interface FindingOf<Code extends RuleCode> {
  /** The code of the rule. */
  code: Code;
  /** Only an `error` leads to `deny`. */
  level: "error" | "warning" | "note";
  /**
   * JSON Pointer to the field in the request that the finding is about, such as `/action/accounts/3` or
   * `/image/encryption`.
   */
  at: string;
  /** The values in the message. */
  params: RuleParams[Code];
  /** What is wrong, in one line. */
  message: string;
  /** What to do about it. */
  help: string;
  /** Fixes that can be executed. */
  fixes: Fix[];
  /** Who can resolve it. If the caller is the owner, this is `you` in place of `owner`. */
  by: "you" | "owner" | "recipient" | "admin" | "provider";
  /** The document that states the rule. */
  source: Source;
  /** The cloud's response. `null`: it accepts the request silently. `{}`: it refuses; its code is not documented. */
  backend: null | { status?: number; code?: string };
}

/** A fix: actions that resolve a finding. */
export interface Fix {
  /** What the fix does, in one line. */
  title: string;
  /** `confirm`: somebody loses something or pays, so ask the person first. */
  safety: "safe" | "confirm";
  /** Do these actions first, in order. */
  before?: Action[];
  /** Then do this in place of the action. Left out: do the action itself. */
  instead?: Action;
}

/** The document in which a cloud states a rule. */
export interface Source {
  /** Title of the document. */
  title: string;
  /** The section in the document. */
  section?: string;
  /** Address of the document. */
  url?: string;
  /** The date on which we read it, ISO 8601. */
  read: string;
}

/** One thing that an action changes. Narrow on `code` to get typed `params`. */
export type Effect = { [Code in EffectCode]: EffectOf<Code> }[EffectCode];

/** An effect with one code. */
export interface EffectOf<Code extends EffectCode> {
  /** The kind of change. */
  code: Code;
  /** The affected account. */
  account?: string;
  /** The affected image. For an effect on a copy: the copy. */
  image?: string;
  /** Somebody loses something. */
  harm: boolean;
  /** The values in the message. */
  params: EffectParams[Code];
  /** What changes, in one line. */
  message: string;
}

/** An input error: the calling code passed something malformed. The refusal of an action is never a `RequestError`. */
export class RequestError extends TypeError {
  readonly name: "RequestError";
  /** Path to the malformed value, such as `image.encryption.key`. */
  readonly path: string;
  /** The value at that path, printed and shortened. */
  readonly value: string;
  /** What is expected there. */
  readonly expected: string;
  /** The valid word that was probably meant. */
  readonly nearest?: string;
}

/** `Catalog.apply` got an action that is not allowed. The facts have not changed. */
export class ActionDenied extends Error {
  readonly name: "ActionDenied";
  /** The verdict on the action. */
  readonly verdict: Verdict;
}

/**
 * Checks one action on the facts in the request.
 *
 * @throws {RequestError} if the request is malformed: an unknown cloud, field or word, or a wrong type.
 */
export function check(request: CheckRequest): Verdict;

/**
 * Explains what a refusal of the backend can mean, on the facts in the request. See `Catalog.explain`.
 *
 * @throws {RequestError} if the response or the request is malformed.
 */
export function explain(response: BackendResponse, request: ExplainRequest): Explanation[];

/** The action, its caller and the facts for `explain`. */
export interface ExplainRequest extends Context {
  /** The action that the backend refused. Left out: the `part` of the response. */
  action?: Action;
  /** The image of the action, alone or in a list with other images. */
  image?: Image | Image[];
  /** The caller's vaults: list all of them, or leave the field out. */
  vaults?: Vault[];
}

/** One possible meaning of a refusal. */
export type Explanation = Finding & {
  /** The fact that must differ from the given one, or that was missing. Somebody may have changed it since. */
  changed?: FactPath | "/image" | "/image/backup/service" | "/image/shares/status";
};

/** A request to the backend. Whoever holds the credentials sends it. */
export interface BackendRequest {
  /** The name of the operation in the cloud's documents. */
  operation: Operation;
  /** The HTTP method. */
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The encoded path after the endpoint of the region. `{job_id}` in it stands for a value from a response. */
  path: string;
  /** The region whose endpoint gets the request. Left out: the caller's region. */
  region?: string;
  /** Query parameters. */
  query?: Record<string, string>;
  /** The headers that matter to the operation. */
  headers?: Record<string, string>;
  /** The body to send as JSON. */
  body?: unknown;
  /** The fields to send as a form, in place of a body. */
  form?: Record<string, string>;
  /** Required parameters that the request lacks, because neither the action nor the facts contain them. */
  needs?: string[];
  /** If the request starts a job: the request that returns the result of the job. */
  job?: BackendRequest;
  /**
   * The part of the action that this request carries out. If the backend refuses a later request, the earlier parts are
   * done: `apply` them. Requests that only query have no part.
   */
  part?: Action;
}

/** A response of the cloud. `{ ...request, status, body }` is enough; the fields of the request help to read it. */
export interface BackendResponse {
  /** The operation of the request. */
  operation: Operation;
  /** The HTTP status. Left out: success, unless the body says otherwise. */
  status?: number;
  /** Parsed JSON, or the raw text: JSON, XML or HTML. */
  body?: unknown;
  /** The path of the request. It names the image if the response does not. */
  path?: string;
  /** As in the request. */
  query?: Record<string, string>;
  /** As in the request. */
  form?: Record<string, string>;
  /** As in the request. */
  part?: Action;
  /** As in the request. */
  method?: BackendRequest["method"];
  /** As in the request. */
  region?: string;
  /** As in the request. */
  headers?: Record<string, string>;
  /** As in the request. */
  needs?: string[];
  /** As in the request. */
  job?: BackendRequest;
}

/**
 * Adds a language. Each language is a separate module, so that a page loads only the languages it shows:
 *
 * ```js
 * import { addLocale } from "image-sharing";
 * import de from "image-sharing/locales/de";
 *
 * addLocale(de);
 * ```
 *
 * @throws {RequestError} if `texts` is anything else, or comes from another version of the package.
 */
export function addLocale(texts: LocaleTexts): void;

/** The texts of a language. Only `addLocale` takes them. */
export interface LocaleTexts {
  /** The language. */
  readonly locale: Locale;
  /** The texts in Fluent's format. */
  readonly source: string;
}

/**
 * A list of images that a cloud shows an account. `owned`: the account created them. `shared-by-me`: the owned images
 * that others have a share of. `shared-with-me`: images of others that the account can use. `pending`: images that
 * wait for the account's reply. `rejected`: images that the account has rejected.
 */
export type View = "owned" | "shared-by-me" | "shared-with-me" | "pending" | "rejected";

/**
 * Holds facts in the engine: load them once, check often. The cost of one check does not depend on the number of images.
 * You need not free anything; `using` works too.
 *
 * The catalog refuses facts that contradict each other, with the path to the wrong one: two images or two vaults with
 * the same id, two shares of one image for the same account, a share for the owner of the image, or an accepted or
 * rejected share on a cloud where recipients do not reply. It also refuses an empty id. Otherwise ids are opaque and can
 * have any length.
 */
export class Catalog {
  /** @throws {RequestError} if the context or a fact is malformed, or if facts contradict each other. */
  constructor(context: Context & Partial<Facts>);
  /**
   * Reads facts from the cloud's responses, parsed or as text. Facts that the responses do not contain are unknown. A
   * list with a missing page is unknown, too. Several responses about one image add up; if they disagree, the later one
   * counts. Refusals and fields that the package does not know add no facts.
   *
   * @throws {RequestError} if a field that the package knows has a wrong type, with the path to it, such as
   * `responses[1].body.images[0].protected`.
   */
  static read(context: Context, responses: BackendResponse[]): Catalog;
  /**
   * Returns the requests that are still needed to get all facts that the cloud offers, given the responses so far. Send
   * them and call again with all responses, until the result is empty:
   *
   * ```js
   * const responses = [];
   * for (let next; (next = Catalog.queries(context, responses)).length > 0; )
   *   responses.push(...(await Promise.all(next.map(send))));
   * const catalog = Catalog.read(context, responses);
   * ```
   *
   * The loop ends if `send` returns a response for every request. A refusal is a response, too.
   *
   * @throws {RequestError} as `read`.
   */
  static queries(context: Context, responses?: BackendResponse[]): BackendRequest[];
  /** True exactly if `check(action).decision` is `"allow"`. Fast enough to call on every keystroke. */
  allows(action: Action): boolean;
  /** Checks one action. If the catalog does not have the image, the verdict has a finding, as on the cloud. */
  check(action: Action): Verdict;
  /** Checks each action on the current facts, in one call into the engine. */
  checkEach(actions: Action[]): Verdict[];
  /**
   * Checks each action on the facts that the actions before it leave, so that limits, vaults and duplicates add up. The
   * catalog does not change. The list ends with the first action that is not allowed; if all actions are allowed, it is
   * as long as `actions`.
   */
  checkInOrder(actions: Action[]): Verdict[];
  /**
   * Checks every action on every image, or on the given images, before the recipients or the vault are chosen. An item
   * is `allow` if some choice is allowed, as far as the facts tell; for `share`, that choice is a new recipient.
   * Findings are those of `check`, without fixes.
   */
  menu(images?: string[]): Menu[];
  /**
   * Returns the shortest sequence of the caller's own actions that achieves what the action is for. Each step is checked
   * on the facts that the steps before it leave. If there is no such sequence, the plan says who has to do what.
   */
  plan(action: Action): Plan;
  /**
   * Returns the requests for an action, in order, split to fit the cloud's limits. They contain no secrets and no
   * signature; the caller adds those. It does not check the action: call `check` before. Empty if the cloud has no
   * request for the action.
   *
   * @throws {RequestError} if the requests depend on missing facts, such as which accounts "all" are.
   */
  requests(action: Action): BackendRequest[];
  /**
   * Returns what a refusal of the backend can mean, most likely first: what is wrong by the facts; then what would be
   * wrong if one fact differed, which `changed` names; then what only the backend can tell. There is at least one
   * explanation if the response is a refusal, or reports that a job on this image failed; otherwise there is none.
   * `action` left out: the `part` of the response. If there is no part either, the result is only what only the backend
   * can tell.
   *
   * @throws {RequestError} if the response or the action is malformed.
   */
  explain(response: BackendResponse, action?: Action): Explanation[];
  /**
   * Returns the images that the cloud shows the caller in this view. If the context has a region, only images in that
   * region. An image whose owner, region or share status is unknown is included only if that fact does not matter.
   */
  list(view: View): Image[];
  /**
   * Changes the facts to those after the action and returns its effects. All or nothing. A copy gets the provisional id
   * `<image>~1` (`~2` and so on), which its effects contain. When the backend has returned the real id, call `rename`.
   *
   * @throws {ActionDenied} unless the action is allowed.
   */
  apply(action: Action): Effect[];
  /**
   * Takes facts that the backend reports. They replace everything known about these images, so a fact that is left out
   * is unknown again. New images are added. `vaults`, if given, replaces all vaults. All or nothing.
   *
   * Returns the facts that differ from those in the catalog. After `apply`, these are changes that the backend did not
   * make as expected. A fact that is unknown on one side is no difference.
   *
   * @throws {RequestError} if a fact is malformed, an image is given twice, or facts contradict each other.
   */
  put(images: Image[], vaults?: Vault[]): Difference[];
  /**
   * Removes images from the catalog. Returns a difference for each, except for those that `apply` has already deleted.
   * Ignores ids that the catalog does not have.
   */
  remove(ids: string[]): Difference[];
  /**
   * Gives an image the id that the backend uses, in place of the provisional id of a copy. The image keeps what `apply`
   * has predicted for it. Ignores an id that the catalog does not have.
   *
   * @throws {RequestError} if another image has the new id.
   */
  rename(id: string, to: string): void;
  /**
   * Returns all current facts in the shape in which they were given: `new Catalog({ ...context, ...facts })` is an
   * equal catalog.
   */
  toJSON(): Facts;
  [Symbol.dispose](): void;
}

/** What the caller may do with one image. */
export interface Menu {
  /** The id of the image. */
  image: string;
  /** One item for each type of action, and one for each way to use the image. */
  actions: MenuItem[];
}

/** One action in a menu. */
export interface MenuItem {
  /** The type of the action. */
  type: Action["type"];
  /** For type `use`: the way to use the image. */
  as?: Extract<Action, { type: "use" }>["as"];
  /**
   * What the user still has to choose: accounts for a share, a vault to accept a full-server image, what an update
   * sets.
   */
  needs: ("/accounts" | "/vault" | "/set")[];
  /** `allow` if some choice is allowed. */
  decision: Decision;
  /** As in a verdict, without fixes. */
  findings: Finding[];
  /** As in a verdict. */
  missing: FactPath[];
}

/** The steps that achieve what an action is for. */
export interface Plan {
  /**
   * The steps achieve at least a part of it, or nothing needs to be done. If `blockedBy` is empty, they achieve all of
   * it.
   */
  possible: boolean;
  /**
   * The steps in order. The last ones are the action or what replaces it: on a copy, in several requests, by force. A
   * copy created on the way is called `<image>~1`: replace that with the id that the backend returns, and call `rename`.
   */
  steps: Action[];
  /** What a person has to choose first. Any choice works. Until then, a step lacks the chosen value. */
  choices: Choice[];
  /** What blocks the whole or a part: `by` says who can resolve it, `help` says how. */
  blockedBy: Finding[];
  /** The facts that are missing to tell whether there is a plan. */
  missing: FactPath[];
}

/** A choice in a plan. `step` is the index of the step that lacks a value. */
export type Choice =
  /** Accounts to stop sharing with: `count` of those in `from`. Choose each account only once in the whole plan. */
  | { step: number; at: "/accounts"; count: number; from: string[] }
  /**
   * The id of one of the caller's own keys. It must be enabled and granted to these accounts, which the step already
   * lists.
   */
  | { step: number; at: "/key"; grantedTo: string[] };

/** Facts of one image that differ from those in the catalog. */
export interface Difference {
  /** The id of the image. */
  image: string;
  /**
   * `true`: `apply` had predicted these facts, and the backend did something else. `false`: somebody has changed them.
   */
  applied: boolean;
  /**
   * The facts in the catalog, only those that differ; of `shares`, only those that differ. `null`: the catalog had the
   * image as deleted.
   */
  was: Image | null;
  /** The same facts as reported. `null`: the image is gone. */
  is: Image | null;
}

/** A format of ids. */
export interface IdFormat {
  /** What the id identifies. */
  of: "account" | "project" | "subscription" | "tenant" | "organization" | "organizational-unit" | "member" | "image";
  /**
   * Letters stand for themselves. `{d12}`: twelve digits. `{h}`: at least one lower-case hexadecimal digit. `{w}`:
   * lower-case letters and digits. `{p}`: these and hyphens. `{*}`: anything but white space. `{.}`: anything.
   */
  pattern: string;
  /** An id in this format. */
  example: string;
}

/** What the package knows about a cloud. */
export interface CloudInfo {
  /** The id of the cloud. */
  id: CloudId;
  /** The display name. */
  name: string;
  /** A recipient accepts or rejects a share before the image is listed for it. */
  handshake: boolean;
  /** Rejecting ends a share for good: there is nothing to accept, but a recipient can give the share back. */
  rejectEnds: boolean;
  /** The formats of recipients' ids. The first one is the format of your own account id. */
  accountIds: readonly IdFormat[];
  /** The operations of its backend that the package knows. */
  operations: readonly Operation[];
  /** The documented limits. A limit that the cloud does not have is left out. */
  limits: Partial<Limits>;
}

/** The clouds that the package knows. */
export const clouds: readonly CloudInfo[];

/** A rule. */
export interface RuleInfo {
  /** The code of the rule. */
  code: RuleCode;
  /** What the rule says, in Markdown. */
  says: string;
  /** Why the cloud has it, in Markdown. */
  why: string;
  /** What to do, in Markdown. */
  help: string;
  /** The types of action that the rule can apply to. */
  actions: Action["type"][];
  /** Who can resolve a finding of this rule. */
  by: Finding["by"];
  /** The clouds that have the rule. A cloud can have it several times, for different actions. */
  clouds: {
    /** The id of the cloud. */
    cloud: CloudId;
    /** The types of action that the rule applies to on this cloud. */
    actions: Action["type"][];
    /** The level of its findings on this cloud. */
    level: Finding["level"];
    /** The settings of the rule on this cloud: numbers, words, lists of them, formats of ids. */
    settings: Readonly<Record<string, unknown>>;
    /** The document that states the rule. */
    source: Source;
    /** The cloud's response, as in a finding. */
    backend: Finding["backend"];
    /** Only the backend can tell: no verdict contains this rule, but a refusal can mean it. */
    onlyBackend: boolean;
  }[];
}

/** Every rule, with its settings on each cloud. */
export const rules: readonly RuleInfo[];
