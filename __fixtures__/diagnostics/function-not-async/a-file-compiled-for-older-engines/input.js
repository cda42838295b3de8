'use server';
import * as tslib from 'tslib';

export function byBabel() {
  return _byBabel.apply(this, arguments);
}
function _byBabel() {
  _byBabel = _asyncToGenerator(function* () {});
  return _byBabel.apply(this, arguments);
}

export function byTypeScript(id) {
  return __awaiter(this, void 0, void 0, function* () {
    return id;
  });
}

export const byTslib = () => tslib.__awaiter(void 0, void 0, void 0, function* () {});

export function bySwc() {
  return _async_to_generator(function* () {})();
}

export function bySomebody() {
  return queue.apply(this, arguments);
}
