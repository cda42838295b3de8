/** The error of files that hold no manifest. */

/** So that a file of another kind is not answered with a screen full. */
const MOST_FAULTS_SHOWN = 8;

/** A file that cannot be read as a manifest: what it is called, and everything that is wrong with it. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  readonly code = 'USE_SERVER_MANIFEST';
  /** The name that the file was given. */
  readonly source: string;
  readonly faults: readonly string[];

  constructor(source: string, faults: readonly string[]) {
    const more = faults.length > MOST_FAULTS_SHOWN ? `\n  - and ${faults.length - MOST_FAULTS_SHOWN} more` : '';
    const [only = ''] = faults;
    super(
      faults.length === 1
        ? `${source}: ${only}.`
        : `${source} is not a manifest of Server Functions:\n${faults
            .slice(0, MOST_FAULTS_SHOWN)
            .map((fault) => `  - ${fault}`)
            .join('\n')}${more}`,
    );
    this.source = source;
    this.faults = faults;
  }
}
