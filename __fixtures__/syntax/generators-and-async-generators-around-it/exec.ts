import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const iterator = module.rows([1, 2]);
  const first = iterator.next().value;
  const second = iterator.next('a').value;
  iterator.next('b');
  const results = [];
  for (const call of await send([first, second])) results.push(await call());
  for await (const call of module.later([3])) results.push(await (await send(call))());
  return results;
}) satisfies Scenario;
