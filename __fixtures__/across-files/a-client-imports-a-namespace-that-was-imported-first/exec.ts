import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const { props } = client.Editor();
  return [await props.onClick(), client.same, await client.people.publish('d')];
}) satisfies Scenario;
