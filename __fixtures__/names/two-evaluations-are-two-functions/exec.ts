import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { a, b, users, same, size } = module.two();
  const first = module.Page();
  const second = module.Page();
  const keys = Object.keys(first);
  const sent = await send([first.save, first.remove, first.refresh, a, b, ...module.turns]);
  const results = [];
  for (const fn of sent) results.push(await fn(1));
  return [
    users, same, size, results,
    keys.map((key) => [first[key] === second[key], first[key].name, first[key].length, typeof first[key].bind(null)]),
    await first.save(2), (await first.ticks().next()).value,
    module.turns.map((turn) => turn.n),
    await (await send(first.save.bind(null, 'bound')))(),
  ];
}) satisfies Scenario;
