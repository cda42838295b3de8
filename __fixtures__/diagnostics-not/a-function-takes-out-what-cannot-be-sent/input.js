function strip(options) {
  delete options.log;
}

export function Page({ id }) {
  const options = { id, log: () => {} };
  strip(options);
  const rows = [() => {}, id];
  ((list) => list.splice(0, 1))(rows);
  return async () => {
    'use server';
    return [options, rows];
  };
}
