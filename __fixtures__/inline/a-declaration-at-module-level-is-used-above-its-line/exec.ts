import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(table(module));
  return [await sent.save('late'), sent.name];

  function table(exports) {
    return exports.table;
  }
}) satisfies Scenario;
