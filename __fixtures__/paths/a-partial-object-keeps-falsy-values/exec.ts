import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ flags: { a: 0, b: '', c: null, d: { e: false }, f() {} } }))).show();
}) satisfies Scenario;
