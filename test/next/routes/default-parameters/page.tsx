import { Run } from '../_ui/run';

export default function Page() {
  const draft = { title: 'untitled' };
  async function create(title = draft.title, { size = draft.title.length } = {}) {
    'use server';
    return `${title} ${size}`;
  }
  return <Run calls={[create]} />;
}
