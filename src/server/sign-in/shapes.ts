import { z } from 'zod'

/** Bytes as base64url without padding. */
const Coded = (most: number) => z.string().min(1).max(most).regex(/^[A-Za-z0-9_-]+$/)
/** Longest credential id that WebAuthn allows: 1,023 bytes. */
const CredentialId = Coded(1_364)
const Transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])

/** What authenticators say beside their answer: nothing that we ask for, so nothing is kept of it. */
const Extensions = z.record(z.string().max(100), z.unknown()).transform(() => ({}))

const credential = {
  id: CredentialId, rawId: CredentialId, type: z.literal('public-key'), clientExtensionResults: Extensions.default({}),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish().transform((a) => a ?? undefined),
}

/** A new passkey as a browser writes it (`PublicKeyCredential.toJSON`, WebAuthn Level 3). */
export const Registration = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: Coded(4_096), attestationObject: Coded(32_768), transports: z.array(z.string().max(40)).max(10).optional()
      .transform((given) => given?.filter((t) => Transport.safeParse(t).success)),
    authenticatorData: z.string().max(32_768).optional(), publicKey: z.string().max(4_096).optional(),
    publicKeyAlgorithm: z.number().int().optional(),
  }),
}).transform(withoutNothing)
/** See `Registration`. */
export type RegistrationJson = z.output<typeof Registration>

/** A proof by a passkey as a browser writes it. */
export const Assertion = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: Coded(4_096), authenticatorData: Coded(4_096), signature: Coded(4_096),
    userHandle: Coded(128).nullish().transform((h) => h ?? undefined),
  }),
}).transform(withoutNothing)
/** See `Assertion`. */
export type AssertionJson = z.output<typeof Assertion>

/** The same without an attachment that was not told. */
function withoutNothing<T extends { authenticatorAttachment: 'platform' | 'cross-platform' | undefined }>({ authenticatorAttachment: at, ...rest }: T) {
  return { ...rest, ...(at === undefined ? {} : { authenticatorAttachment: at }) }
}

/** Somebody's name as they type it. */
export const Name = z.string().min(1).max(200)
/** A password as it is typed: bounded, so that hashing it is. Its rules are asked only when it is chosen. */
export const Password = z.string().min(1).max(1_024)
/** A code of an authenticator app, or a backup code. */
export const Code = z.string().min(1).max(64)
/** A secret of 256 bits as base64url. */
export const SecretText = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
/** What somebody calls a passkey of theirs. */
export const Label = z.string().trim().min(1).max(60).regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u)
