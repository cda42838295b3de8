import { describeResults } from './results-suite.ts';

describeResults(false);
