import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ theme: { tag: 'section', title: 't', unused: 1 } }))).render();
}) satisfies Scenario;
