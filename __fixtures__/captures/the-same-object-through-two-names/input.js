export function Page(props) {
  const { user } = props;
  const { name } = user;
  async function show() {
    'use server';
    return [props.user.name, user.name, name];
  }
  return { show };
}
