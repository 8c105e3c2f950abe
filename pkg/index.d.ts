/// <reference lib="esnext.disposable" />

import type { CloudId, EffectCode, EffectParams, FactPath, Locale, Operation, RuleCode, RuleParams } from "./codes.js";

export type * from "./codes.js";

/** Version of the package and of the rules in it. */
export const version: string;

// ---------------------------------------------------------------------------------------------------------------
// Facts: what the caller knows. A fact that is left out is unknown: it is never assumed.
// Amounts are GiB, times ISO 8601, ids opaque strings in the cloud's own spelling.

/** A machine image. */
export interface Image {
  id: string;
  name?: string;
  /** The account (on Huawei-style clouds: the project) that created the image. */
  owner?: string;
  region?: string;
  kind?: "system-disk" | "data-disk" | "full-server" | "iso";
  origin?: "custom" | "public" | "marketplace";
  visibility?: "private" | "shared" | "community" | "public";
  status?: "creating" | "available" | "deactivated" | "deprecated" | "failed";
  /** Protected from deletion. */
  protected?: boolean;
  /** `null`: known to be plain. */
  encryption?: null | Encryption;
  sizeGib?: number;
  /** Data disks that the image holds beside its system disk. */
  dataDisks?: number;
  /** Full-server images: the backup behind them. */
  backup?: Backup;
  /** Marketplace product; `null`: known to have none. */
  productCode?: string | null;
  /** Published in a marketplace. */
  published?: boolean;
  os?: "linux" | "windows";
  /** Jobs that run on the image now. */
  tasks?: ("copy" | "export" | "import")[];
  /** What was made from this image and still exists, by account. */
  resources?: Resource[];
  /** Whom the image is shared with: all of them, or leave it out. */
  shares?: Share[];
}

export interface Encryption {
  /** `default`: the key that the cloud's storage service keeps for each account; it can never be granted to another. */
  key: "default" | "custom";
  /** Key id. */
  id?: string;
  /** `false`: the key is disabled or deleted. */
  enabled?: boolean;
  /** Accounts that may use the key, spelled as the accounts of shares are. */
  grantedTo?: string[];
}

export interface Backup {
  /** Which service made it; `direct`: the image was made from the server itself. */
  service: "cbr" | "csbs" | "direct";
  /** Total of the system-disk and data-disk backups, GiB: what a vault must have room for. */
  sizeGib?: number;
  /** The backup was itself shared to the owner of the image. */
  sharedToOwner?: boolean;
}

export interface Resource {
  account: string;
  kind: "server" | "disk";
  count: number;
}

export interface Share {
  /** Who: an account, or what `via` says, as the cloud spells it. */
  account: string;
  /** Only on clouds where the recipient answers. */
  status?: "pending" | "accepted" | "rejected";
  /** `organization`: the share names, or comes by, an organization, a unit of one, or a group. Left out: an account. */
  via?: "account" | "organization" | "public";
  /** ISO 8601. */
  since?: string;
}

/** A backup vault of the acting account. */
export interface Vault {
  id: string;
  region?: string;
  type?: "server" | "disk";
  protection?: "backup" | "replication";
  capacityGib?: number;
  usedGib?: number;
  available?: boolean;
}

export interface Facts {
  images: Image[];
  /** Left out where it is not known which vaults there are. */
  vaults?: Vault[];
}

// ---------------------------------------------------------------------------------------------------------------
// Questions

export type Action =
  /** `region`: where the recipients are to use it, to which the request goes; left out: where you act. */
  | { type: "share"; image: string; accounts: string[]; region?: string }
  | { type: "unshare"; image: string; accounts: string[] | "all" }
  /** `vault`: needed for a full-server image. `account`: on whose behalf; left out: the caller. */
  | { type: "accept"; image: string; vault?: string; account?: string }
  | { type: "reject"; image: string; account?: string }
  /** `force`: delete although servers made from the image still exist. */
  | { type: "delete"; image: string; force?: boolean }
  /**
   * Also "replicate". `region`: where to; left out: where it is. `key`: the key of the copy; `null`: plain; left out: as
   * the source. `grantedTo`: accounts that this key is granted to, if it is named by its id; left out: not known.
   */
  | { type: "copy"; image: string; region?: string; key?: string | "default" | null; grantedTo?: string[]; name?: string }
  /**
   * Create a server, change a server's OS (replace its system disk), create a data disk, re-initialize a disk. `region`:
   * where, to which the request goes; left out: where you act.
   */
  | { type: "use"; image: string; as: "server" | "system-disk" | "data-disk" | "reinitialize"; region?: string }
  /** Change what is said of the image: at least one thing; what is left out stays. */
  | { type: "update"; image: string; set: Edit };

