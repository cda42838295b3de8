export function Page() {
  return <form action={save} />;
}

async function save(n: number) {
  'use server';
  return n + 1; // SECRET_in_module_declaration
}
