import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => {
  const { props } = client.Editor();
  return [await props.onClick(), client.same, client.names, await client.people.invite('d'), await client.posts.publish('e'), client.users === client.people];
}) satisfies Scenario;
