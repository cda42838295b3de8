import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({ find: module.Page(1).find, apiFind: module.Api.find });
  return [await sent.find(1), await sent.find('a'), await sent.apiFind(2)];
}) satisfies Scenario;
