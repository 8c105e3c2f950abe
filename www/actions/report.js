// @ts-check
/** Shows where the cloud reports other facts than expected. */

import { plural } from "../parts/html.js";
import { notice } from "../parts/notice.js";
import { differenceWords } from "../parts/words.js";

/** @typedef {import("../engine/engine.js").Difference} Difference */

/** The differences as lines of a notice. @param {Difference[]} differences */
export const differenceLines = (differences) =>
  differences.flatMap((found) => differenceWords(found).map((message) => ({ message, harm: found.applied })));

/** Shows the result of a reload. @param {Difference[]} differences */
export function showReport(differences) {
  const count = new Set(differences.map(({ image }) => image)).size;
  notice(
    count
      ? `Reloaded from the cloud: ${plural(count, "image is", "images are")} not as expected.`
      : "Reloaded from the cloud: everything is as expected.",
    differenceLines(differences),
    { unexpected: count > 0 },
  );
}
