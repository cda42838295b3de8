/** Forms that are read without the platform's parser, against that parser. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextFields } from '../../../src/runtime/request/text-fields.ts';
import { formFields } from './form-fields.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** As the platform writes it, for other platforms do not differ: the boundary is theirs, the rest is the standard. */
async function written(form: FormData): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string }> {
  const response = new Response(form);
  return { contentType: response.headers.get('content-type') ?? '', bytes: await response.bytes() };
}

async function byPlatform(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<unknown> {
  try {
    return [...(await new Response(bytes, { headers: { 'content-type': contentType } }).formData())];
  } catch {
    return 'refused';
  }
}

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test.each<[string, Fields]>([
  [
    'fields',
    [
      ['title', 'A title'],
      ['tag', 'a'],
      ['tag', 'b'],
      ['', ''],
      ['ü😀', '"\\%22\0'],
    ],
  ],
  ['values of several lines', [['text', '\r\n--\r\n\r\nContent-Disposition: form-data; name="other"\r\n\r\n']]],
  [
    'what looks like a boundary',
    [
      ['text', '------formdata-undici-0'],
      ['end', '--'],
    ],
  ],
])('%s are read without the platform', async (_, fields) => {
  const { bytes, contentType } = await written(formOf(fields));
  const form = readTextFields(bytes, contentType);
  expect([...(form ?? [])]).toStrictEqual(await byPlatform(bytes, contentType));
  expect([...(form ?? [])].length).toBe(fields.length);
});

test("React's own fields are among these", async () => {
  const { bytes, contentType } = await written(await formFields('save', [1, { a: new Date(0) }]));
  expect([...(readTextFields(bytes, contentType) ?? [])]).toStrictEqual(await byPlatform(bytes, contentType));
});

const B = 'a-long-boundary-B';
const field = 'Content-Disposition: form-data; name="a"\r\n\r\n1';
test.each([
  ['a file', 'Content-Disposition: form-data; name="a"; filename="b"\r\n\r\n1'],
  ['a further header', 'Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain\r\n\r\n1'],
  ['an escape in a name', 'Content-Disposition: form-data; name="%22"\r\n\r\n1'],
  ['a backslash in a name', 'Content-Disposition: form-data; name="\\"\r\n\r\n1'],
  ['a byte order mark', 'Content-Disposition: form-data; name="a"\r\n\r\n\uFEFF1'],
  ['another case', 'content-disposition: form-data; name="a"\r\n\r\n1'],
  ['lines without a return', 'Content-Disposition: form-data; name="a"\n\n1'],
  ['no name', 'Content-Disposition: form-data\r\n\r\n1'],
  ['nothing', ''],
])('%s is left to the platform', (_, part) => {
  expect(readTextFields(new TextEncoder().encode(`--${B}\r\n${part}\r\n--${B}--\r\n`), `multipart/form-data; boundary=${B}`)).toBeNull();
});

test.each([
  ['no end', `--${B}\r\n${field}\r\n`],
  ['no field', `--${B}--\r\n`],
  ['something before', `x\r\n--${B}\r\n${field}\r\n--${B}--\r\n`],
  ['something after', `--${B}\r\n${field}\r\n--${B}--\r\nx`],
  ['two ends', `--${B}\r\n${field}\r\n--${B}--\r\n--${B}--`],
  ['another boundary', `--C\r\n${field}\r\n--C--`],
  ['a longer boundary', `--${B}\r\n${field}\r\n--${B}B\r\n${field}\r\n--${B}--`],
])('a body with %s is left to the platform', (_, body) => {
  expect(readTextFields(new TextEncoder().encode(body), `multipart/form-data; boundary=${B}`)).toBeNull();
});

test.each([
  'multipart/form-data',
  'multipart/form-data; boundary="a-long-boundary-B"',
  'multipart/form-data; boundary=a-long-boundary-B; charset=utf-8',
  'text/plain; boundary=a-long-boundary-B',
  'multipart/form-data; boundary=short',
  'multipart/mixed; boundary=a-long-boundary-B',
  '',
])('the type %j is left to the platform', (type) => {
  expect(readTextFields(new TextEncoder().encode(`--${B}\r\n${field}\r\n--${B}--\r\n`), type)).toBeNull();
});

test('bytes that are not UTF-8 are left to the platform', () => {
  expect(
    readTextFields(
      Uint8Array.from([...new TextEncoder().encode(`--${B}\r\n${field}`), 0xff, ...new TextEncoder().encode(`\r\n--${B}--`)]),
      `multipart/form-data; boundary=${B}`,
    ),
  ).toBeNull();
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\r\n', `--${B}`, `\r\n--${B}`, `\r\n--${B}--`, '"', 'name="a"', '\n', '%0D%0A'),
);

test('random forms, damaged ones among them: what is read is what the platform reads', async () => {
  let read = 0;
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        `--${B}`,
        `--${B}--`,
        '\r\n',
        '\n',
        ' ',
        field,
        'Content-Disposition: form-data; name="b"',
        '\r\n\r\n',
        '; filename="f"',
        `\r\n--${B}\r\n`,
        `\r\n--${B}--\r\n`,
      ),
      texts,
    ),
    { maxLength: 6 },
  );
  const damage = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 4 }),
    insert: fc.oneof(fc.constantFrom('', '\r', '\n', '-', `--${B}`, '\r\n', '"', '\0', 'x'), texts),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(texts, texts), { maxLength: 4 }), fc.option(damage), fc.option(pieces), async (fields, harm, loose) => {
      const parts = fields.map(([name, value]) => `--${B}\r\nContent-Disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '')}"\r\n\r\n${value}\r\n`);
      let body = loose === null ? `${parts.join('')}--${B}--\r\n` : `--${B}\r\n${field}\r\n${loose.join('')}\r\n--${B}--\r\n`;
      if (harm !== null) {
        const at = harm.at % (body.length + 1);
        body = body.slice(0, at) + harm.insert + body.slice(at + harm.remove);
      }
      const bytes = new TextEncoder().encode(body);
      const form = readTextFields(bytes, `multipart/form-data; boundary=${B}`);
      if (form === null) return;
      read++;
      expect([...form]).toStrictEqual(await byPlatform(bytes, `multipart/form-data; boundary=${B}`));
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(500);
});
