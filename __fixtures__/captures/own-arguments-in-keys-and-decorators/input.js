const tagged = (tag) => (value) => Object.assign(value, { tag });

export const api = {
  keys: async function () {
    'use server';
    return Object.keys({ [arguments[1]]() {} });
  },
  names: async function (first) {
    'use server';
    class Row {
      static [arguments[1]]() {}
    }
    return [first, Object.getOwnPropertyNames(Row)];
  },
  fields: async function (first) {
    'use server';
    class Row {
      [arguments[1]] = first;
    }
    return { ...new Row() };
  },
  decorated: async function (first) {
    'use server';
    class Row {
      @tagged(arguments[1])
      static load() {}
    }
    return [first, Row.load.tag];
  },
};
