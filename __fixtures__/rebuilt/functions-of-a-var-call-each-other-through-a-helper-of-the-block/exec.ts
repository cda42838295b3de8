import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const admin = await send(module.Page({ id: 7, isAdmin: true }));
  const [asked, told, length, inner] = await admin.first('a');
  const visitor = await send(module.Page({ id: 8, isAdmin: false }));
  return [asked, told, length, await inner(), await admin.second('b'), typeof visitor.first, await visitor.second('c')];
}) satisfies Scenario;
