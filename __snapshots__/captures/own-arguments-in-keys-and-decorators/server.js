/* __next_internal_action_entry_do_not_use__ {"7f4702c62b3c6569375c892b5930e7e9332ca556f6":"api$_keys$4702c62b","7ff23f2cf8d2c997a02a6be7cbb0de56037578cfa4":"api$_names$f23f2cf8","7f4b1cbef44c54362c895187304a925a6332614394":"api$_fields$4b1cbef4","7f579306fd63e82e05461b7a4d5bc50fa85144a484":"api$_decorated$579306fd"} */
import { registerServerReference } from "private-next-rsc-server-reference";
const keys$ref = registerServerReference({
  keys: async function () {
    return Object.keys({
      [arguments[1]]() {}
    });
  }
}.keys, "7f4702c62b3c6569375c892b5930e7e9332ca556f6", null);
export { keys$ref as api$_keys$4702c62b };
const names$ref = registerServerReference({
  names: async function (first) {
    class Row {
      static [arguments[1]]() {}
    }
    return [first, Object.getOwnPropertyNames(Row)];
  }
}.names, "7ff23f2cf8d2c997a02a6be7cbb0de56037578cfa4", null);
export { names$ref as api$_names$f23f2cf8 };
const fields$ref = registerServerReference({
  fields: async function (first) {
    class Row {
      [arguments[1]] = first;
    }
    return {
      ...new Row()
    };
  }
}.fields, "7f4b1cbef44c54362c895187304a925a6332614394", null);
export { fields$ref as api$_fields$4b1cbef4 };
const decorated$ref = registerServerReference({
  decorated: async function (first) {
    class Row {
      @tagged(arguments[1])
      static load() {}
    }
    return [first, Row.load.tag];
  }
}.decorated, "7f579306fd63e82e05461b7a4d5bc50fa85144a484", null);
export { decorated$ref as api$_decorated$579306fd };
const tagged = tag => value => Object.assign(value, {
  tag
});
export const api = {
  keys: keys$ref,
  names: names$ref,
  fields: fields$ref,
  decorated: decorated$ref
};