/** What an update sets. */
export interface Edit {
  /** `public` and `community` open the image to everybody. */
  visibility?: "private" | "shared" | "community" | "public";
  /** Protect it from deletion, or lift that. */
  protected?: boolean;
  /** `deactivated`: switch it off; `available`: on again; `deprecated`: mark it as on its way out. */
  status?: "creating" | "available" | "deactivated" | "deprecated" | "failed";
  name?: string;
}

export interface Context {
  cloud: CloudId;
  /** The acting account, spelled as in `Image.owner`. */
  account: string;
  /** The region in which the account acts. Left out: unknown, as every other fact. */
  region?: string;
  /**
   * What the caller may do in its account: look; look and change; everything, for every account. It matters where a
   * cloud's rules are about roles (OpenStack); left out: unknown.
   */
  role?: "reader" | "member" | "admin";
  /**
   * Organizations, their units and groups that the account belongs to, as `Share.account` names them: all of them, or
   * leave it out.
   */
  organizations?: string[];
  /** The account keeps its images from being made public, in this region, where the cloud has that setting. */
  publicSharingBlocked?: boolean;
  /** Limits that differ from the cloud's documented ones, for example a raised quota. */
  limits?: Partial<Limits>;
  /** Language of the messages; default `"en"`. Any other has to be added before, with `addLocale`. */
  locale?: Locale;
}

export interface Limits {
  /** Accounts that one image can be shared with. */
  accountsPerImage: number;
  /** The same for full-server images, where the cloud counts them apart. */
  accountsPerFullServerImage: number;
  /** Accounts that one request can name. */
  accountsPerCall: number;
  /** Public images that one account can have in one region. */
  publicImages: number;
}

export interface CheckRequest extends Context {
  action: Action;
  /** The image that the action names, alone or among others. */
  image: Image | Image[];
  /** The caller's vaults: all of them, or leave it out. */
  vaults?: Vault[];
}

// ---------------------------------------------------------------------------------------------------------------
// Answers

export type Decision = "allow" | "deny" | "unknown";

export interface Verdict {
  /** Any error: `deny`. Else any error-level rule that lacks a fact: `unknown`. Else `allow`. */
  decision: Decision;
  /** Errors in the order in which the cloud checks, then warnings, then notes. */
  findings: Finding[];
  /** The facts that would settle an `unknown`; empty otherwise. */
  missing: FactPath[];
  /** What the action changes, for whom, if the cloud accepts it: also the harm. */
  effects: Effect[];
}

/** One rule that has something to say about the action. Narrow on `code` to get typed `params`. */
export type Finding = { [Code in RuleCode]: FindingOf<Code> }[RuleCode];

export interface FindingOf<Code extends RuleCode> {
  code: Code;
  level: "error" | "warning" | "note";
  /** JSON Pointer to the field at fault in the request, such as `/action/accounts/3` or `/image/encryption`. */
  at: string;
  params: RuleParams[Code];
  /** What is wrong, one line. */
  message: string;
  /** What to do about it. */
  help: string;
  /** Ways out that can be executed. */
  fixes: Fix[];
  /** Who can resolve it. What is up to the owner is up to you where you are the owner. */
  by: "you" | "owner" | "recipient" | "admin" | "provider";
  source: Source;
  /** What the cloud would answer. `null`: it accepts the request silently. `{}`: it refuses, its code is not documented. */
  backend: null | { status?: number; code?: string };
}

export interface Fix {
  title: string;
  /** `confirm`: somebody loses something or pays; ask the person first. */
  safety: "safe" | "confirm";
  /** Do these first, in order. */
  before?: Action[];
  /** Then do this in place of the action; left out: the action itself. */
  instead?: Action;
}

/** Where a cloud states a rule. */
export interface Source {
  title: string;
  section?: string;
  url?: string;
  /** When we read it, ISO 8601. */
  read: string;
}

export type Effect = { [Code in EffectCode]: EffectOf<Code> }[EffectCode];

