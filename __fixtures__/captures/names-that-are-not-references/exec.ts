import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: () => {}, name: Symbol('n'), title: class {}, label: new WeakMap() });
  return (await send(page.save))({ id: 1, name: 'x' });
}) satisfies Scenario;
