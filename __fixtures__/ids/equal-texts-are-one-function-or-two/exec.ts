import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [users, posts] = await send(module.List({ users: [{ id: 1 }, { id: 2 }], posts: [{ id: 'p' }] }));
  const out = [];
  for (const fn of [...users, ...posts, ...(await send(module.Mixed({ name: 'n' }))), ...(await send(module.Calls()))]) out.push(await fn());
  const bar = await send(module.Bar());
  for (const form of bar.props.children) out.push(await form.props.action());
  for (const fn of await send(module.Nested({ a: 'a', b: 'b' }))) {
    out.push(await (await fn(0))());
    const [n, inner] = await fn(1);
    out.push([n, await inner()]);
  }
  return out;
}) satisfies Scenario;
