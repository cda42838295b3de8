import { Fragment, jsxDEV as _jsxDEV } from 'react/jsx-dev-runtime';
import * as React from 'react';

var _jsxFileName = '/app/page.jsx';

// As compilers of JSX for development write what stands in the comments.
export function Page({ id }) {
  // const Row = ({ text }) => <b>{text}{id}</b>;
  const Row = ({ text }) => /* @__PURE__ */ _jsxDEV('b', { children: [text, id] }, void 0, true, { fileName: _jsxFileName, lineNumber: 6, columnNumber: 29 }, this);
  async function save(text) {
    'use server';
    // return <><Row text={text} /></>;
    return _jsxDEV(Fragment, { children: _jsxDEV(Row, { text }, void 0, false, { fileName: _jsxFileName, lineNumber: 9, columnNumber: 14 }, this) }, void 0, false, { fileName: _jsxFileName, lineNumber: 9, columnNumber: 12 }, this);
  }
  const classic = async (text) => {
    'use server';
    return React.createElement('i', { __self: this, __source: { fileName: _jsxFileName, lineNumber: 13, columnNumber: 12 } }, text, id);
  };
  return [save, classic];
}
