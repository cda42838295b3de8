import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const post = { title: 'T', author: { name: 'Ada', address: { city: 'London', format() {} }, save() {} }, remove() {} };
  return (await send(module.Page({ post }))).show();
}) satisfies Scenario;
