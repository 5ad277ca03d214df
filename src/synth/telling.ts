/** A person as one report tells of them; what it does not tell is absent. Times are ISO 8601 with zone. */
export interface ToldPerson {
  readonly first?: string | undefined
  readonly last?: string | undefined
  readonly birth?: string | undefined
  readonly age?: number | undefined
  readonly gender?: string | undefined
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly address?: { readonly street?: string | undefined; readonly city?: string | undefined; readonly region?: string | undefined; readonly country?: string | undefined } | undefined
  readonly service?: string | undefined
  readonly userId?: string | undefined
  readonly handle?: string | undefined
  readonly displayName?: string | undefined
  readonly profileUrl?: string | undefined
  readonly addresses: readonly ToldAddress[]
  readonly devices: readonly { readonly type: string; readonly value: string }[]
  readonly school?: string | undefined
  readonly occupation?: string | undefined
  readonly relation?: string | undefined
  readonly accessToVictim?: string | boolean | undefined
  readonly accessToChildren?: string | boolean | undefined
  readonly convicted?: string | boolean | undefined
  readonly compromised?: boolean | undefined
  readonly priorReports: readonly number[]
  readonly notes: readonly string[]
}

/** An internet address with what its log line says. */
export interface ToldAddress {
  readonly ip: string
  readonly event?: 'Login' | 'Registration' | 'Upload' | 'Other' | undefined
  readonly at?: string | undefined
  readonly port?: number | undefined
  readonly proxy?: boolean | undefined
}

/** A file as a report tells of it; `annotations` in the spelling of the CyberTipline elements. */
export interface ToldFile {
  readonly name: string
  readonly md5: string
  readonly sha1?: string | undefined
  readonly viewed: boolean | null
  readonly public: boolean | null
  readonly classification: string | null
  readonly annotations: readonly string[]
  readonly uploadedAt: string | null
  /** The file itself, in worlds with pictures: its number, and the bytes of a PNG. */
  readonly picture?: { readonly number: number; readonly bytes: Uint8Array }
}

/** One message of a conversation. `by` is `suspect` or `child` (or, in an ordinary chat, the first and the second person). */
export interface ToldTurn {
  readonly by: 'suspect' | 'child'
  readonly at: string
  readonly text: string
}

/** One report as it is told, before a format writes it. `escalation` is the sender's text why it is urgent. */
export interface Telling {
  readonly reference: string
  readonly number: number
  readonly sender: string
  readonly site: string
  readonly handerKind: 'hotline' | 'public' | 'activist-group' | 'police'
  readonly hander: string | null
  readonly receivedAt: string
  readonly incidentAt: string
  readonly incidentType: string
  readonly chat: boolean
  readonly language: string
  readonly escalation: string | null
  readonly annotations: readonly string[]
  readonly priority: 'E' | '1' | '2' | '3' | null
  readonly suspect: ToldPerson
  readonly children: readonly ToldPerson[]
  readonly files: readonly ToldFile[]
  readonly notes: readonly string[]
  readonly talk: readonly ToldTurn[]
  readonly meetingAt: string | null
  readonly selfHarm: boolean
  readonly payment: string | null
  readonly liveNow: boolean
}

/** The label of a report about material; a legal category of the CyberTipline schema. */
export const MATERIAL = 'Child Pornography (possession, manufacture, and distribution)'

/** The label of a report about an approach to a child; a legal category of the CyberTipline schema. */
export const ENTICEMENT = 'Online Enticement of Children for Sexual Acts'

/** A person of whom nothing is told. */
export const untold: ToldPerson = { emails: [], phones: [], addresses: [], devices: [], priorReports: [], notes: [] }
