import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => [
  await client.save('form'),
  await client.pick('form', 2),
  await client.either(3),
  await client.chosen(4),
  await client.default(5),
]) satisfies Scenario;
