import { format } from './plug.ts'
import { jsonHead, jsonOf } from '../readers/json-so-far.ts'
import { object } from '../readers/json.ts'
import { isAccountRecords, readAccountRecords } from './meta-json/account.ts'
import { isEncryptedThread, readEncryptedThread } from './meta-json/encrypted-thread.ts'
import { isThread, readThread } from './meta-json/thread.ts'

/**
 * Instagram, Messenger and Facebook "download your information" JSON: message threads of both generations, and the
 * personal and login records of the account. Recognised by the keys of a thread or of the records.
 */
export const metaJson = format({
  id: 'meta-json',
  label: 'Instagram, Messenger, Facebook download (JSON)',
  recognises(peek) {
    const root = object(jsonHead(peek))
    return root !== null && (isThread(root) || isEncryptedThread(root) || isAccountRecords(root))
  },
  read(file, context) {
    const { value, problems } = jsonOf(file)
    const root = object(value)
    if (root === null) return { parts: [], problems }
    const read = isEncryptedThread(root) ? readEncryptedThread : isAccountRecords(root) ? readAccountRecords : readThread
    const found = read(file.path, root, context.now)
    return { parts: [found.part], problems: [...problems, ...found.problems] }
  },
})
