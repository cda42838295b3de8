'use client';

import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
import { sharedReference, moduleNamespace } from "babel-plugin-use-server/runtime/client-imports";
const stub$1 = /*#__PURE__*/sharedReference("actions.js#__proto__", id => createServerReference(id, callServer, void 0, findSourceMapURL, "__proto__"));
const stub$2 = /*#__PURE__*/sharedReference("actions.js#proto", id => createServerReference(id, callServer, void 0, findSourceMapURL, "proto"));
const stub$3 = /*#__PURE__*/sharedReference("actions.js#save", id => createServerReference(id, callServer, void 0, findSourceMapURL, "save"));
const actions = /*#__PURE__*/sharedReference("actions.js#*", () => moduleNamespace({
  ["__proto__"]: stub$1,
  proto: stub$2,
  save: stub$3
}));
export function attempts() {
  return [() => {
    actions.save = 1;
  }, () => {
    delete actions.save;
  }, () => {
    actions.more = 1;
  }, () => Object.defineProperty(actions, 'more', {
    value: 1
  })].map(attempt => {
    try {
      attempt();
      return 'nothing thrown';
    } catch (error) {
      return error.name;
    }
  });
}
export const keys = Object.keys(actions);
export const has = ['save', 'toString', 'constructor', '__proto__'].map(name => name in actions);
export const tag = Object.prototype.toString.call(actions);
export const isExtensible = Object.isExtensible(actions);
export const prototype = Object.getPrototypeOf(actions);
export const run = async () => [await actions.save(1), await actions['__proto__'](2)];

// ── actions.js
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("actions.js#save", callServer, undefined, findSourceMapURL, "save");
export const proto = /*#__PURE__*/createServerReference("actions.js#proto", callServer, undefined, findSourceMapURL, "proto");
export const __proto__ = /*#__PURE__*/createServerReference("actions.js#__proto__", callServer, undefined, findSourceMapURL, "__proto__");
