export function Page({ id }) {
  const label = (n) => id + n;
  Object.assign(label, { prefix: 'a' });
  Object.defineProperty(label, 'suffix', { value: 'z' });
  const Row = ({ n }) => <b>{label(n)}</b>;
  Row.displayName = 'Row';
  async function show(n) {
    'use server';
    return [label(n), [1, 2].map(label), <Row n={n} key="row" />];
  }
  return { name: label.prefix + label.suffix + Row.displayName, show };
}
