// The types of every `image-sharing/locales/…`, for `require`.

import type { LocaleTexts } from "./dist/index.cjs";

/** What `addLocale` takes. */
declare const texts: LocaleTexts;
export = texts;
