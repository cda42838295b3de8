'use server';

exports.save = async function (note) {
  return note;
};
