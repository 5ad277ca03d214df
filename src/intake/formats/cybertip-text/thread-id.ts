import { afterLabel, textExtractor } from './plug.ts'

const LABEL = /(?:^|[\s(;,])(?:thread|conversation|chat|channel|room)[ _-]?(?:thread)?[ _-]?id(?:entifier)?\s{0,3}[:=#]\s{0,3}/i

/** The service's id of a conversation: two reports with the same one are about the same talk. */
export const threadId = textExtractor({
  id: 'thread-id',
  label: "The service's id of a conversation",
  services: null,
  find(text) {
    return afterLabel(text, LABEL).flatMap((rest) => {
      const id = /^["']?([\w.:@/+=-]{3,200})/.exec(rest)?.[1]
      return id === undefined || !/\d/.test(id) ? [] : [{ kind: 'conversation', value: id.replace(/[.:]+$/, '') }]
    })
  },
  examples: {
    'Thread ID: 340282366841710300949128': [{ kind: 'conversation', value: '340282366841710300949128' }],
    'conversation_id=abc-1': [{ kind: 'conversation', value: 'abc-1' }],
    'Thread ID: unknown': [],
  },
})
