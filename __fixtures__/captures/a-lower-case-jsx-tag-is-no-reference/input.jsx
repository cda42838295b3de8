export function Page({ id }) {
  const section = 'SECRET_not_a_capture';
  async function render() {
    'use server';
    const element = <section id={id} />;
    return [element.type, element.props.id];
  }
  return { render, section: section.length };
}
