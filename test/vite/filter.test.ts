import { describe, expect, test } from 'vitest';
import { mayHoldDirective } from '../../src/2-analysis/directives/quick-look.ts';
import { CODE_FILTER, ID_FILTER } from '../../src/hosts/vite/build/filter.ts';

const meant = 'use server';
const letters = [...'abs \\-_'];

/** Everything that is one edit away from the directive, and some more that is meant as it. */
function attempts(): string[] {
  const edits = [
    meant,
    'use action',
    'useserver',
    'USE SERVER',
    'use\\x20server',
    '\\u0075se server',
    'use serve\\x72',
    '\\x75se serve\\x72',
    'use\u200bserver',
  ];
  for (let at = 0; at <= meant.length; at++) {
    edits.push(meant.slice(0, at) + meant.slice(at + 1));
    edits.push(meant.slice(0, at) + (meant[at + 1] ?? '') + (meant[at] ?? '') + meant.slice(at + 2));
    for (const letter of letters) edits.push(meant.slice(0, at) + letter + meant.slice(at), meant.slice(0, at) + letter + meant.slice(at + 1));
  }
  return edits;
}

describe('the text filter', () => {
  test.each(['"', "'", '`'])('lets through all that the compiler looks for in %s', (quote) => {
    const texts = attempts().map((text) => `${quote}${text}${quote};\nexport async function save() {}\n`);
    const found = texts.filter(mayHoldDirective);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((text) => !CODE_FILTER.test(text))).toEqual([]);
  });

  test('lets through a directive that is put together', () => {
    expect(CODE_FILTER.test(`'use ' + 'server'`)).toBe(true);
    expect(CODE_FILTER.test(`"us" + "e server"`)).toBe(true);
  });

  test.each([
    `'use client';\nexport const a = 1;`,
    `"use strict";`,
    `import { useState } from 'react';`,
    `const label = 'used car';`.slice(0, 14),
    `export const server = await start(8080);`,
  ])('keeps away %s', (text) => {
    expect(CODE_FILTER.test(text)).toBe(false);
  });
});

describe('the file filter', () => {
  const passes = (id: string): boolean => ID_FILTER.include.test(id) && !ID_FILTER.exclude.some((pattern) => pattern.test(id));

  test.each(['/app/page.tsx', '/app/a.mjs', '/app/a.cts', '/app/page.tsx?v=1a2b', '/app/a.ts?t=17&v=2'])('passes %s', (id) => {
    expect(passes(id)).toBe(true);
  });

  test.each(['/app/page.css', '/app/page.tsx?raw', '/app/page.ts?url', '/app/page.ts?v=1&worker', '/app/data.json', '/app/page.vue', '\0virtual:x'])(
    'keeps away %s',
    (id) => {
      expect(passes(id)).toBe(false);
    },
  );

  test.each(['.vite/deps/react-dom_client.js?v=1', '.vite/deps_rsc/shop.js', '@vitejs/plugin-rsc/dist/core/rsc.js', 'react-server-dom-webpack/cjs/client.js'])(
    'keeps away what was compiled when Vite bundled it, and React itself: %s',
    (file) => {
      expect(passes(`/app/node_modules/${file}`)).toBe(false);
    },
  );

  test('passes packages', () => {
    expect(passes('/app/node_modules/react-actions/index.js')).toBe(true);
  });
});
