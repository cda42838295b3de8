export let Row = function again(n) {
  const { kept } = Row;
  return {
    n,
    next: async () => { 'use server'; return [again === Row, again.kept, again(n + 1)]; },
    plain: async () => { 'use server'; return again === Row; },
    other: ((Row) => async () => { 'use server'; return [Row, again.name]; })(kept),
  };
};
Row.kept = 'kept';
export var Same = function Same(n) {
  return { n, next: async () => { 'use server'; return Same(n + 1); } };
};
