// @ts-check
/**
 * The data set of the console: for each cloud some accounts, and images in every state. Names are invented. Every fact is
 * given, so that decisions are not "unknown", but for one image on two of the clouds.
 */

import { alibaba } from "./alibaba-ecs.js";
import { ec2 } from "./aws-ec2.js";
import { glance } from "./openstack-glance.js";
import { telekom } from "./otc-ims.js";

/** @typedef {import("./facts.js").CloudFacts} CloudFacts */
/** @typedef {import("./facts.js").CloudId} CloudId */
/** @typedef {import("./facts.js").Scene} Scene */

/** Where the browser keeps what is done with it. */
export const place = "image-sharing-console";

/** What the console can show, by cloud. A cloud that the engine knows and this list does not is not offered. */
export const scenes = /** @type {Partial<Record<CloudId, Scene>>} */ ({
  "alibaba-ecs": alibaba,
  "otc-ims": telekom,
  "openstack-glance": glance,
  "aws-ec2": ec2,
});
