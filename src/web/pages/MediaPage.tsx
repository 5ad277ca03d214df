import { mediaContract } from '../../desk/media.contract.ts'
import { useWhereabouts } from '../hooks/useWhereabouts.ts'
import { OpenedReport } from '../parts/OpenedReport.tsx'
import { useSession } from '../session.ts'
import { PageBar } from '../parts/PageBar.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { FilesOfReport } from './media/FilesOfReport.tsx'
import './media/media.css'

/** The files of a report: all closed, with what is known of each without opening it. */
export function MediaPage({ params }: PageGiven) {
  const say = useSay()
  const { rights } = useSession()
  const id = params['id'] ?? ''
  const open = useWhereabouts(mediaContract.files, { id, limit: 200 })
  return (
    <>
      <PageBar title={say('shell.media')}><span className="q"><bdi><code>{id}</code></bdi></span></PageBar>
      <OpenedReport open={open}>
        {(files) => <FilesOfReport key={`${id} ${open.shows}`} id={id} first={files} mayOpen={rights.has('media.open')} mayOffer={rights.has('grading.offer')} />}
      </OpenedReport>
    </>
  )
}
