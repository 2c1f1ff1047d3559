/** Tolls by their own name; the Chinese one has none but what it is. */
export const tollName = (name: string, country: string): string => (country === 'CN' ? 'Плата за скоростные дороги' : name === 'Platon' ? '«Платон»' : name)
