import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const ann = { id: 1, name: 'Ann' };
  for (const [user, guest, flag] of [[ann, { id: 2 }, true], [ann, ann, false], [ann, null, '']]) trace(await (await send(module.Page({ user, guest, flag }))).show());
}) satisfies Scenario;
