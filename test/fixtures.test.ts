import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from './fixtures/examine.ts';
import { filesBelow, leafFolders, readFixtures, snapshotsDirectory } from './fixtures/read-fixture.ts';
import { isUpdating } from './fixtures/update.ts';

const fixtures = readFixtures();
const topics = [...new Set(fixtures.map(({ topic }) => topic))];

describe.each(topics)('%s', (topic) => {
  it.each(fixtures.filter((fixture) => fixture.topic === topic))('$title', async (fixture) => {
    const { failures, snapshots } = await examine(fixture);
    const folder = join(snapshotsDirectory, fixture.name);
    if (fixture.knownFailure !== null) {
      expect(failures, `it works now: remove "knownFailure" (${fixture.knownFailure})`).not.toEqual([]);
      expect(filesBelow(folder), 'a known failure has no snapshots').toEqual([]);
      return;
    }
    // What is wrong is not recorded.
    if (failures.length > 0) throw new Error(failures.join('\n\n'));
    for (const [name, text] of snapshots) await expect.soft(text).toMatchFileSnapshot(join(folder, name));
    const orphans = filesBelow(folder).filter((name) => !snapshots.has(name));
    if (isUpdating(expect)) for (const name of orphans) rmSync(join(folder, name));
    else expect(orphans, 'snapshots that nothing writes any more').toEqual([]);
  });
});

it('every snapshot folder has its fixture', () => {
  const names = new Set(fixtures.map(({ name }) => name));
  const orphans = leafFolders(snapshotsDirectory).filter((name) => !names.has(name));
  if (isUpdating(expect)) for (const name of orphans) rmSync(join(snapshotsDirectory, name), { recursive: true });
  else expect(orphans).toEqual([]);
});
