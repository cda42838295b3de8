/** Which modules concern the compiler. Rolldown evaluates these itself: other modules never reach JavaScript. */
import { MAY_HOLD_DIRECTIVE } from '../../../2-analysis/directives/quick-look.ts';

/** JavaScript and TypeScript that runs, not files that are imported as text, as a URL or as a worker. */
export const ID_FILTER = { include: /\.[cm]?[jt]sx?(?:\?.*)?$/, exclude: /[?&](?:raw|url|worker|sharedworker|inline)(?:[&=]|$)/ };

/** What the compiler itself asks of a text. */
export const CODE_FILTER: RegExp = MAY_HOLD_DIRECTIVE;
