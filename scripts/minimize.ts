/**
 * Makes a file small about which the compiler is wrong: takes parts away, largest first, as long as it stays wrong in the same way.
 *
 *     npm run minimize -- app/page.tsx                        what breaks an invariant of the compiler, or ends it
 *     npm run minimize -- app/page.tsx --says unsendable      what is refused with a message that holds these words
 *     npm run minimize -- app/page.tsx --gives 'save$ref$1'   what compiles to code that holds this text (--layer client: to stubs)
 *
 * The result is printed; the file is left as it is. For random programs `npm run fuzz` does this by itself.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { minimized } from '../test/harness/minimize.ts';
import { symptomOf } from '../test/harness/symptom.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    says: { type: 'string' },
    gives: { type: 'string' },
    layer: { type: 'string', default: 'server' },
    flow: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
const [file] = positionals;
const layer = values.layer === 'client' ? 'client' : 'server';

if (values.help === true || file === undefined) {
  const [header = ''] = readFileSync(new URL(import.meta.url), 'utf8').split('*/');
  console.log(header.replace(/^\/\*\*\n|^ \* ?/gm, '').trim());
  process.exit(values.help === true ? 0 : 2);
}

const path = relative(process.cwd(), resolve(file));
const symptom = symptomOf({ path, layer, says: values.says, gives: values.gives, syntax: values.flow ? 'flow' : undefined });
const code = readFileSync(file, 'utf8');
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
