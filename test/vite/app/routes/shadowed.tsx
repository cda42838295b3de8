import { Caller } from '../components/caller.tsx';

export default function Page() {
  const name = 'outer';
  async function read(name: string, other = (() => name)()) {
    'use server';
    return [name, other];
  }
  async function mixed(suffix: string) {
    'use server';
    const inner = ((name: string) => name + suffix)('inner');
    return [name, inner];
  }
  return (
    <>
      <Caller call={mixed} args={['!']} />
      <Caller call={read} args={['given']} />
    </>
  );
}
