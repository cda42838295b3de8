/** The user asked for something that does not exist: exit code 2. */
import { closestMatch } from '../../diagnostics/closest-match.ts';

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** ` Did you mean \`list\`?`, or nothing when no valid name is near. */
export function didYouMean(written: string, valid: readonly string[], show: (name: string) => string = (name) => `\`${name}\``): string {
  const started = valid.filter((name) => written.length > 2 && name.startsWith(written));
  const maxDistance = Math.max(1, Math.min(3, Math.floor(written.length / 2)));
  const nearest = started.length === 1 ? started[0] : closestMatch(written.toLowerCase(), valid, maxDistance);
  return nearest === undefined ? '' : ` Did you mean ${show(nearest)}?`;
}
