// The types of each `image-sharing/locales/…` module for `require`.

import type { LocaleTexts } from "./dist/index.cjs";

/** The texts of one language, for `addLocale`. */
declare const texts: LocaleTexts;
export = texts;
