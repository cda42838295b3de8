const compare = (value) => {
  trace('compared', value);
  return value;
};

export function pick(kind) {
  switch (compare(kind)) {
    case compare('a'):
      async function save() {
        'use server';
        return kind;
      }
      return save;
    case compare('b'):
      return save;
  }
  return null;
}
