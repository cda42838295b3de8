export function Page({ id }) {
  async () => { 'use server' }
  id
  async () => { 'use server'; return id }
  (async () => { 'use server'; return [id] })
  async () => {
    'use server'
    return 1
  }
  [id].map((one) => one + 1)
  async () => {
    'use server'
    return 2
  }
  <div />
  return <form action={async (more) => { 'use server'; return id + more }}>text</form>
}
