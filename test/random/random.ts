/** A seeded source of choices: the same seed gives the same program on every machine. */
export interface Random {
  /** An integer in [0, bound). */
  below(bound: number): number;
  chance(probability: number): boolean;
  /** One of the items; throws on an empty list, which is a fault of the generator. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, `[weight, item]`. */
  weighted<T>(items: readonly (readonly [number, T])[]): T;
  shuffle<T>(items: readonly T[]): T[];
}

/** A counter behind a mixer, begun where the mixer sends the seed: neighbouring seeds give unrelated programs, and no two seeds the same one. */
export function createRandom(seed: number): Random {
  let state = mix(seed | 0);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 0x100000000;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[below(items.length)] as T;
  };
  return {
    below,
    chance: (probability) => next() < probability,
    pick,
    weighted(items) {
      let rest = next() * items.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, item] of items) {
        rest -= weight;
        if (rest < 0) return item;
      }
      return pick(items)[1];
    },
    shuffle(items) {
      const result = [...items];
      for (let index = result.length - 1; index > 0; index--) {
        const other = below(index + 1);
        [result[index], result[other]] = [result[other] as never, result[index] as never];
      }
      return result;
    },
  };
}

/** The last steps of MurmurHash3. Each can be undone, so what differs before differs after. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The seed of the n-th program of a run. */
export function programSeed(runSeed: number, index: number): number {
  return (Math.imul(runSeed, 0x9e3779b1) + index) | 0;
}
