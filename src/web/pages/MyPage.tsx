import { useSession } from '../session.ts'
import { PageBar } from '../parts/PageBar.tsx'
import type { PageGiven } from '../page.ts'
import { useSay } from '../words/say.tsx'
import { OwnExposure } from './me/OwnExposure.tsx'
import { OwnReading } from './me/OwnReading.tsx'
import { OwnSessions } from './me/OwnSessions.tsx'
import { OwnSettings } from './me/OwnSettings.tsx'
import './me/me.css'

/** What concerns the reader alone: what they had before them, how the console works for them, where they are signed in. */
export function MyPage(_given: PageGiven) {
  const say = useSay()
  const { person, rights } = useSession()
  return (
    <>
      <PageBar title={say('shell.own')}><span className="q"><bdi>{person.name}</bdi></span></PageBar>
      <div className="own-page">
        <div>
          {rights.has('media.open') ? <OwnExposure /> : null}
          {rights.has('report.text') ? <OwnReading /> : null}
        </div>
        <div>
          <OwnSettings />
          <OwnSessions />
        </div>
      </div>
    </>
  )
}
