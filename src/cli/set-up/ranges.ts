/** Versions and ranges, as far as our own package.json has them: `>=15.5.10 <16 || >=16.1.5`, `^7.0.0 || ^8.0.0`. */

type Version = readonly [number, number, number];

/** @returns null for what is no version. A prerelease counts as its release. */
function parse(text: string): Version | null {
  const found = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text);
  return found === null ? null : [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
}

function compare(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Whether a version is in a range; what cannot be read is. */
export function isInRange(version: string, range: string): boolean {
  const found = parse(version);
  return (
    found === null ||
    range.split('||').some((part) =>
      part
        .trim()
        .split(/\s+/)
        .every((comparator) => satisfies(found, comparator)),
    )
  );
}

function satisfies(version: Version, comparator: string): boolean {
  const [, operator = '', text = ''] = /^(\^|>=|<)?(.*)$/.exec(comparator) ?? [];
  const bound = parse(text);
  if (bound === null) return true;
  const difference = compare(version, bound);
  if (operator === '<') return difference < 0;
  if (operator === '>=') return difference >= 0;
  return operator === '^' ? difference >= 0 && version[0] === bound[0] : difference === 0;
}
