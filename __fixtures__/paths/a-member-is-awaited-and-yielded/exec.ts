import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { run } = await send(module.Page({ job: { result: Promise.resolve(1), steps: [2, 3], stop() {} } }));
  const seen = [];
  for await (const step of await run()) seen.push(step);
  return seen;
}) satisfies Scenario;
