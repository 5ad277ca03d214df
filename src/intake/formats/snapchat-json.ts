import { format } from './plug.ts'
import { jsonHead, jsonOf } from '../readers/json-so-far.ts'
import { object } from '../readers/json.ts'
import { isAccount, readAccount } from './snapchat-json/account.ts'
import { isChatHistory, readChatHistory } from './snapchat-json/chat-history.ts'
import { isFriends, readFriends } from './snapchat-json/friends.ts'

/**
 * Snapchat "My Data" JSON: `chat_history.json` in both shapes, `account.json`, `friends.json`. Recognised by the labels of
 * their records, which no other export uses.
 */
export const snapchatJson = format({
  id: 'snapchat-json',
  label: 'Snapchat "My Data" (JSON)',
  recognises(peek) {
    const root = object(jsonHead(peek))
    return root !== null && (isChatHistory(root) || isAccount(root) || isFriends(root))
  },
  read(file, context) {
    const { value, problems } = jsonOf(file)
    const root = object(value)
    if (root === null) return { parts: [], problems }
    const read = isAccount(root) ? readAccount : isFriends(root) ? readFriends : readChatHistory
    const found = read(file.path, root, context.now)
    return { parts: [found.part], problems: [...problems, ...found.problems] }
  },
})
