/** What is sent of a captured variable, for people to read. */
import type { Capture, CapturedParts } from '../model/index.ts';

/** The paths of which only a test asks: of `if (user) user.id` there is none, since `user.id` says it. */
export function testedAlone({ paths, tests }: CapturedParts): readonly (readonly string[])[] {
  return tests.filter((test) => !(paths ?? []).some((path) => test.every((key, index) => path[index] === key)));
}

/** `user`, or `user.id` and `user.org.name`. */
export function sentNames(capture: Pick<Capture, 'name' | 'paths' | 'tests'>): string[] {
  const keyed = [...(capture.paths ?? [[]]), ...testedAlone(capture)].map((path) => [JSON.stringify(path), path] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => [capture.name, ...path].join('.'));
}
