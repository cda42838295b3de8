import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client, module, send }) => {
  const sent = [await client.held(), await send([module.default, module.load, module.save])].flat();
  const results = [];
  for (const one of sent) results.push(await one('x'));
  return [results, await client.called(), await client.default(), await client.load(), await client.firstSave('y'), await client.left()];
}) satisfies Scenario;
