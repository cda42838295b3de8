export function Page({ Item: tag, id }) {
  async function render() {
    'use server';
    const Item = ({ n }) => [tag, n];
    const element = <Item n={id} />;
    return element.type(element.props);
  }
  return { render };
}
