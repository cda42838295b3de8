import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const config = Object.assign(Object.create({ version: 3 }), { name: 'c' });
  return (await send(module.Page({ config }))).show();
}) satisfies Scenario;
