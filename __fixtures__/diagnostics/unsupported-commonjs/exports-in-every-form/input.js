'use server';

const save = async () => 1;
exports.__esModule = true, exports.save = save;
Object.assign(module.exports, { load: async () => 2 });
Object.defineProperty(exports, 'list', { value: async () => 3 });
__exportStar(require('./more'), exports);
if (typeof module === 'object') module.exports.last = save;
exports['first'] = exports.second = save;
