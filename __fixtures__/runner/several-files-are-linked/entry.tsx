import type { Signed } from './store';

export function Entry({ entry, remove }: { entry: Signed; remove: () => Promise<string> }) {
  return <button formAction={remove}>{entry.author}</button>;
}
