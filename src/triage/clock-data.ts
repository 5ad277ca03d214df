/** Calendar years, or days, or months, that evidence is kept. */
export interface Keeping {
  readonly years?: number
  readonly months?: number
  readonly days?: number
}

/** How long a provider keeps what a report told, by the day of its completed submission. The last row that has begun holds. */
export const preservation = {
  what: 'provider-preservation',
  source: '18 USC 2258A(h)(1)',
  verified: true,
  /** One year since Public Law 118-59, section 3, became law on 7 May 2024; 90 days before. */
  since: [
    { from: '0000-01-01', keeps: { days: 90 } },
    { from: '2024-05-07', keeps: { years: 1 } },
  ],
} as const

/** How long an access provider can still say who used an address, by country of the address. */
export interface AddressLogs {
  readonly country: string
  readonly keeps: Keeping
  readonly source: string
  readonly verified: boolean
}

/**
 * Address-assignment logs. A country that is not listed has no clock: how long its providers keep logs is unknown, not endless.
 * The United States have no mandate; two weeks is the short end that was published, so it is when asking may already be too late.
 */
export const addressLogs: readonly AddressLogs[] = [
  {
    country: 'US', keeps: { days: 14 }, verified: true,
    source: 'no mandate; some providers kept assignment logs as short as two weeks in 2012 (torrentfreak.com/how-long-does-your-isp-store-ip-address-logs-120629)',
  },
  {
    country: 'GB', keeps: { months: 12 }, verified: false,
    source: 'Investigatory Powers Act 2016, Part 4: up to 12 months under a notice (length unverified)',
  },
]