export interface EffectOf<Code extends EffectCode> {
  code: Code;
  /** The account that is affected. */
  account?: string;
  /** The image that is affected: of what is said of a copy, the copy. */
  image?: string;
  /** Somebody loses something. */
  harm: boolean;
  params: EffectParams[Code];
  message: string;
}

/** What is wrong with what you passed. It is a mistake in the calling code, never a refusal. */
export class RequestError extends TypeError {
  readonly name: "RequestError";
  /** Where, such as `image.encryption.key`. */
  readonly path: string;
  /** What was found there, printed and shortened. */
  readonly value: string;
  readonly expected: string;
  /** The valid word that was probably meant. */
  readonly nearest?: string;
}

/** `Catalog.apply` was asked for an action that is not allowed. Nothing has changed. */
export class ActionDenied extends Error {
  readonly name: "ActionDenied";
  readonly verdict: Verdict;
}

/**
 * Judges one action on the facts of the request.
 *
 * @throws {RequestError} when the request is malformed: an unknown cloud, field or word, a wrong type.
 */
export function check(request: CheckRequest): Verdict;

/**
 * What a refusal of the backend can mean: `Catalog.explain`, on the facts of the request.
 *
 * @throws {RequestError} when the response or the request is malformed.
 */
export function explain(response: BackendResponse, request: ExplainRequest): Explanation[];

export interface ExplainRequest extends Context {
  /** What was asked; left out: the `part` of the response. */
  action?: Action;
  image?: Image | Image[];
  vaults?: Vault[];
}

/** One thing that a refusal can mean. */
export type Explanation = Finding & {
  /** The fact that has to be otherwise than it was told, or was not told: somebody may have changed it since. */
  changed?: FactPath | "/image" | "/image/backup/service" | "/image/shares/status";
};

/** A request, for whoever holds the credentials to send. */
export interface BackendRequest {
  /** What the cloud's documents call it. */
  operation: Operation;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Encoded, and behind the endpoint of the region. `{job_id}` in it is for what an answer says. */
  path: string;
  /** The region whose endpoint it goes to, where that is not the caller's. */
  region?: string;
  query?: Record<string, string>;
  /** Those that matter. */
  headers?: Record<string, string>;
  /** To be sent as JSON. */
  body?: unknown;
  /** To be sent as a form, in place of a body. */
  form?: Record<string, string>;
  /** Parameters that it lacks, because no action and no fact says them. */
  needs?: string[];
  /** Where the request starts a job: what tells how that ended. */
  job?: BackendRequest;
  /**
   * The part of the action that the request carries out. If a later one is refused, these parts are done: `apply` them.
   * Requests that only ask have none.
   */
  part?: Action;
}

/** What the cloud answered. `{ ...request, status, body }` will do: what is known of the request is looked at, too. */
export interface BackendResponse {
  operation: Operation;
  /** The status of HTTP. Left out: a success, unless the body says otherwise. */
  status?: number;
  /** Parsed JSON, or the text as it came: JSON, XML, HTML. */
  body?: unknown;
  /** The path of the request: it tells which image an answer is about that does not. */
  path?: string;
  query?: Record<string, string>;
  form?: Record<string, string>;
  part?: Action;
  method?: BackendRequest["method"];
  region?: string;
  headers?: Record<string, string>;
  needs?: string[];
  job?: BackendRequest;
}

/**
 * Adds a language. Each is a module of its own, so that nobody loads what they do not show:
 *
 * ```js
 * import { addLocale } from "image-sharing";
 * import de from "image-sharing/locales/de";
 *
 * addLocale(de);
 * ```
 *
 * @throws {RequestError} when it is anything else than that, or from another version of the package.
 */
export function addLocale(texts: LocaleTexts): void;

/** The texts of a language: for `addLocale`, and for nothing else. */
export interface LocaleTexts {
  readonly locale: Locale;
  readonly source: string;
}

export type View = "owned" | "shared-by-me" | "shared-with-me" | "pending" | "rejected";

/**
 * Facts held in the engine: load once, ask often. What a question costs does not depend on how many images there are.
 * Nothing needs to be freed; `using` works too.
 *
 * Facts that contradict each other are refused, with the path to the one at fault: two images or vaults with one id,
 * two shares of one image for one account, a share for the owner of the image, an answered share on a cloud where
 * nobody answers. So is an empty id. Ids are otherwise opaque, and as long as they like.
 */
