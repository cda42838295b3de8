import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const sent = await send(page);
  const results = {};
  for (const key of Object.keys(page)) results[key] = [page[key].name, page[key].length, await sent[key]({}, [])];
  return results;
}) satisfies Scenario;
