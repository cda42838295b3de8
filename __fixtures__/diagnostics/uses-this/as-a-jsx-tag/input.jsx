export function Page({ id }) {
  async function render() {
    'use server';
    return <this.Tag id={id} />;
  }
  return render;
}
