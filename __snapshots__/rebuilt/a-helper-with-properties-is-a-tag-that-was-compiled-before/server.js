import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { jsx as _jsx, jsxs as e } from 'react/jsx-runtime';
import * as React from 'react';
import { createElement as h } from 'react';
function show$closure() {
  return show$closure.made || (show$closure.made = {
    id: "input.js#Page.show",
    layout: "pz0vYn1I",
    name: "show",
    length: 1,
    make: ([id]) => {
      const Row = ({
        n
      }) => _jsx('b', {
        children: label(n)
      });
      const label = n => id + n;
      return async function show(n) {
        return [_jsx(Row, {
          n
        }, 'row'), e(Row, {
          n
        }), React.createElement(Row, {
          n
        }), h(Row, {
          n
        }), (0, React.createElement)(Row, {
          n
        }), label(n)];
      };
    }
  });
}
function show$ref() {
  return show$ref.made || (show$ref.made = registerServerReference(openCaptures(show$closure(), decryptBoundArgs), "input.js#Page.show", null));
}
const show$ref$made = show$ref();
export { show$ref$made as "input.js#Page.show" };
export function Page({
  id
}) {
  let show = bindCaptures(show$ref(), show$closure(), () => [id], encryptBoundArgs);
  const label = n => id + n;
  label.prefix = 'a';
  const Row = ({
    n
  }) => _jsx('b', {
    children: label(n)
  });
  Row.displayName = 'Row';
  return {
    name: label.prefix + Row.displayName,
    show
  };
}
