export function Page({ id }) {
  return <form action={async (more) => {
    'use no memo'
    'use server';
    (id + more).toFixed()
    return id + more
  }}>text</form>
}
