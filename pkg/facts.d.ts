// Written from src/model by `cargo xtask bless`: do not edit.
//
// A fact that is left out is unknown; the engine never assumes it. Amounts are GiB, times ISO 8601, ids opaque
// strings as the cloud writes them.

/** A machine image. */
export interface Image {
  /** Its id, as the cloud writes it. */
  id: string;
  /** The name that people see. */
  name?: string;
  /** The account that created it. On some clouds accounts are projects. */
  owner?: string;
  /** The region where it is. */
  region?: string;
  /**
   * What it holds.
   * - `system-disk`: An operating system, to make servers from.
   * - `data-disk`: Data only, to make disks from.
   * - `full-server`: A whole server: its system disk and data disks, as a backup in a vault.
   * - `iso`: An installation medium.
   */
  kind?: "system-disk" | "data-disk" | "full-server" | "iso";
  /**
   * Where it comes from.
   * - `custom`: An account made it.
   * - `public`: The cloud provides it.
   * - `marketplace`: The cloud's marketplace sells it.
   */
  origin?: "custom" | "public" | "marketplace";
  /**
   * Who can see it.
   * - `private`: The owner.
   * - `shared`: The owner and the recipients of its shares.
   * - `community`: Everybody who knows its id; lists do not show it.
   * - `public`: Everybody.
   */
  visibility?: "private" | "shared" | "community" | "public";
  /**
   * Its state.
   * - `creating`: It is not ready yet.
   * - `available`: It can be used.
   * - `deactivated`: Its owner or an administrator switched it off: nobody can use it.
   * - `deprecated`: Its owner advises against it; those who use it keep it.
   * - `failed`: It will never be ready.
   */
  status?: "creating" | "available" | "deactivated" | "deprecated" | "failed";
  /** Whether it is protected from deletion. */
  protected?: boolean;
  /** How it is encrypted. `null`: it is known not to be encrypted. */
  encryption?: Encryption | null;
  /** Its size in GiB. */
  sizeGib?: number;
  /** How many data disks it holds beside its system disk. */
  dataDisks?: number;
  /** The backup behind a full-server image. */
  backup?: Backup;
  /** The code of its marketplace product. `null`: it is known to have none. */
  productCode?: string | null;
  /** Whether it is published in a marketplace. */
  published?: boolean;
  /**
   * The family of its operating system.
   * - `linux`: Linux.
   * - `windows`: Windows.
   */
  os?: "linux" | "windows";
  /**
   * The jobs that run on it now.
   * - `copy`: It is being copied.
   * - `export`: It is being exported.
   * - `import`: It is being imported.
   */
  tasks?: ("copy" | "export" | "import")[];
  /** The servers and disks that were made from it and still exist, by account. */
  resources?: Resource[];
  /** All its shares. A list that is known only in part has to be left out. */
  shares?: Share[];
}

/** How an image is encrypted. */
export interface Encryption {
  /**
   * Whose key encrypts it.
   * - `default`: The key that the storage service keeps for each account. It cannot be granted to another account.
   * - `custom`: A key that the owner manages.
   */
  key: "default" | "custom";
  /** The key's id. */
  id?: string;
  /** Whether the key is enabled. `false`: it is disabled or deleted. */
  enabled?: boolean;
  /** All accounts that may use the key, as shares name accounts. */
  grantedTo?: string[];
}

/** The backup behind a full-server image. */
export interface Backup {
  /**
   * The service that made it.
   * - `cbr`: Cloud Backup and Recovery, in a vault.
   * - `csbs`: Cloud Server Backup Service, the predecessor of CBR.
   * - `direct`: No backup service: the image was made from the server itself.
   */
  service: "cbr" | "csbs" | "direct";
  /** The size in GiB of its system disk and data disks together. */
  sizeGib?: number;
  /** Whether it was itself shared to the owner of the image. */
  sharedToOwner?: boolean;
}

/** What one account made from an image. */
export interface Resource {
  /** The account that made it. */
  account: string;
  /**
   * What it made.
   * - `server`: A server.
   * - `disk`: A disk.
   */
  kind: "server" | "disk";
  /** How many of them exist. */
  count: number;
}

/** One account's access to an image. */
export interface Share {
  /** The account or organization that the image is shared with. */
  account: string;
  /**
   * The recipient's reply, on clouds where recipients accept or reject.
   * - `pending`: No reply yet.
   * - `accepted`: The recipient accepted.
   * - `rejected`: The recipient rejected.
   */
  status?: "pending" | "accepted" | "rejected";
  /**
   * How the share reaches the account.
   * - `account`: The share names the account.
   * - `organization`: The share names an organization, one of its units or a group that the account belongs to.
   * - `public`: The image is open to everybody.
   */
  via?: "account" | "organization" | "public";
  /** Since when the share exists: ISO 8601. */
  since?: string;
}

/** A backup vault of the caller. */
export interface Vault {
  /** Its id, as the cloud writes it. */
  id: string;
  /** The region where it is. */
  region?: string;
  /**
   * What it keeps backups of.
   * - `server`: Servers.
   * - `disk`: Disks.
   */
  type?: "server" | "disk";
  /**
   * What it is for.
   * - `backup`: Backups.
   * - `replication`: Replicas of backups from another region.
   */
  protection?: "backup" | "replication";
  /** Its whole capacity in GiB. */
  capacityGib?: number;
  /** How many GiB of it are used. */
  usedGib?: number;
  /** Whether it can be used now. */
  available?: boolean;
}

