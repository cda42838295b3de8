export function Page({ id }) {
  const handlers = {};
  handlers.save = async function () {
    'use server';
    return ['save', id];
  };
  handlers['load'] = async () => {
    'use server';
    return ['load', id];
  };
  return handlers;
}
