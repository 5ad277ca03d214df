/** How a format is treated: decoded by sharp, a picture that nothing here decodes, a drawing that is a program, a video, anything else. */
export type Family = 'picture' | 'undecoded-picture' | 'drawing' | 'video' | 'other'

/** A format by its first bytes. */
export interface Kind {
  readonly type: string
  readonly family: Family
}
