/** What is wrong with how a project is set up, in one sentence that says what to do. */
import { printMessageOnly } from '../diagnostics/printed-error.ts';

export class SetUpError extends Error {
  override readonly name = 'SetUpError';
  readonly code = 'USE_SERVER_SET_UP';
  /** For webpack and Rspack, whose other lines would be those of the plugin. */
  readonly hideStack = true;

  constructor(message: string) {
    super(message);
    printMessageOnly(this);
  }
}
