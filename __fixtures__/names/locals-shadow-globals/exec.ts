import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const names = ['Object', 'Promise', 'Symbol', 'Array', 'undefined', 'globalThis', 'Error'];
  return (await send(module.Page(Object.fromEntries(names.map((name) => [name, `local ${name}`]))))).show();
}) satisfies Scenario;
