import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ tokenCount: 1, secretary: 'x', passwordless: true, keyboard: 'de' }))).show();
}) satisfies Scenario;
