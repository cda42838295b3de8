export const Box = ({ n }) => ['imported', n];
