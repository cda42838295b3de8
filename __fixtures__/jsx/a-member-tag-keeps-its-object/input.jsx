import * as Ui from './ui';

export function Page({ id }) {
  const Local = { Box: ({ n }) => ['local', n] };
  async function render(kit) {
    'use server';
    const imported = <Ui.Box n={id} />;
    const own = <kit.tag n={id} />;
    return [imported.type(imported.props), own.type, own.props.n];
  }
  return { render, local: Local.Box({ n: id }) };
}
