'use server';

export const icon = <svg />;
export default <></>;
