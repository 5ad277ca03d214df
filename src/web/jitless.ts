import { config } from 'zod'

// The page's policy allows no code made from text: zod must not even try.
config({ jitless: true })
