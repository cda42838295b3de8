import { jsx as _jsx, jsxs as e } from 'react/jsx-runtime';
import * as React from 'react';
import { createElement as h } from 'react';

export function Page({ id }) {
  const label = (n) => id + n;
  label.prefix = 'a';
  const Row = ({ n }) => _jsx('b', { children: label(n) });
  Row.displayName = 'Row';
  async function show(n) {
    'use server';
    return [_jsx(Row, { n }, 'row'), e(Row, { n }), React.createElement(Row, { n }), h(Row, { n }), (0, React.createElement)(Row, { n }), label(n)];
  }
  return { name: label.prefix + Row.displayName, show };
}
