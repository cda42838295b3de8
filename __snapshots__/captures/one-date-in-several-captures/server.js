import { openCaptures, pick, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const find$closure = {
  id: "input.js#Page.find",
  layout: "WCcgqWtE",
  name: "find",
  length: 0,
  make: ([chosen, days, events]) => async function find() {
    return [events.get(chosen), days.indexOf(chosen), events.size];
  }
};
const find$ref = registerServerReference(openCaptures(find$closure, decryptBoundArgs), "input.js#Page.find", null);
export { find$ref as "input.js#Page.find" };
const move$closure = {
  id: "input.js#Page.move",
  layout: "oYP2GVE0",
  name: "move",
  length: 0,
  make: ([chosen, range]) => async function move() {
    range.from.setTime(5);
    return [range.to.getTime(), range.from === range.to, chosen.getTime()];
  }
};
const move$ref = registerServerReference(openCaptures(move$closure, decryptBoundArgs), "input.js#Page.move", null);
export { move$ref as "input.js#Page.move" };
const later$closure = {
  id: "input.js#Page.later",
  layout: "0Eq-7gHP",
  name: "later",
  length: 0,
  make: ([chosen, holder, range]) => async function later() {
    const all = await holder.days;
    return [all.indexOf(chosen), all.indexOf(range.from), holder.range === range];
  },
  send: ([chosen, holder, range]) => [chosen, pick(holder, ["days"], ["range"]), range]
};
const later$ref = registerServerReference(openCaptures(later$closure, decryptBoundArgs), "input.js#Page.later", null);
export { later$ref as "input.js#Page.later" };
export function Page(start) {
  let find = bindCaptures(find$ref, find$closure, () => [chosen, days, events], encryptBoundArgs);
  let move = bindCaptures(move$ref, move$closure, () => [chosen, range], encryptBoundArgs);
  let later = bindCaptures(later$ref, later$closure, () => [chosen, holder, range], encryptBoundArgs);
  const days = [0, 1, 2].map(n => new Date(start + n));
  const events = new Map(days.map((day, n) => [day, `event ${n}`]));
  const chosen = days[1];
  const range = {
    from: days[0],
    to: days[0]
  };
  const holder = {
    range,
    days: Promise.resolve(days)
  };
  return {
    find,
    move,
    later
  };
}
