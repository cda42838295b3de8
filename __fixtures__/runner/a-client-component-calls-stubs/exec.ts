import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const { props } = client.Likes({ post: 3 });
  await props.onClick();
  const [, count, names] = await props.onClick();
  return [count, names.filter((name) => name !== '__esModule').sort()];
}) satisfies Scenario;
