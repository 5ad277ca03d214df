import { actOfSign, type SignId, type TalkAct } from '../../../conversation/contract.ts'

/** The shape of each act, drawn in a square of 14: shape tells what is done, colour only who does it. */
const SHAPES: Readonly<Record<TalkAct, string>> = {
  asks: 'M2 11.5h10L7 2.5z', returns: 'M2 2l5 5-5 5zM7 2l5 5-5 5z', offers: 'M2 2.5h10L7 11.5z', presses: 'M7 1l6 6-6 6-6-6z', tells: 'M2 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  refuses: 'M2.5 2.5h9v9h-9z', agrees: 'M2.5 2.5h9v9h-9z',
}

/** The path of an act's mark. */
export const shapeOf = (act: TalkAct): string => SHAPES[act]

/** The mark of an act; hollow for a refusal. */
export function ActMark({ act }: { readonly act: TalkAct }) {
  return <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path className={act === 'refuses' ? 'o' : 'm'} d={SHAPES[act]} /></svg>
}

/** The mark of a sign. */
export const SignMark = ({ sign }: { readonly sign: SignId }) => <ActMark act={actOfSign[sign]} />
