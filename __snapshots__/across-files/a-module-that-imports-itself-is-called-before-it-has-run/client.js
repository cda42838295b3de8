'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
import { seen } from './seen.ts';
import './early.tsx';
import './input.tsx';
import * as self from './input.tsx';
import * as barrel from './barrel.ts';
function own$stub() {
  return sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
}
const own = /*#__PURE__*/own$stub();
export { own as save };
function stub$1() {
  return sharedReference("actions.ts#add", id => createServerReference(id, callServer, void 0, findSourceMapURL, "add"));
}
const stub$2 = /*#__PURE__*/stub$1();
export { stub$2 as more };
export { seen };
export function submit(text) {
  return [own$stub()(text), stub$1()(1), own$stub() === own$stub()];
}
export function taken() {
  const {
    save,
    limits: {
      most
    } = {
      most: 1
    },
    'x-y': dashed = 'none',
    ['add']: add = null
  } = {
    save: own$stub(),
    limits: barrel["limits"],
    "x-y": barrel["x-y"],
    add: stub$1()
  };
  return [save === own$stub(), most, dashed, add(2)];
}

// ── actions.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.ts#save", callServer, undefined, findSourceMapURL, "save");
export const add = /*#__PURE__*/createServerReference("actions.ts#add", callServer, undefined, findSourceMapURL, "add");

// ── barrel.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.ts#add", id => createServerReference(id, callServer, void 0, findSourceMapURL, "add"));
export { stub$1 as add };
const stub$2 = /*#__PURE__*/sharedReference("actions.ts#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
export { stub$2 as save };
export var limits;
limits = {
  most: 9
};
