import { registerServerReference } from "react-server-dom-webpack/server";
import { jsxDEV } from 'react/jsx-dev-runtime';
registerServerReference(row, "input.js#row", null);
export async function row(text) {
  return jsxDEV('b', {
    children: text
  }, void 0, false, {
    fileName: 'page.jsx',
    lineNumber: 4,
    columnNumber: 10
  }, this);
}
export const cell = async text => jsxDEV('td', {
  children: text
}, void 0, false, {
  fileName: 'page.jsx',
  lineNumber: 7,
  columnNumber: 37
}, this);
registerServerReference(cell, "input.js#cell", null);
