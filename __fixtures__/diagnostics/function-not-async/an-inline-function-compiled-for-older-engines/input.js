import * as tslib from 'tslib';

export function ByBabel({ id }) {
  function save() {
    return _save.apply(this, arguments);
  }
  function _save() {
    _save = _asyncToGenerator(function* () {
      'use server';
      return id;
    });
    return _save.apply(this, arguments);
  }
  return save;
}

export function ByRegenerator({ id }) {
  return _asyncToGenerator(_regenerator().m(function _callee() {
    'use server';
    return id;
  }));
}

export function ByTypeScript({ id }) {
  return () => __awaiter(this, void 0, void 0, function* () {
    'use server';
    return id;
  });
}

export function ByTslib({ id }) {
  return () => tslib.__asyncGenerator(this, arguments, function* rows() {
    'use server';
    yield id;
  });
}

export function ByEsbuild({ id }) {
  return () => __async(this, null, function* () {
    'use server';
    return id;
  });
}

export function BySomebody({ id }) {
  return queue(function* () {
    'use server';
    yield id;
  });
}
