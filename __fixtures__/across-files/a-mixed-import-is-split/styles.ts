import { loaded } from './loaded';
loaded.push('styles');
