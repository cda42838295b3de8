import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const dates$closure = {
  id: "input.tsx#Page.dates",
  layout: "iTLZDoS3",
  name: "dates",
  length: 0,
  make: ([d]) => async function dates() {
    return [d.constructor === Date, d.constructor.name, typeof d.getTime, !!d.getTime];
  },
  send: ([d]) => [pick(d, ["getTime", true], ["constructor"])]
};
const dates$ref = registerServerReference(openCaptures(dates$closure, decryptBoundArgs), "input.tsx#Page.dates", null);
export { dates$ref as "input.tsx#Page.dates" };
const lists$closure = {
  id: "input.tsx#Page.lists",
  layout: "dQ6W0CNc",
  name: "lists",
  length: 0,
  make: ([list]) => async function lists() {
    const mapped = list.map ? 'a list' : 'none';
    return [mapped, typeof list.at, list.constructor === Array, list.length];
  },
  send: ([list]) => [pick(list, ["at", true], ["map", true], ["constructor"], ["length"])]
};
const lists$ref = registerServerReference(openCaptures(lists$closure, decryptBoundArgs), "input.tsx#Page.lists", null);
export { lists$ref as "input.tsx#Page.lists" };
const primitives$closure = {
  id: "input.tsx#Page.primitives",
  layout: "TDGZWvH6",
  name: "primitives",
  length: 0,
  make: ([n, text]) => async function primitives() {
    const {
      toFixed
    } = {
      toFixed: n.toFixed
    };
    return [toFixed.call(n, 1), text.constructor === String, typeof text.at, n.constructor.name];
  },
  send: ([n, text]) => [n, pick(text, ["at", true], ["constructor"])]
};
const primitives$ref = registerServerReference(openCaptures(primitives$closure, decryptBoundArgs), "input.tsx#Page.primitives", null);
export { primitives$ref as "input.tsx#Page.primitives" };
const promises$closure = {
  id: "input.tsx#Page.promises",
  layout: "8h5LAxbJ",
  name: "promises",
  length: 0,
  make: ([p]) => async function promises() {
    return [typeof p.then, p.constructor === Promise, typeof p.finally === 'function'];
  },
  send: ([p]) => [pick(p, ["finally", true], ["then", true], ["constructor"])]
};
const promises$ref = registerServerReference(openCaptures(promises$closure, decryptBoundArgs), "input.tsx#Page.promises", null);
export { promises$ref as "input.tsx#Page.promises" };
const objects$closure = {
  id: "input.tsx#Page.objects",
  layout: "7HCIZokM",
  name: "objects",
  length: 0,
  make: ([map, missing, o]) => async function objects() {
    return [o.hasOwnProperty === Object.prototype.hasOwnProperty, typeof o.toString, o.constructor === Object, map.size, typeof map.get, missing.constructor?.name, missing.valueOf === undefined];
  },
  send: ([map, missing, o]) => [pick(map, ["get", true], ["size"]), pick(missing, ["valueOf", true], ["constructor", "name"]), pick(o, ["toString", true], ["constructor"], ["hasOwnProperty"])]
};
const objects$ref = registerServerReference(openCaptures(objects$closure, decryptBoundArgs), "input.tsx#Page.objects", null);
export { objects$ref as "input.tsx#Page.objects" };
export function Page({
  d,
  list,
  n,
  text,
  p,
  map,
  o,
  missing
}) {
  let dates = bindCaptures(dates$ref, dates$closure, () => [d], encryptBoundArgs);
  let lists = bindCaptures(lists$ref, lists$closure, () => [list], encryptBoundArgs);
  let primitives = bindCaptures(primitives$ref, primitives$closure, () => [n, text], encryptBoundArgs);
  let promises = bindCaptures(promises$ref, promises$closure, () => [p], encryptBoundArgs);
  let objects = bindCaptures(objects$ref, objects$closure, () => [map, missing, o], encryptBoundArgs);
  return {
    dates,
    lists,
    primitives,
    promises,
    objects
  };
}
