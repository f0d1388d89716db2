/** Of the package; `scripts/build.mjs` puts it in. */
declare const RESOLUTE_VERSION: string;

export const version = RESOLUTE_VERSION;
