export function Page({ id }: { id: number }) {
  async function save(by: number) {
    // don't trust the client
    'use server'
    return id + by;
  }
  const remove = async () => {
    /* `quoted" */ // it's
    "use server";
    return -id;
  };
  return { save, remove };
}
