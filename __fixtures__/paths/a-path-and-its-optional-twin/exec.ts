import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const users = [{ address: { city: 'X', map() {} } }, { address: null }, {}];
  const pages = await send(users.map((user, i) => module.Page({ user, n: i === 0 ? 1 : 0 })));
  const results = [];
  for (const page of pages) results.push(await page.show());
  return results;
}) satisfies Scenario;
