'use server';

exports.save = async function () {
  return 1;
};
module.exports.load = async () => 2;
module['exports'].list = async () => 3;
