import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const form = await send(module.makeForm('posts').submit);
  return form('x');
}) satisfies Scenario;