export class Catalog {
  /** @throws {RequestError} when the context or a fact is malformed, or facts contradict each other. */
  constructor(context: Context & Partial<Facts>);
  /**
   * Facts from the answers of the cloud, as it gave them: parsed, or as text. What they do not tell is unknown, and so is
   * a list of which a page is missing. Several answers about one image add up; where they disagree, the later one holds.
   * Refusals tell nothing, nor do fields that the package does not know.
   *
   * @throws {RequestError} when a field that the package knows is of another type, with the path to it, such as
   * `responses[1].body.images[0].protected`.
   */
  static read(context: Context, responses: BackendResponse[]): Catalog;
  /**
   * What is still to be asked of the cloud for all facts to be known that it tells, given what it has answered. Ask, and
   * ask again with all the answers, until it is empty:
   *
   * ```js
   * const responses = [];
   * for (let next; (next = Catalog.queries(context, responses)).length > 0; )
   *   responses.push(...(await Promise.all(next.map(send))));
   * const catalog = Catalog.read(context, responses);
   * ```
   *
   * A `send` that gives an answer for every request brings it to an end, refusals included.
   *
   * @throws {RequestError} as `read`.
   */
  static queries(context: Context, responses?: BackendResponse[]): BackendRequest[];
  /** True exactly when `check(action).decision` is `"allow"`. Made for being called on every keystroke. */
  allows(action: Action): boolean;
  /** An image that the catalog does not have is a finding, as it is for the cloud. */
  check(action: Action): Verdict;
  /** Each action on the facts as they are, in one crossing. */
  checkEach(actions: Action[]): Verdict[];
  /**
   * Each action on what those before it leave, so that limits, vaults and duplicates add up. The facts stay as they
   * are. The list ends with the first action that is not allowed: it is as long as `actions` if all of them are.
   */
  checkInOrder(actions: Action[]): Verdict[];
  /**
   * Every action on every image, or on those named, before it is said whom to share with, somebody new, or into which
   * vault to accept: enabled (`allow`) if some choice is, as far as can be told. Findings are those of `check`, without
   * fixes.
   */
  menu(images?: string[]): Menu[];
  /**
   * The fewest actions of the account's own that do what the action is for, each tried on what those before it leave.
   * Where there are none, who has to do what.
   */
  plan(action: Action): Plan;
  /**
   * What to send for an action, in order, split as the cloud's limits demand; no secrets and no signature, which are the
   * caller's. It is written whether or not the action is allowed: ask before. Empty, if the cloud has no request for it.
   *
   * @throws {RequestError} when what to send depends on facts that are not known, such as whom "all" are.
   */
  requests(action: Action): BackendRequest[];
  /**
   * What a refusal of the backend can mean, the likeliest first: what the facts say is wrong; what would be, if a fact
   * were otherwise than the catalog has it, which `changed` names; what only the backend can tell. At least one, if it is
   * a refusal, also of a job on this image; none, if it is not. Without an action, it is the `part` of the response;
   * without that, too, it means what only the backend can tell.
   *
   * @throws {RequestError} when the response or the action is malformed.
   */
  explain(response: BackendResponse, action?: Action): Explanation[];
  /**
   * The images that the cloud shows the account in this view. With a region in the context, those of that region;
   * an image whose owner, region or share status is unknown is listed only where that does not matter.
   */
  list(view: View): Image[];
  /**
   * Changes the facts to what they are after the action and returns what changed. All or nothing.
   * A copy gets the provisional id `<image>~1` (`~2` and so on), which its effects name, until the backend has told the
   * real one: see `rename`.
   *
   * @throws {ActionDenied} unless the action is allowed.
   */
  apply(action: Action): Effect[];
  /**
   * What the backend reports: replaces all that is known of these images, so that a fact that is left out is unknown
   * again; images that are new are added. `vaults`, if given, replaces all vaults. All or nothing.
   *
   * Returns where images turn out otherwise than they were held to be: after `apply`, what the backend did not do as
   * expected. A fact that one side does not know is no difference.
   *
   * @throws {RequestError} when a fact is malformed, an image is given twice, or facts contradict each other.
   */
  put(images: Image[], vaults?: Vault[]): Difference[];
  /**
   * Forgets images, and returns those whose end is news: not those that `apply` has deleted already. An id that the
   * catalog does not have is passed over.
   */
  remove(ids: string[]): Difference[];
  /**
   * Calls an image what the backend calls it: a copy, whose id was provisional. What `apply` has foretold of it stays so.
   * An id that the catalog does not have is passed over.
   *
   * @throws {RequestError} when there is another image of that id.
   */
  rename(id: string, to: string): void;
  /** All facts, as they are now, as they were given: `new Catalog({ ...context, ...facts })` is the same again. */
  toJSON(): Facts;
  [Symbol.dispose](): void;
}

