import { signal } from '@preact/signals'

const phone = matchMedia('(max-width: 719.98px)')
const narrow = matchMedia('(max-width: 1199.98px)')

/** `phone`: drawer over the map; `narrow`: details as a part of the left panel; `wide`: details under the map. */
export type Breadth = 'phone' | 'narrow' | 'wide'

const measure = (): Breadth => (phone.matches ? 'phone' : narrow.matches ? 'narrow' : 'wide')

export const breadth = signal<Breadth>(measure())

for (const query of [phone, narrow]) {
  query.addEventListener('change', () => {
    breadth.value = measure()
  })
}
