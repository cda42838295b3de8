import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => {
  const { props } = client.Likes({ post: 3 });
  await props.onClick();
  return [await props.onClick(), await client.counted(3)];
}) satisfies Scenario;
