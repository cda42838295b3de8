export function Page({ id }) {
  const store = {
    values() {
      return [id];
    },
    *rows() {
      yield 'never';
    },
  };
  store.rows = () => ['set'];
  const rows = store.rows();
  const values = store.values();
  const list = [...[id, 2].values()];
  function* gives() {
    yield 'never';
  }
  gives = () => ['assigned'];
  const given = gives();
  const node = { value: 1, next: { value: 2, next: null } };
  return async () => {
    'use server';
    return [rows, values, list, given, node];
  };
}
