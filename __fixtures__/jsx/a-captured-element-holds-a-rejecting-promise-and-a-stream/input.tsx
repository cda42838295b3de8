export function Page({ id }) {
  const failing = Promise.reject(new RangeError(`no ${id}`));
  failing.catch(() => {});
  const stream = new ReadableStream({ start(controller) { controller.enqueue(id); controller.close(); } });
  const element = <b title={failing}>{stream}</b>;
  return async function show() {
    'use server';
    const items = [];
    for await (const item of element.props.children) items.push(item);
    return [items, await element.props.title.catch((error) => [error.constructor.name, error.message])];
  };
}
