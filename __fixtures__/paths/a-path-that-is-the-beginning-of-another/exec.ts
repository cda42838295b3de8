import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const post = { author: { name: 'Ada', age: 36 }, tags: ['a', 'b'], remove() {} };
  return (await send(module.Page({ post }))).show();
}) satisfies Scenario;
