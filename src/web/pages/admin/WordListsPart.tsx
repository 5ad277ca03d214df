import { houseContract } from '../../../desk/house.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { useSay } from '../../words/say.tsx'
import { Section, Told } from './Part.tsx'

/** By what conversations are read: languages, the unit's own lexicon, its classifier. Never a phrase. */
export function WordListsPart() {
  const [say, locale] = [useSay(), useLocale()]
  const lists = useCall(houseContract.wordLists, {})
  const nameOf = (id: string): string => (id === 'any' ? say('admin.words.any') : locale.language(id))
  return (
    <Section title={say('admin.part.word-lists')} said={say('admin.words.said')}>
      <Told called={lists}>{({ languages, restricted, classifier }) => (
        <>
          <dl className="kv wide">
            <dt>{say('admin.words.restricted')}</dt>
            <dd className={restricted.state === 'unreadable' ? 'attn' : ''}>
              {say(`admin.words.restricted.${restricted.state}`, { count: restricted.terms ?? 0 })}{restricted.version === null ? null : <> <bdi className="mono dim">{restricted.version}</bdi></>}
            </dd>
            <dt>{say('admin.words.classifier')}</dt>
            <dd className={classifier.state === 'unusable' ? 'attn' : ''}>{say(`admin.words.classifier.${classifier.state}`)}{classifier.model === null ? null : <> <bdi className="mono dim">{classifier.model}</bdi></>}</dd>
          </dl>
          <DataTable
            caption={say('admin.part.word-lists')} rows={languages} keyOf={(l) => l.language} exportName="word-lists"
            columns={[
              { id: 'language', head: say('admin.words.language'), text: (l) => l.language, cell: (l) => <span className="two"><b>{nameOf(l.language)}</b><bdi className="mono dim">{l.language}</bdi></span> },
              { id: 'phrases', head: say('admin.words.phrases'), text: (l) => l.phrases, isNumber: true, cell: (l) => locale.number(l.phrases) },
              { id: 'signs', head: say('admin.words.signs'), text: (l) => l.signs, isNumber: true, cell: (l) => locale.number(l.signs) },
              { id: 'version', head: say('admin.rules.version'), text: (l) => l.version, cell: (l) => <bdi className="mono dim">{l.version}</bdi> },
            ]}
          />
        </>
      )}</Told>
    </Section>
  )
}
