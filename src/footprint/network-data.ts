import type { NetworkRange } from './contract.ts'

function range(kind: NetworkRange['kind'], cidr: string, source: string, verified = true): NetworkRange {
  return { kind, cidr, source, verified }
}

/**
 * Ranges that say something about who can be behind an address. Reserved ranges are from the IANA special-purpose
 * registries. Carrier and proxy ranges change hands: those here are from general knowledge and unverified; a deployer adds
 * current lists.
 * @see RFC 6890 and the IANA IPv4 and IPv6 Special-Purpose Address Registries; RFC 6598 (shared address space); RFC 5737
 * and RFC 3849 (documentation)
 */
export const networkRanges: readonly NetworkRange[] = [
  range('carrier-nat', '100.64.0.0/10', 'RFC 6598, shared address space inside a carrier'),
  range('reserved', '0.0.0.0/8', 'RFC 791, this network'),
  range('reserved', '10.0.0.0/8', 'RFC 1918, private use'),
  range('reserved', '127.0.0.0/8', 'RFC 1122, loopback'),
  range('reserved', '169.254.0.0/16', 'RFC 3927, link local'),
  range('reserved', '172.16.0.0/12', 'RFC 1918, private use'),
  range('reserved', '192.0.0.0/24', 'RFC 6890, protocol assignments'),
  range('reserved', '192.168.0.0/16', 'RFC 1918, private use'),
  range('reserved', '198.18.0.0/15', 'RFC 2544, benchmarking'),
  range('reserved', '224.0.0.0/4', 'RFC 5771, multicast'),
  range('reserved', '240.0.0.0/4', 'RFC 1112, reserved'),
  range('documentation', '192.0.2.0/24', 'RFC 5737, documentation'),
  range('documentation', '198.51.100.0/24', 'RFC 5737, documentation'),
  range('documentation', '203.0.113.0/24', 'RFC 5737, documentation'),
  range('reserved', '::/128', 'RFC 4291, unspecified'),
  range('reserved', '::1/128', 'RFC 4291, loopback'),
  range('reserved', 'fc00::/7', 'RFC 4193, unique local'),
  range('reserved', 'fe80::/10', 'RFC 4291, link local'),
  range('reserved', 'ff00::/8', 'RFC 4291, multicast'),
  range('documentation', '2001:db8::/32', 'RFC 3849, documentation'),
  range('documentation', '3fff::/20', 'RFC 9637, documentation'),
  range('carrier-nat', '64:ff9b::/96', 'RFC 6052, IPv4 behind NAT64'),
  range('carrier-nat', '172.32.0.0/11', 'T-Mobile USA, mobile subscribers', false),
  range('vpn', '104.28.0.0/16', 'Cloudflare WARP and Apple iCloud Private Relay exits', false),
  range('proxy', '82.145.208.0/20', 'Opera Mini data-saving proxy', false),
  range('proxy', '107.167.96.0/19', 'Opera Mini data-saving proxy', false),
]
