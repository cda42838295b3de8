import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client, send }) => {
  const inline = await send({ title: module.setTitle, body: module.setBody });
  return [await client.setTitle('a'), await client.setBody('b'), await inline.title('c'), await inline.body('d')];
}) satisfies Scenario;
