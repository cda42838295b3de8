export function Page({ id }) {
  const called = (function* () {
    yield id;
  })();
  const source = {
    *rows() {
      yield id;
    },
  };
  const rows = source.rows();
  const numbers = [id, 2].values();
  const entries = new Map([[id, 2]]).entries();
  const list = [id];
  const keys = list.keys();
  return async () => {
    'use server';
    return [called.next(), rows.next(), [...numbers], [...entries], [...keys]];
  };
}
