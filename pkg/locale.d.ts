// The types of each `image-sharing/locales/…` module for `import`. Those for `require` are in `locale.d.cts`.

import type { LocaleTexts } from "./index.js";

/** The texts of one language, for `addLocale`. */
declare const texts: LocaleTexts;
export default texts;
