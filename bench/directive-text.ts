/**
 * `npm run bench:directive-text`: how the time of the look for directives grows with a text made to be hard for it: spaces, line ends, quotes, backslashes and
 * beginnings of the directive, each alone and in random mixes, up to 20 MB, beside a floor: one search for a word that is not there.
 */
import { mayHoldDirective, mayHoldExactDirective } from '../src/2-analysis/directives/quick-look.ts';
import { createRandom } from '../test/random/random.ts';
import { growth, interleave } from './measure.ts';

const UNITS = [' ', '\t', '\n', '\r\n', '\r', '\u2028', '\u2029', "'", '"', '`', '\\', 'use ', 'server', "'us", '+', '/', '*', '(', ')', '_', '-'];
const MEGABYTES = [5, 10, 20];
const LARGEST = 20_000_000;
const MIXES = 20;
const EFFORT = { rounds: 2, block: 1 };

interface Text {
  readonly name: string;
  readonly code: string;
}

/** Few units in a mix, so that each comes in long rows; a seed each, so that a slow one can be made again. */
function* texts(): Generator<Text> {
  for (const unit of UNITS) yield { name: JSON.stringify(unit), code: unit.repeat(Math.ceil(LARGEST / unit.length)) };
  for (let seed = 1; seed <= MIXES; seed++) {
    const random = createRandom(seed);
    const units = Array.from({ length: 2 + random.below(4) }, () => random.pick(UNITS));
    const row = random.pick([1, 4, 30, 1000]);
    let code = '';
    while (code.length < 1_000_000) code += random.pick(units).repeat(1 + random.below(row));
    yield {
      name: `mix ${seed} of ${units.map((unit) => JSON.stringify(unit)).join(' ')}, rows of ${row} at most`,
      code: code.repeat(Math.ceil(LARGEST / code.length)),
    };
  }
}

/** Strings that are added up are joined when they are first read. */
const flat = (text: string): string => Buffer.from(text).toString();

console.log('| text | answer | 20 MB | ratio to the floor | exponent |\n| --- | --- | --: | --: | --: |');
let steepest = { name: '', exponent: 0 };
for (const { name, code } of texts()) {
  const parts = MEGABYTES.map((size) => flat(code.slice(0, size * 1_000_000)));
  const looks = parts.map((part) => () => [mayHoldDirective(part), mayHoldExactDirective(part)]);
  const largest = parts.at(-1) ?? '';
  const times = (await interleave([...looks, () => largest.includes('no such word')], EFFORT)).map((rounds) => Math.min(...rounds));
  const [last, floor] = [times.at(-2) ?? 0, times.at(-1) ?? 0];
  const answered = mayHoldDirective(largest);
  // An early yes takes no time that could grow.
  const exponent = answered ? null : growth(MEGABYTES.map((size, index) => [size, times[index] ?? Number.NaN]));
  if (exponent !== null && exponent > steepest.exponent) steepest = { name, exponent };
  console.log(`| ${name} | ${answered ? 'yes' : 'no'} | ${last.toFixed(1)} ms | ${(last / floor).toFixed(1)} | ${exponent?.toFixed(2) ?? ''} |`);
}
console.log(`\nsteepest: ${steepest.exponent.toFixed(2)} for ${steepest.name}; 1 is linear, 2 would be quadratic`);
