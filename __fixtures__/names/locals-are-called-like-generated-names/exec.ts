import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const names = ['save$closure', 'save$ref', 'bindCaptures', 'encryptBoundArgs', 'registerServerReference'];
  const props = Object.fromEntries(names.map((name) => [name, name]));
  return (await send(module.Page({ id: 1, ...props }))).save();
}) satisfies Scenario;
