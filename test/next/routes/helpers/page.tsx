import { Run } from '../_ui/run';

// Exports of these names are settings of the page.
async function revalidate() {
  'use server';
  return 'revalidated';
}
const dynamic = async () => {
  'use server';
  return 'dynamic';
};

export default function Page() {
  const user = { name: 'Ada', password: 'secret' };
  const label = (text: string) => `${user.name}: ${text}`;
  async function comment() {
    'use server';
    return label('hello');
  }
  return <Run calls={[comment, revalidate, dynamic]} />;
}
