import { Component, type ReactNode } from 'react'
import { useSay } from '../words/say.tsx'

/** Stands around a page: where a part of it does not arrive or has a fault, it says so in its place, and the frame stays. `at` is the address: another page is tried anew. */
export class Broken extends Component<{ readonly at: string; readonly children: ReactNode }, { readonly brokenAt: string | null }> {
  override state: { readonly brokenAt: string | null } = { brokenAt: null }

  static getDerivedStateFromProps(given: { readonly at: string }, state: { readonly brokenAt: string | null }) {
    return state.brokenAt !== null && state.brokenAt !== '' && state.brokenAt !== given.at ? { brokenAt: null } : null
  }

  static getDerivedStateFromError() {
    return { brokenAt: '' }
  }

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.at })
  }

  override render() {
    return this.state.brokenAt === null ? this.props.children : <SaysSo />
  }
}

function SaysSo() {
  const say = useSay()
  return (
    <div className="state" role="alert">
      <b>{say('shell.broken.title')}</b>
      <p>{say('shell.broken.said')}</p>
      <p className="btns"><button type="button" className="btn first" onClick={() => location.reload()}>{say('shell.broken.load')}</button></p>
    </div>
  )
}
