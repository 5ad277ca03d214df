import { afterLabel, textExtractor } from './plug.ts'

const LABEL = /(?:^|[\s(;,])(?:mail )?message[ _-]?id(?:entifier)?\s{0,3}[:=#]\s{0,3}/i

/** Ids of mail messages, as mail services write them beside a file: the message that carried it. */
export const mailMessageId = textExtractor({
  id: 'mail-message-id',
  label: 'Id of the mail message that carried a file',
  services: null,
  find(text) {
    return afterLabel(text, LABEL).flatMap((rest) => {
      const id = /^["']?<?([^\s<>"',;]{3,250})/.exec(rest)?.[1]
      return id === undefined || !/\d/.test(id) ? [] : [{ kind: 'file-fact', name: 'message id', value: id }]
    })
  },
  examples: {
    'Message-ID: <20260302.17@mail.example.org>': [{ kind: 'file-fact', name: 'message id', value: '20260302.17@mail.example.org' }],
    'Mail Message ID: 1_2_3456_AbC': [{ kind: 'file-fact', name: 'message id', value: '1_2_3456_AbC' }],
    'Message ID: none': [],
  },
})
