import { afterLabel, textExtractor } from './plug.ts'

const TYPES = ['IMEI', 'IMSI', 'ICCID', 'MAC address', 'MAC', 'IDFA', 'IDFV', 'Advertising ID', 'Android ID', 'Device ID', 'Serial number'] as const
const LABELS = TYPES.map((type) => [type, new RegExp(`^\\s{0,20}${type}\\s{0,3}[:=]`, 'i')] as const)

/** A device id on a line of its own, with its type. */
export const deviceLine = textExtractor({
  id: 'device-line',
  label: 'Device id named on a line',
  services: null,
  find(text) {
    return LABELS.flatMap(([type, label]) => afterLabel(text, label).flatMap((rest) => {
      const id = /^[\w:.{}-]{6,100}/.exec(rest)?.[0]
      return id === undefined || !/\d/.test(id) ? [] : [{ kind: 'identifier', hint: 'device', value: id, type } as const]
    }))
  },
  examples: {
    'IMEI: 490154203237518': [{ kind: 'identifier', hint: 'device', value: '490154203237518', type: 'IMEI' }],
    'MAC address: 00:00:5e:00:53:01': [{ kind: 'identifier', hint: 'device', value: '00:00:5e:00:53:01', type: 'MAC address' }],
    'IMEI: unknown': [],
  },
})
