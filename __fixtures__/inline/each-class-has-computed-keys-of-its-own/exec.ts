import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { waits, yields, recurs, inner, fields, nested, listed, looped, blockless } = module;
  const [A, B] = await Promise.all([waits('a'), waits('b')]);
  const steps = [yields('a'), yields('b')];
  for (const step of steps) step.next();
  const [C, D] = steps.map((step) => step.next('x').value);
  const R = recurs(1);
  const [E, F] = [fields('a'), fields('b')];
  const [G, H] = [nested('a')('x'), nested('b')('y')];
  const [[I, i], [J, j]] = listed(['a', 'b']);
  const [K, L, M] = looped(['a', 'b']);
  const [N, O, P, Q] = blockless(['a', 'b']);
  const functions = [
    ...[A.a1, B.b1, C.a, D.b],
    ...[R.a1, R.f1, R.next.a0, R.next.f0, inner[0].a0, inner[0].f0],
    ...[new E().a, E.a, new F().b, F.b, new G().ax, new H().by],
    ...[new I().a, i, new J().b, j, new K().a, new L().b, M.a],
    ...[new N().a, new O().b, P.a, Q.b, new P().a, new Q().b],
  ];
  const sent = await send(functions);
  const results = [];
  for (const call of sent) results.push(await call());
  return [results, functions.map(({ name }) => name), [M.b(), I.name, E.name, A.name]];
}) satisfies Scenario;
