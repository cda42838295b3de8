import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [own, given] = await send([module.Page({ id: 1, load: 'text' }), module.Page({ id: 2, save: 'given', load: 'text' })]);
  return [await own.act(5), await given.act(6)];
}) satisfies Scenario;
