/** What calls tell of the session: `lost`, it was refused because nobody is signed in or the session is locked; `used`, its reader asked and was answered. */
export type SessionNews = 'lost' | 'used'

let hear: ((news: SessionNews) => void) | null = null

/** Between calls and the session, which itself is asked for by calls: whoever keeps the session hears what calls tell. */
export const sessionSignal = {
  tell: (news: SessionNews): void => hear?.(news),
  hearBy: (heard: (news: SessionNews) => void): void => {
    hear = heard
  },
}
