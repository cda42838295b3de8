import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const { rows, all } = await send(module.Page({ id: 7 }));
  for await (const row of await rows('first')) trace(row);
  trace(await all(rows));
  try {
    await rows();
    return 'no error';
  } catch (error) {
    return error instanceof RangeError;
  }
}) satisfies Scenario;
