import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const users = [undefined, null, {}, { name: 'Ada', address: { city: 'London', street: { name: 'A' } }, save() {} }];
  const pages = await send(users.map((user) => module.Page({ user })));
  const results = [];
  for (const page of pages) results.push(await page.show());
  return results;
}) satisfies Scenario;
