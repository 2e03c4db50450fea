/** ids of the things that have a tooltip. */
export const tipIds = {
  country: (code: string) => `country ${code}`,
  link: (key: string) => `link ${key}`,
  venue: (id: string) => `venue ${id}`,
  background: (id: string) => `background ${id}`,
  area: (id: string) => `area ${id}`,
  mention: (code: string) => `mention ${code}`,
};
