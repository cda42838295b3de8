import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => {
  const { save, clear, read, publish, actions, imported, hidden } = client;
  return [
    await save('a'), await imported('b'), await client.default('c'), await actions.save('d'), await read(), await client['load-all'](), await clear(), await publish('x'), hidden(),
    [save === imported, imported === client.default, actions.save === save], Object.keys(client).filter((name) => name !== '__esModule').sort(),
  ];
}) satisfies Scenario;
