import { memo } from 'react';

export function Page({ id }) {
  const Row = memo(({ n }) => <li>{n}</li>);
  async function render() {
    'use server';
    return <Row n={id} />;
  }
  return render;
}
