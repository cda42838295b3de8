import { eachEvaluation, newEvaluation } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
const once0$ref = registerServerReference(eachEvaluation(own$1 => {
  const holder = () => once0;
  const once0 = own$1;
  const outer = () => own;
  {
    const own = own$1;
    return {
      own: async function (deep) {
        return deep ? [outer(), typeof own, holder() === own] : own(true);
      }
    }.own;
  }
}), "input.js#once0", null);
export { once0$ref as "input.js#once0" };
const own$ref = registerServerReference(eachEvaluation(own$2 => {
  const outer = () => own;
  {
    const own = own$2;
    return {
      own: async function (deep) {
        return deep ? [outer(), typeof own] : own(true);
      }
    }.own;
  }
}), "input.js#byItsOwnName.own", null);
export { own$ref as "input.js#byItsOwnName.own" };
const own$ref$1 = registerServerReference(eachEvaluation(own$3 => {
  const outer = () => own;
  {
    const own = own$3;
    return {
      own: async deep => {
        return deep ? [outer(), typeof own] : own(true);
      }
    }.own;
  }
}), "input.js#byAVariable.own", null);
export { own$ref$1 as "input.js#byAVariable.own" };
const missing$ref = registerServerReference(eachEvaluation(missing$1 => {
  const outer = () => typeof missing;
  {
    const missing = missing$1;
    return {
      missing: async function (deep) {
        return deep ? [outer(), typeof missing] : missing(true);
      }
    }.missing;
  }
}), "input.js#byAGlobal.missing", null);
export { missing$ref as "input.js#byAGlobal.missing" };
const save$ref = registerServerReference(eachEvaluation(own$4 => {
  const holder = () => save;
  const outer = () => own;
  const save = own$4;
  {
    const own = own$4;
    return {
      own: async function (deep) {
        return deep ? [outer(), typeof own, holder() === own] : own(true);
      }
    }.own;
  }
}), "input.js#byTwoNames.save", null);
export { save$ref as "input.js#byTwoNames.save" };
export let once;
const own = 'of the module';
{
  const holder = () => once0;
  const outer = () => own;
  const once0 = newEvaluation(once0$ref);
  once = once0;
}
export function byItsOwnName() {
  const outer = () => own;
  return newEvaluation(own$ref);
}
export function byAVariable() {
  const outer = () => own;
  {
    const own = newEvaluation(own$ref$1);
    return own;
  }
}
export function byAGlobal() {
  const outer = () => typeof missing;
  return newEvaluation(missing$ref);
}
export function byTwoNames() {
  const holder = () => save;
  const outer = () => own;
  const save = newEvaluation(save$ref);
  return save;
}
