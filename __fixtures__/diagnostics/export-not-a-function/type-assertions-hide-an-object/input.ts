'use server';

export const settings = ({ limit: 10 } satisfies object) as unknown as () => Promise<void>;
export default (['a'] as const)!;
