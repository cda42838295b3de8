import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const pages = await send([{ name: 'Ada', save() {} }, { name: 'Bob', address: { city: 'X', map() {} } }].map((user) => module.Page({ user })));
  return [await pages[0].greet(), await pages[1].greet()];
}) satisfies Scenario;
