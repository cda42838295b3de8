import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { walk } = module.Tree({ separator: '/' });
  const seen = [];
  const tree = { name: 'a', children: [{ name: 'b', children: [{ name: 'c' }] }, { name: 'd' }] };
  for await (const path of walk(tree)) seen.push(path);
  for await (const path of await (await send(walk))(tree)) seen.push(path);
  return seen;
}) satisfies Scenario;
