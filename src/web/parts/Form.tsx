import { useRef, type ReactNode } from 'react'

/** Fields that are sent together: by the button or by enter, to the code of the page and never to an address. A second press waits for the first. */
export function Form({ onSend, children }: { readonly onSend: () => Promise<void>; readonly children: ReactNode }) {
  const isSending = useRef(false)
  const send = (): void => {
    if (isSending.current) return
    isSending.current = true
    void onSend().finally(() => {
      isSending.current = false
    })
  }
  return (
    <form
      className="form" noValidate onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {children}
    </form>
  )
}
