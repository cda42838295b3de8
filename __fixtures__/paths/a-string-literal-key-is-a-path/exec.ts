import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ headers: { 'content-type': 'text/html', x: { 'y z': 1 }, template: 2 } }))).show();
}) satisfies Scenario;
