/** What an officer works with: the queue, a report, a conversation, composed over the rooms; the command line and the server show the same. */
export { contractOf, contractStanding, queuePage, wholeQueue, type Queued } from './queue.ts'
export { reportView } from './report-view.ts'
export { talkView, type TalkView } from './talk-view.ts'
