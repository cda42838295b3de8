import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const out = [];
  const run = async (make) => {
    try {
      const made = await send(await make());
      for (const fn of Array.isArray(made) ? made : [made]) out.push(await fn());
    } catch (error) {
      out.push(error.constructor.name);
    }
  };
  for (const on of [false]) {
    await run(() => module.Page({ h: 5 }, on));
    await run(() => module.Server({ h: 5 }, on));
    await run(() => module.Assigned(6, on));
    await run(() => module.Page({}, on));
  }
  await run(() => module.Server({ h: 5 }, true));
  await run(() => module.Assigned(5, true));
  await run(() => module.Loop([1, 2]));
  await run(() => module.Loop([]));
  await run(() => module.Functions([1, 2]));
  await run(() => module.Head([3, 4]));
  await run(() => module.Head([]));
  await run(() => module.Default(7));
  await run(() => module.HeadThenAssigned([8, 9], false));
  await run(() => module.HeadThenAssigned([8, 9], true));
  await run(() => module.Patterned({ a: [10] }));
  return out;
}) satisfies Scenario;
