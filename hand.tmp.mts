// hand.tmp.mts FILE: module with `export async function run()` / scenario: sends run() and calls everything by random scenario
process.env['USE_SERVER_ENCRYPTION_KEY'] ??= Buffer.alloc(32, 7).toString('base64');
import { readFileSync } from 'node:fs';
const { compileProgram, lawPrograms } = await import('./test/harness/compile-program.ts');
const { runLaw } = await import('./test/law/law.ts');
const code = readFileSync(process.argv[2]!, 'utf8');
const entry = 'app/page.tsx';
const compiled = compileProgram({ entry, files: new Map([[entry, code]]) });
if (process.argv[3]) console.log(compiled.server.get(entry)?.code);
const report = await runLaw(lawPrograms(compiled), async ({ module, client, send, trace }: any) => {
  const call = async (v: any, path: string, depth: number) => {
    if (depth > 3) return;
    if (typeof v === 'function') {
      let r; try { r = await v('x'); } catch (e: any) { r = `threw ${e.message}`; if (process.argv[3] === '2') console.log(e.stack); }
      trace(path, r);
      await call(r, path + '()', depth + 1);
    } else if (Array.isArray(v)) { for (const [i, x] of v.entries()) await call(x, `${path}[${i}]`, depth); }
    else if (v && typeof v === 'object') for (const [k, x] of Object.entries(v)) await call(x, `${path}.${k}`, depth);
  };
  if (client?.run) { await call(client.run, 'run', 0); return; }
  const page = await send(await module.run());
  trace('page', page);
  await call(page, 'page', 0);
});
console.log(report.agrees ? 'agrees' : report.difference);
console.log(report.plain?.outcome, report.wire?.outcome);
