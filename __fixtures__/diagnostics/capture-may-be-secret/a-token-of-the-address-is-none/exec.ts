import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(await module.Page({ params: Promise.resolve({ token: 'a' }), hasPassword: true, nextPageToken: 'b' }));
  return page.confirm('ada');
}) satisfies Scenario;
