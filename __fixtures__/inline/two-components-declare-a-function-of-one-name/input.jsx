export function Posts({ id }) {
  async function remove() {
    'use server';
    return ['post', id];
  }
  return <form action={remove} />;
}

export function Users({ id }) {
  async function remove() {
    'use server';
    return ['user', id];
  }
  return <form action={remove} />;
}
