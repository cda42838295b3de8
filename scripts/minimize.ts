/**
 * Makes a file small about which the compiler is wrong: takes parts away, largest first, as long as it stays wrong in the same way.
 *
 *     npm run minimize -- app/page.tsx                        what breaks an invariant of the compiler, or ends it
 *     npm run minimize -- app/page.tsx --says unsendable      what is refused with a message that holds these words
 *     npm run minimize -- app/page.tsx --gives 'save$ref$1'   what compiles to code that holds this text (--layer client: to stubs)
 *     npm run minimize -- app/page.js --flow                  a file in the syntax of Flow
 *
 * The result is printed; the file is left as it is. For random programs `npm run fuzz` does this by itself.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { minimized } from '../test/harness/minimize.ts';
import { symptomOf } from '../test/harness/symptom.ts';

const options = {
  says: { type: 'string' },
  gives: { type: 'string' },
  layer: { type: 'string', default: 'server' },
  flow: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

const { values, positionals } = orExit(() => parseArgs({ allowPositionals: true, options }));
const [file] = positionals;
const { layer } = values;

if (values.help === true || file === undefined) {
  const [header = ''] = readFileSync(new URL(import.meta.url), 'utf8').split('*/');
  console.log(header.replace(/^\/\*\*\n|^ \* ?/gm, '').trim());
  process.exit(values.help === true ? 0 : 2);
}
if (layer !== 'server' && layer !== 'client') exit(`--layer is server or client, not ${layer}.`);

const path = relative(process.cwd(), resolve(file));
const symptom = symptomOf({ path, layer, says: values.says, gives: values.gives, syntax: values.flow ? 'flow' : undefined });
const code = orExit(() => readFileSync(file, 'utf8'));
const first = symptom(code);
if (first === null) {
  console.error(
    `The compiler is right about ${path}, as far as ${values.says ?? values.gives ?? 'its invariants'} can tell. Say what is wrong with --says or --gives.`,
  );
  process.exit(1);
}
console.error(`${first}\n`);
const small = minimized(
  code,
  path,
  (smaller) => symptom(smaller) === first,
  (length) => process.stderr.isTTY && process.stderr.write(`\r${length} of ${code.length} characters\u001b[K`),
);
console.error(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${small.length} of ${code.length} characters:\n`);
console.log(small);

/** What cannot be read, of the command line or the disk, is one line without a stack. */
function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return exit(error instanceof Error ? error.message : String(error));
  }
}

function exit(message: string): never {
  console.error(message);
  process.exit(2);
}
