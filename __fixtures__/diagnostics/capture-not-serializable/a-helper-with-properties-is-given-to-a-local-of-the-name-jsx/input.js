import { jsx } from 'react/jsx-runtime';

export function Page({ read }) {
  const Row = ({ n }) => jsx('b', { children: n });
  Row.displayName = 'Row';
  const shown = (jsx) => async function show() {
    'use server';
    return jsx(Row, {});
  };
  return shown(read);
}
