import { Caller } from '../components/caller.tsx';

export default function Page() {
  const holder = {
    name: 'Ada',
    async greet() {
      'use server';
      return this.name;
    },
  };
  return <Caller call={holder.greet} />;
}
