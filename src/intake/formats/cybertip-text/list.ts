import { deviceLine } from './device-line.ts'
import { embeddedJson } from './embedded-json.ts'
import { mailMessageId } from './mail-message-id.ts'
import type { TextExtractor } from './plug.ts'
import { reviewStatement } from './review-statement.ts'
import { schoolLine } from './school-line.ts'
import { serviceFileId } from './service-file-id.ts'
import { threadId } from './thread-id.ts'
import { uploadTime } from './upload-time.ts'
import { xProfile } from './x-profile.ts'

/** Every extractor of free text. One line an extractor. */
export const extractors: readonly TextExtractor[] = [
  reviewStatement,
  serviceFileId,
  threadId,
  embeddedJson,
  xProfile,
  mailMessageId,
  uploadTime,
  schoolLine,
  deviceLine,
]
