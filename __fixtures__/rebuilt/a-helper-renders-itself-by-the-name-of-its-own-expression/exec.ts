import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [first, [tenth]] = await send(module.Page({ title: 'numbers' }));
  const second = await first.next();
  const third = await second[1].next();
  const eleventh = await tenth.next();
  return [first, second, third, tenth, eleventh, await eleventh[2].next()];
}) satisfies Scenario;
