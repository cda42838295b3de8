/** Which modules concern the compiler. Rolldown evaluates these itself: other modules never reach JavaScript. */
import { MAY_HOLD_DIRECTIVE } from '../../../2-analysis/directives/quick-look.ts';

/** Files that are imported as text, as a URL or as a worker do not run here. */
const NO_MODULES = /[?&](?:raw|url|worker|sharedworker|inline)(?:[&=]|$)/;

/**
 * What Vite has bundled beforehand, where each package was compiled, and React's own packages: large files, whose messages name the
 * directive. Parsing them made a server's first answer a second late.
 */
const DONE = /\/node_modules\/(?:\.vite|react|react-dom|react-server-dom-\w+|@vitejs\/plugin-rsc)\//;

/** JavaScript and TypeScript that may hold Server Functions. */
export const ID_FILTER = { include: /\.[cm]?[jt]sx?(?:\?.*)?$/, exclude: [NO_MODULES, DONE] };

/** What the compiler itself asks of a text. */
export const CODE_FILTER: RegExp = MAY_HOLD_DIRECTIVE;
