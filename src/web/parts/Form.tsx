import type { ReactNode } from 'react'

/** Fields that are sent together: by the button or by enter, to the code of the page and never to an address. */
export function Form({ onSend, children }: { readonly onSend: () => Promise<void>; readonly children: ReactNode }) {
  return (
    <form
      className="form" noValidate onSubmit={(event) => {
        event.preventDefault()
        void onSend()
      }}
    >
      {children}
    </form>
  )
}
