import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const names = ['get', 'set', 'from', 'type', 'as', 'target', 'meta', 'using', 'accessor', 'declare', 'module'];
  const props = Object.fromEntries(names.map((name) => [name, name]));
  return (await send(module.Page({ ...props, of: [1, 2], async: { name: 'async' } }).show))();
}) satisfies Scenario;