/** What an account may do with one image. */
export interface Menu {
  image: string;
  /** One for each type of action, and for each way to use the image. */
  actions: MenuItem[];
}

export interface MenuItem {
  type: Action["type"];
  /** What for, where the type is `use`. */
  as?: Extract<Action, { type: "use" }>["as"];
  /** What has to be chosen still: a share needs accounts, accepting a full-server image needs a vault, an update what to set. */
  needs: ("/accounts" | "/vault" | "/set")[];
  decision: Decision;
  findings: Finding[];
  missing: FactPath[];
}

/** The way to what an action is for. */
export interface Plan {
  /** At least a part of what the action is for can be reached, or it needs nothing. All of it if nothing is in `blockedBy`. */
  possible: boolean;
  /**
   * What to do, in order, ending with the action or what stands in for it: on a copy, in several calls, by force. A copy
   * that is made on the way is named `<image>~1`: name the id that the backend gives it in its place, and `rename` it.
   */
  steps: Action[];
  /** What a person has to choose first; whatever it is, the steps can be taken. A step lacks it until then. */
  choices: Choice[];
  /** What stays in the way of all, or of a part: `by` says who can resolve it, `help` how. */
  blockedBy: Finding[];
  /** The facts without which it cannot be told whether there is a way. */
  missing: FactPath[];
}

export type Choice =
  /** Accounts to stop sharing with: `count` of those in `from`, each of them once in the whole plan. */
  | { step: number; at: "/accounts"; count: number; from: string[] }
  /** The id of a key of the account's own, enabled and granted to these accounts, as the step says already. */
  | { step: number; at: "/key"; grantedTo: string[] };

/** Facts of one image that are otherwise than they were held to be. */
export interface Difference {
  image: string;
  /** `apply` had foretold these facts: the backend did not do what was expected. Else, somebody has changed them. */
  applied: boolean;
  /** As they were held to be, and no other facts of the image; of `shares`, those that differ. `null`: it was held to be gone. */
  was: Image | null;
  /** As they are. `null`: it is gone. */
  is: Image | null;
}

/** One way to write an id. */
export interface IdFormat {
  of: "account" | "project" | "subscription" | "tenant" | "organization" | "organizational-unit" | "member" | "image";
  /**
   * Letters stand for themselves; `{d12}` for twelve digits, `{h}` for at least one lower-case hexadecimal digit, `{w}`
   * for letters and digits in lower case, `{p}` for these and hyphens, `{*}` for anything but white space,
   * `{.}` for anything.
   */
  pattern: string;
  example: string;
}

export interface CloudInfo {
  id: CloudId;
  name: string;
  /** A recipient accepts or rejects a share before the image is listed for them. */
  handshake: boolean;
  /** Rejecting gives a share back for good: there is nothing to answer, but one can leave. */
  rejectEnds: boolean;
  /** What accounts are named by: the first of these is what your own account is named by. */
  accountIds: readonly IdFormat[];
  /**
   * What its backend can be asked for, of what the package knows. Empty: the package checks actions on this cloud, but
   * does not know its interface. `read`, `queries` and `requests` of a `Catalog` then throw a `RequestError` at `cloud`.
   */
  operations: readonly Operation[];
  /** The documented limits; a limit that the cloud does not have is left out. */
  limits: Partial<Limits>;
}

/** The clouds that the package knows. */
export const clouds: readonly CloudInfo[];

export interface RuleInfo {
  code: RuleCode;
  /** What the rule says and why, Markdown. */
  why: string;
  actions: Action["type"][];
  by: Finding["by"];
  /** Where it holds. A cloud can state one rule several times, for different actions. */
  clouds: {
    cloud: CloudId;
    actions: Action["type"][];
    level: Finding["level"];
    /** What the rule is set to on this cloud: numbers, words, lists of them, ways to write an id. */
    settings: Readonly<Record<string, unknown>>;
    source: Source;
    backend: Finding["backend"];
    /** Only the backend can tell: no verdict finds it, but a refusal can mean it. */
    onlyBackend: boolean;
  }[];
}

/** Every rule, with what each cloud makes of it. */
export const rules: readonly RuleInfo[];
