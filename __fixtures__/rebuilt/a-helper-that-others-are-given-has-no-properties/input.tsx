const together = (...functions) => functions;

export function Page({ id }) {
  const label = (n) => id + n;
  function plain(n) { return [id, n]; }
  const all = together(label, plain);
  const other = async () => { 'use server'; return together(plain).length; };
  async function show(n) {
    'use server';
    const [one, two] = together(label, plain);
    return [one(n), two(n), one.name, two.name, label.length, Object.keys(label), one === label, await other(), async () => {
      'use server';
      return typeof together(label)[0].prefix;
    }];
  }
  return { count: all.length, show };
}
