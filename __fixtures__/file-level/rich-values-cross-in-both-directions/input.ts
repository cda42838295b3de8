'use server';

export async function describe(value: { at: Date; tags: Set<string>; by: Map<string, bigint>; missing: undefined }) {
  return {
    at: value.at.getTime(),
    tags: [...value.tags],
    by: [...value.by],
    missing: 'missing' in value,
    echo: value,
  };
}
