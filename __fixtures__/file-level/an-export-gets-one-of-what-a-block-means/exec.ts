import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const called = [await client.save(), await client.kept(), await client.given()];
  for (const change of [() => client.replace(true), () => client.replace(false), () => client.fall(), () => client.both()]) {
    called.push(await change(), await client.save('x'));
  }
  return called;
}) satisfies Scenario;
