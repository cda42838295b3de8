/** What is wrong with a comment that suppresses a finding. */
import { quote } from './wording.ts';
import type { DefinitionsOf } from './definition.ts';

export const suppressionDiagnostics: DefinitionsOf<`suppression-${string}`> = {
  'suppression-unused': {
    severity: 'warn',
    locked: false,
    title: 'A suppression suppresses nothing',
    message: ({ suppressed, because }) => {
      if (because === 'unknown')
        return suppressed === '' ? 'This suppression names no diagnostic.' : `There is no diagnostic ${quote(suppressed)}, so this suppression does nothing.`;
      return because === 'locked'
        ? `${quote(suppressed)} cannot be suppressed.`
        : `The next line has no ${quote(suppressed)}, so this suppression does nothing.`;
    },
    hint: ({ because }) =>
      because === 'locked'
        ? 'Change the code: with this fault the program would do something else than it says, or server code would get into the client.'
        : because === 'unknown'
          ? 'Write it as `// use-server-ignore-next-line <code> -- <reason>`, with a code of docs/diagnostics.md.'
          : 'Remove it.',
  },
  'suppression-without-reason': {
    severity: 'warn',
    locked: false,
    title: 'A suppression gives no reason',
    message: ({ suppressed }) => `This suppression of ${quote(suppressed)} gives no reason, so it does nothing.`,
    hint: () => 'Write the reason behind the code: `// use-server-ignore-next-line <code> -- <reason>`.',
  },
};
