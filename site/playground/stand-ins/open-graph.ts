/** `src/link/open-graph.ts` where there are no other files: the answers of the real one under the option `resolve: false`. */
import type { ReferenceId } from '../../../src/model/index.ts';
import type { ModuleGraph } from '../../../src/link/module-graph.ts';

const NO_NAMES = { names: [], isComplete: false };

const alone: ModuleGraph = {
  resolve: () => null,
  mayLead: () => false,
  kindOf: () => 'plain',
  find: () => ({ kind: 'plain' }),
  namesOf: () => NO_NAMES,
  valueOf: () => ({ kind: 'unknown' }),
  syntaxErrorBehind: () => null,
  namespaceIdOf: (specifier) => specifier as ReferenceId,
  starNamesOf: () => NO_NAMES,
  isSameStar: () => false,
  leadsBack: () => false,
  mayLeadBack: (specifier) => !specifier.startsWith('node:'),
  isInstalled: () => false,
  importChain: () => null,
  dependencies: () => [],
  serverModules: () => [],
};

export function openGraph(): ModuleGraph {
  return alone;
}
