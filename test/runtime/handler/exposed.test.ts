import { describeExposed } from './exposed-suite.ts';

describeExposed(false);
