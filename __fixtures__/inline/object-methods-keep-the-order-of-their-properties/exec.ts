import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const actions = module.actionsFor({ save: 'overwritten', extra: 1 }, 5);
  const sent = await send({ remove: actions.remove, seven: actions[7] });
  return [Object.keys(actions), actions.save, await sent.remove(), await sent.seven(), actions.remove.name, actions[7].name];
}) satisfies Scenario;
