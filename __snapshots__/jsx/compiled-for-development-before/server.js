import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { Fragment, jsxDEV as _jsxDEV } from 'react/jsx-dev-runtime';
import * as React from 'react';
function save$closure() {
  return save$closure.made || (save$closure.made = {
    id: "input.js#Page.save",
    layout: "pz0vYn1I",
    name: "save",
    length: 1,
    make: ([id]) => {
      const Row = ({
        text
      }) => /* @__PURE__ */_jsxDEV('b', {
        children: [text, id]
      }, void 0, true, {
        fileName: _jsxFileName,
        lineNumber: 6,
        columnNumber: 29
      }, this);
      return async function save(text) {
        // return <><Row text={text} /></>;
        return _jsxDEV(Fragment, {
          children: _jsxDEV(Row, {
            text
          }, void 0, false, {
            fileName: _jsxFileName,
            lineNumber: 9,
            columnNumber: 14
          }, this)
        }, void 0, false, {
          fileName: _jsxFileName,
          lineNumber: 9,
          columnNumber: 12
        }, this);
      };
    }
  });
}
function save$ref() {
  return save$ref.made || (save$ref.made = registerServerReference(openCaptures(save$closure(), decryptBoundArgs), "input.js#Page.save", null));
}
const save$ref$made = save$ref();
export { save$ref$made as "input.js#Page.save" };
function classic$closure() {
  return classic$closure.made || (classic$closure.made = {
    id: "input.js#Page.classic",
    layout: "pz0vYn1I",
    name: "classic",
    length: 1,
    make: ([id]) => async text => {
      return React.createElement('i', {
        __self: this,
        __source: {
          fileName: _jsxFileName,
          lineNumber: 13,
          columnNumber: 12
        }
      }, text, id);
    }
  });
}
function classic$ref() {
  return classic$ref.made || (classic$ref.made = registerServerReference(openCaptures(classic$closure(), decryptBoundArgs), "input.js#Page.classic", null));
}
const classic$ref$made = classic$ref();
export { classic$ref$made as "input.js#Page.classic" };
var _jsxFileName = '/app/page.jsx';

// As compilers of JSX for development write what stands in the comments.
export function Page({
  id
}) {
  let save = bindCaptures(save$ref(), save$closure(), () => [id], encryptBoundArgs);
  // const Row = ({ text }) => <b>{text}{id}</b>;
  const Row = ({
    text
  }) => /* @__PURE__ */_jsxDEV('b', {
    children: [text, id]
  }, void 0, true, {
    fileName: _jsxFileName,
    lineNumber: 6,
    columnNumber: 29
  }, this);
  const classic = bindCaptures(classic$ref(), classic$closure(), () => [id], encryptBoundArgs);
  return [save, classic];
}
