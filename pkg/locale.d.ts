// The types of every `image-sharing/locales/…`. Those for `require` are in `locale.d.cts`.

import type { LocaleTexts } from "./index.js";

/** What `addLocale` takes. */
declare const texts: LocaleTexts;
export default texts;
