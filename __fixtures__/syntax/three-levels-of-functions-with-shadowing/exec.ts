import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { outer } = await send(module.Page({ id: 'page', a: 'a' }));
  const { middle } = await outer('b');
  const { inner, id } = await middle('c');
  return [id, await inner('d'), await inner('d', 'given')];
}) satisfies Scenario;
