export function Page({ theme }) {
  async function render() {
    'use server';
    const element = <theme.tag title={theme.title} />;
    return [element.type, element.props.title];
  }
  return { render };
}
