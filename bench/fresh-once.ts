/** One compiler in a process of its own: `node fresh-once.ts <compiler> <modules>`; prints the milliseconds of processor time that it took. */
import { alone } from './peers.ts';
import { inline, sourceOfSize } from './sources.ts';

const [name = '', modules = '0'] = process.argv.slice(2);
const source = sourceOfSize(inline, 3000);

const start = process.cpuUsage();
if (name !== 'nothing') {
  const { compile } = await alone[name as keyof typeof alone]();
  // No two alike: a compiler that remembers would look fast.
  for (let index = 0; index < Number(modules); index++) await compile(`${source}export const number = ${index};\n`);
}
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
