process.env['USE_SERVER_ENCRYPTION_KEY'] ??= Buffer.alloc(32, 7).toString('base64');
const { judge } = await import('./test/random/judge.ts');
const { quickMeans, textAlone, thorough } = await import('./test/random/means.ts');
const { randomProgram } = await import('./test/random/program.ts');
const q = await quickMeans();
const seed = Number(process.argv[2]);
for (const [n, means] of [['text', textAlone(q)], ['quick', q], ['thorough', thorough]] as const) for (const layout of ['as written', 'comments'] as const) for (const forNext of [false, true]) for (const development of [true, false]) {
  const v = await judge(randomProgram(seed), { means, layout, forNext, development, timeout: 60000 });
  console.log(n, layout, forNext, development, v.kind);
}
