/** The mark of the house: a tern. */
export function BrandMark() {
  return <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M1 6.500c4 .2 6.600 1.300 9 4.300C12.400 7.800 15 5.200 19 3.500c-2.200 3.600-4.700 6.400-8.300 8.700L13 17l-3.300-3.300C6.800 12.800 3.300 10.600 1 6.500z" fill="currentColor" /></svg>
}
