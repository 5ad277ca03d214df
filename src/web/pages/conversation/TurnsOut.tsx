import { ExportButtons } from '../../parts/ExportButtons.tsx'
import { useSay } from '../../words/say.tsx'
import { nameOf, type TalkTold, type TurnTold } from './told.ts'

/** Turns that were looked at, to take along without their words: who, when, how long, with which signs. */
export function TurnsOut({ told, turns }: { readonly told: TalkTold; readonly turns: readonly TurnTold[] }) {
  const say = useSay()
  const signs = (turn: TurnTold): string => turn.signs.filter((s) => s.state !== 'rejected').map((s) => say(`signs.${s.sign}`)).join('; ')
  return (
    <ExportButtons
      name="turns" about={told.id} rows={turns} columns={[
        { id: 'conversation', head: say('conversation.title'), isNumber: true, cell: (t) => t.talk + 1, text: (t) => t.talk + 1 },
        { id: 'turn', head: say('conversation.ledger.turns'), isNumber: true, cell: (t) => t.inTalk, text: (t) => t.inTalk },
        { id: 'by', head: say('conversation.person'), cell: (t) => nameOf(say, told, t.by), text: (t) => nameOf(say, told, t.by) },
        { id: 'at', head: say('conversation.sign.time'), cell: (t) => t.at?.written, text: (t) => t.at?.written ?? null },
        { id: 'language', head: say('conversation.language'), cell: (t) => t.language, text: (t) => t.language },
        { id: 'letters', head: say('conversation.turns.letters'), isNumber: true, cell: (t) => t.letters, text: (t) => t.letters },
        { id: 'signs', head: say('conversation.signs'), cell: signs, text: signs },
        { id: 'place', head: say('conversation.sign.place'), cell: (t) => t.place, text: (t) => t.place },
      ]}
    />
  )
}
