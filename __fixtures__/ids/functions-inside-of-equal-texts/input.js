export function Page() {
  const [d, g] = ['d', 'g'];
  const made = [];
  {
    const outer = async function outer(n, shown = [d, g]) {
      'use server';
      {
        const d = async () => {
          'use server';
          return 'inner';
        };
        const inner = async () => {
          'use server';
          return [await d(), n > 0 ? (await outer(0))[0] : n];
        };
        return [shown, inner];
      }
    };
    made.push(outer);
  }
  {
    // The same text, and one of the names comes from another scope.
    const g = 'another g';
    const outer = async function outer(n, shown = [d, g]) {
      'use server';
      {
        const d = async () => {
          'use server';
          return 'inner';
        };
        const inner = async () => {
          'use server';
          return [await d(), n > 0 ? (await outer(0))[0] : n];
        };
        return [shown, inner];
      }
    };
    made.push(outer);
  }
  return made;
}
