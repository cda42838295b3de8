export function Page({ user, list }) {
  async function show() {
    'use server';
    const element = <p {...user} />;
    return [{ ...user, name: user.name }, [...list, list.length], Math.max(...list), Object.keys(element.props)];
  }
  return { show };
}
