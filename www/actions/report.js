// @ts-check
/** Tells what the cloud reports otherwise than expected. */

import { plural } from "../parts/html.js";
import { notice } from "../parts/speech.js";
import { turnedOut } from "../parts/words.js";

/** @typedef {import("../engine/engine.js").Difference} Difference */

/** What has turned out differently, as lines of a notice. @param {Difference[]} differences */
export const surprises = (differences) =>
  differences.flatMap((found) => turnedOut(found).map((message) => ({ message, harm: found.applied })));

/** Takes in what the cloud reports, and tells what turns out differently. @param {Difference[]} differences */
export function tellReport(differences) {
  const count = new Set(differences.map(({ image }) => image)).size;
  notice(
    count
      ? `Reloaded from the cloud: ${plural(count, "image is", "images are")} not as expected.`
      : "Reloaded from the cloud: everything is as expected.",
    surprises(differences),
    { odd: count > 0 },
  );
}
