import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ text: 'abc', list: [1, () => {}], user: { name: 'Ada', save() {} } }))).count();
}) satisfies Scenario;
