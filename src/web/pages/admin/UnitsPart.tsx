import { houseContract } from '../../../desk/house.contract.ts'
import { useCall } from '../../call.ts'
import { useLocale } from '../../hooks/useLocale.ts'
import { DataTable } from '../../parts/DataTable.tsx'
import { useSay } from '../../words/say.tsx'
import { Section, Told } from './Part.tsx'

/** Units of the house. They are made by a command: a unit is a wall between people, and no page makes walls. */
export function UnitsPart() {
  const [say, locale] = [useSay(), useLocale()]
  const units = useCall(houseContract.units, {})
  return (
    <Section title={say('admin.part.units')} said={say('admin.units.said')}>
      <Told called={units}>{({ units: all }) => (
        <DataTable
          caption={say('admin.part.units')} rows={all} keyOf={(u) => u.id} exportName="units"
          columns={[
            { id: 'name', head: say('admin.unit'), text: (u) => u.name, cell: (u) => <><b><bdi>{u.name}</bdi></b>{u.here ? <span className="chip solid here">{say('admin.unit.here')}</span> : null}</> },
            { id: 'id', head: say('admin.id'), text: (u) => u.id, cell: (u) => <bdi className="mono dim">{u.id}</bdi> },
            { id: 'people', head: say('admin.part.people'), text: (u) => u.people, isNumber: true, cell: (u) => (u.people === null ? <span className="unknown">{say('admin.units.not-seen')}</span> : locale.number(u.people)) },
          ]}
        />
      )}</Told>
      <p className="q">{say('admin.units.command')} <code dir="ltr">sterna unit add ID NAME</code></p>
    </Section>
  )
}
