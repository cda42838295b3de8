import type { Scenario } from '../../../test/law/scenario.ts';

const users = [
  null, undefined, '', 0, false, NaN,
  { id: 1, secret: 'SECRET', admin: 'yes', org: { name: 'o', secret: 'SECRET' }, friend: null },
  { id: 2, secret: 'SECRET', org: null, friend: { id: 3, secret: 'SECRET' } },
];

export default (async ({ module, send, trace }) => {
  for (const user of users) {
    const page = await send(module.Page({ user, id: 7 }));
    trace(await page.save(), await page.narrow());
  }
}) satisfies Scenario;