/** Everything that a catalog holds. */
export interface Facts {
  /** The images. */
  images: Image[];
  /** All vaults of the caller. */
  vaults?: Vault[];
}

/** The account that acts, and what is known about it. */
export interface Caller {
  /** The id of the account, as the cloud writes it in `Image.owner`. */
  account: string;
  /** The region in which it acts. */
  region?: string;
  /**
   * The role that it has in its account. Some clouds have rules about roles.
   * - `reader`: It can read.
   * - `member`: It can read and change.
   * - `admin`: It can do everything, for every account.
   */
  role?: "reader" | "member" | "admin";
  /**
   * All organizations, their units and groups that the account belongs to, as shares name them. A list that is known
   * only in part has to be left out.
   */
  organizations?: string[];
  /** Whether the account blocks public images, on clouds that have such a setting. */
  publicSharingBlocked?: boolean;
  /** Limits that differ from the documented ones, for example a raised quota. */
  limits?: Limits;
}

/** Limits that differ from the documented ones of the cloud. */
export interface Limits {
  /** How many accounts one image can be shared with. */
  accountsPerImage?: number;
  /** The same for full-server images, where the cloud counts them apart. */
  accountsPerFullServerImage?: number;
  /** How many accounts one request can name. */
  accountsPerCall?: number;
  /** How many public images one account can have in one region. */
  publicImages?: number;
}

/** The properties that an update sets. Fields that are left out stay as they are. */
export interface Edit {
  /**
   * Who can see the image. `public` and `community` open it to everybody.
   * - `private`: The owner.
   * - `shared`: The owner and the recipients of its shares.
   * - `community`: Everybody who knows its id; lists do not show it.
   * - `public`: Everybody.
   */
  visibility?: "private" | "shared" | "community" | "public";
  /** `true` protects the image from deletion, `false` lifts the protection. */
  protected?: boolean;
  /**
   * `deactivated`: nobody can use the image. `available`: it can be used again. `deprecated`: its owner advises against
   * it.
   * - `creating`: It is not ready yet.
   * - `available`: It can be used.
   * - `deactivated`: Its owner or an administrator switched it off: nobody can use it.
   * - `deprecated`: Its owner advises against it; those who use it keep it.
   * - `failed`: It will never be ready.
   */
  status?: "creating" | "available" | "deactivated" | "deprecated" | "failed";
  /** The name that people see. */
  name?: string;
}

/** Lets other accounts use an image. */
export interface ShareAction {
  /** The verb. */
  type: "share";
  /** The id of the image. */
  image: string;
  /** The accounts to share with. Ids that are malformed or empty are findings, not errors. */
  accounts: string[];
  /** The region where they will use the image, which is where the request goes. Left out: the caller's region. */
  region?: string;
}

/** Ends shares. */
export interface UnshareAction {
  /** The verb. */
  type: "unshare";
  /** The id of the image. */
  image: string;
  /** The accounts whose shares end, or `"all"`. */
  accounts: string[] | "all";
}

/** Accepts an image that another account shares. */
export interface AcceptAction {
  /** The verb. */
  type: "accept";
  /** The id of the image. */
  image: string;
  /** The vault for a full-server image, which needs one. */
  vault?: string;
  /** The recipient. Left out: the caller. */
  account?: string;
}

/** Rejects an image that another account shares, or gives it back. */
export interface RejectAction {
  /** The verb. */
  type: "reject";
  /** The id of the image. */
  image: string;
  /** The recipient. Left out: the caller. */
  account?: string;
}

/** Deletes an image. */
export interface DeleteAction {
  /** The verb. */
  type: "delete";
  /** The id of the image. */
  image: string;
  /** Deletes it even if servers that were made from it exist. */
  force?: boolean;
}

/** Makes a copy of an image ("replicates" it), which belongs to the caller. */
export interface CopyAction {
  /** The verb. */
  type: "copy";
  /** The id of the image. */
  image: string;
  /** The region of the copy. Left out: the region of the image. */
  region?: string;
  /** The key of the copy: its id, `"default"`, or `null` for a copy that is not encrypted. Left out: as the image. */
  key?: string | null;
  /** The accounts that may use this key, if `key` is an id. Left out: unknown. */
  grantedTo?: string[];
  /** The name of the copy. */
  name?: string;
}

/** Uses an image: makes a server or a disk from it, or sets one back to it. */
export interface UseAction {
  /** The verb. */
  type: "use";
  /** The id of the image. */
  image: string;
  /**
   * What the image is used for.
   * - `server`: Create a server.
   * - `system-disk`: Replace the system disk of a server: change its operating system.
   * - `data-disk`: Create a data disk.
   * - `reinitialize`: Set a disk that was made from the image back to it.
   */
  as: "server" | "system-disk" | "data-disk" | "reinitialize";
  /** The region where it is used, which is where the request goes. Left out: the caller's region. */
  region?: string;
}

/** Changes properties of an image. */
export interface UpdateAction {
  /** The verb. */
  type: "update";
  /** The id of the image. */
  image: string;
  /** The new values; at least one. */
  set: Edit;
}

/** What the caller wants to do with one image. */
export type Action =
  | ShareAction
  | UnshareAction
  | AcceptAction
  | RejectAction
  | DeleteAction
  | CopyAction
  | UseAction
  | UpdateAction;
