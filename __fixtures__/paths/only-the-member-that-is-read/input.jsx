export function Page({ user }) {
  async function greet() {
    'use server';
    return `Hello ${user.name}`;
  }
  return <form action={greet} />;
}
