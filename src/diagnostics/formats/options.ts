/** What every format may be told. */
export interface FormatOptions {
  /** The text of each file by the diagnostics' file name; a file that is missing is shown without its lines. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Colours for a terminal, in `frame`. Default: false. */
  readonly color?: boolean;
  /** Whether `frame` ends with how many there are, where there is more than one. Default: true. */
  readonly withCount?: boolean;
  /** Absolute directory; files inside are named relative to it. */
  readonly root?: string;
}
