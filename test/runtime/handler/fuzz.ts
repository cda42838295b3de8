/**
 * Spoilt requests against the handler, any number of them.
 *
 *     npm run fuzz:handler -- --count 50000 --seed 7
 */
import { parseArgs } from 'node:util';

// React chooses its build when it is loaded.
process.env['NODE_ENV'] ??= 'production';
process.env['USE_SERVER_ENCRYPTION_KEY'] ??= btoa('a key of thirty-two bytes for it');
const { fuzz } = await import('./fuzzing.ts');

const { values } = parseArgs({ options: { count: { type: 'string', default: '20000' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const count = Number(values.count);
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;
console.log(`seed ${seed}, ${count} requests`);
const { statuses, failures, growth, calls, largestStep } = await fuzz({ seed, count, onProgress: (done) => console.log(`${done} of ${count}, ${seconds()}`) });
console.log('answers by status:', statuses);
console.log(
  `${calls} calls of Server Functions; the heap grew by ${(growth / 1e6).toFixed(1)} MB since the first quarter; no answer raised the peak of the memory by more than ${(largestStep / 1e6).toFixed(1)} MB`,
);
for (const failure of failures.slice(0, 20)) console.log(`\n${failure}`);
console.log(`\nseed ${seed}: ${failures.length} failures, ${seconds()}`);
process.exitCode = failures.length > 0 || growth > 20e6 ? 1 : 0;
