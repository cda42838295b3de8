export function Page(props) {
  const { list } = props;
  async function add(item) {
    'use server';
    list.push(item);
    return [list.length, props.list.length];
  }
  return { add };
}
