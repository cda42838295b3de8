import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ größe: 1, 名前: 'x', abc: 2 }))).lesen();
}) satisfies Scenario;
