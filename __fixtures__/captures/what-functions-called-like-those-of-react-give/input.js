const memo = (make) => make();
const store = { lazy: (n) => n + 1 };

export function Page({ rows }) {
  const forwardRef = (value) => value;
  const total = memo(() => rows.length);
  const next = store.lazy(total);
  const ref = forwardRef({ rows });
  return async () => {
    'use server';
    return [total, next, ref];
  };
}
