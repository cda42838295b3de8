/**
 * Which modules concern the compiler. Rolldown evaluates these itself: other modules never reach JavaScript.
 *
 * The text filter lets through whatever `mayHoldDirective` might find, and little else: what looks like a directive begins with
 * `use` or ends with `server`, since at most one edit away from it both cannot be spoilt.
 */

/** JavaScript and TypeScript that runs, not files that are imported as text, as a URL or as a worker. */
export const ID_FILTER = { include: /\.[cm]?[jt]sx?(?:\?.*)?$/, exclude: /[?&](?:raw|url|worker|sharedworker|inline)(?:[&=]|$)/ };

/** Not `'use client'` and `'use strict'`, which are everywhere. */
export const CODE_FILTER = /["'`]\s*(?:use[^a-z]{0,9}(?:[abd-rt-z]|c[^l]|s[^t]|st[^r])|\\[xu])|server\s*["'`]/i;
