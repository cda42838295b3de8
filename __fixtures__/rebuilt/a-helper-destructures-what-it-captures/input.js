export function Page(props) {
  const summary = () => {
    const { id, ...rest } = props;
    return [id, Object.keys(rest)];
  };
  async function show() {
    'use server';
    return [summary(), props.id];
  }
  return { show };
}
