import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const user = { id: 1, first: 'Ada', last: 'L', mail: undefined, logOut() {} };
  return (await send(module.Page({ user }))).show();
}) satisfies Scenario;
