import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const store = new module.Store();
  store.current = 'users';
  const sent = await send([store.list('posts'), store.read]);
  return [await sent[0](), await sent[1]()];
}) satisfies Scenario;
