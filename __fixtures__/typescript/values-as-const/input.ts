export function Page() {
  const sizes = ['s', 'm'] as const;
  const defaults = { size: 's', count: 1 } satisfies { size: (typeof sizes)[number]; count: number };
  return {
    order: async (size: (typeof sizes)[number] = defaults.size) => {
      'use server';
      return [sizes.indexOf(size), defaults.count];
    },
  };
}
