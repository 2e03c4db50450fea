/** ids of the things on the map that can be pointed at. */
export const sceneIds = {
  country: (code: string) => `country ${code}`,
  link: (key: string) => `link ${key}`,
  venue: (id: string) => `venue ${id}`,
  background: (id: string) => `background ${id}`,
  area: (id: string) => `area ${id}`,
  mention: (code: string) => `mention ${code}`,
};
