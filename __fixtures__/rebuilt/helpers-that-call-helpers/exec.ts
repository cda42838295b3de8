import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ locale: 'en', currency: 'EUR' }))).price(1.2345);
}) satisfies Scenario;
