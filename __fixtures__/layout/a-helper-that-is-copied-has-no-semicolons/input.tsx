export function Page({ id }) {
  const make = (one) => {
    const twice = one * 2
    async function inner() {
      'use server'
      return twice
    }
    [twice].map(String)
    return [inner, twice]
  }
  return <form action={async () => {
    'use no memo'
    'use server';
    (id + 1).toFixed()
    return make(id)[1]
  }}>text</form>
}
