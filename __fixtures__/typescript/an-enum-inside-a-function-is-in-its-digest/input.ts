export function Page() {
  return [
    async () => {
      'use server';
      enum Size { Small = 1, Large = Small * 4 }
      return Size.Large;
    },
    async () => {
      'use server';
      enum Size { Small = 1, Large = Small * 8 }
      return Size.Large;
    },
  ];
}
