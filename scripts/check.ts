/** Runs scripts of package.json beside each other, for none of them keeps two cores busy: `node scripts/check.ts typecheck lint`. What one says is printed when it ends. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const checks = process.argv.slice(2);

/** @returns whether the script passes. */
async function passes(script: string): Promise<boolean> {
  const child = spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  process.stdout.write(out);
  process.stderr.write(err);
  return status === 0;
}

const passed = await Promise.all(checks.map(passes));
const failed = checks.filter((_, index) => !passed[index]);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length;
