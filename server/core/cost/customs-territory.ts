const unions: Readonly<Record<string, readonly string[]>> = {
  EAEU: ['RU', 'BY', 'KZ', 'AM', 'KG'],
  EU: [
    ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT'],
    ...['LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
  ],
}

/** The customs union of a country, or the country where it is in none: goods are declared when they change territory. */
export function customsTerritory(country: string): string {
  return Object.keys(unions).find((union) => unions[union]?.includes(country)) ?? country
}
