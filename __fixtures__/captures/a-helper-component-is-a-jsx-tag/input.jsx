export function Page({ color }) {
  const Badge = ({ text }) => ({ badge: text, color });
  async function render(text) {
    'use server';
    const element = <Badge text={text} />;
    return element.type(element.props);
  }
  return { render };
}
