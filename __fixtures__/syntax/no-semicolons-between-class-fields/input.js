export function makeForm(id) {
  return class {
    submit = async () => {
      'use server'
      return id
    }
    ['computed'] = 1
    static load = async () => {
      'use server'
      return [id]
    }
    *numbers() {
      yield id
    }
  }
}
