// @ts-check
/**
 * The data sets of the console: accounts and images in every state, for each cloud. Names are invented. Every fact is
 * given, so that no decision is "unknown". The only exception is one image on two of the clouds.
 */

import { alibaba } from "./alibaba-ecs.js";
import { ec2 } from "./aws-ec2.js";
import { glance } from "./openstack-glance.js";
import { telekom } from "./otc-ims.js";

/** @typedef {import("./facts.js").CloudFacts} CloudFacts */
/** @typedef {import("./facts.js").CloudId} CloudId */
/** @typedef {import("./facts.js").Scene} Scene */

/** The key of the saved state in the local storage. */
export const storageKey = "image-sharing-console";

/** Data sets by cloud. The console offers only clouds in this list. */
export const scenes = /** @type {Partial<Record<CloudId, Scene>>} */ ({
  "alibaba-ecs": alibaba,
  "otc-ims": telekom,
  "openstack-glance": glance,
  "aws-ec2": ec2,
});
