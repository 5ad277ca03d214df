import { format } from './plug.ts'
import { jsonHead, jsonOf } from '../readers/json-so-far.ts'
import { object } from '../readers/json.ts'
import { readExport } from './discord-json/export.ts'

/**
 * DiscordChatExporter JSON: one channel, or one partition of it. Recognised by its header: a channel, with a guild or the
 * moment of export.
 * @see Tyrrrz/DiscordChatExporter, JsonMessageWriter, as restated in our format facts (read 2026-11-21)
 */
export const discordJson = format({
  id: 'discord-json',
  label: 'Discord chat (DiscordChatExporter JSON)',
  recognises(peek) {
    const root = object(jsonHead(peek))
    const channel = object(root?.['channel'])
    if (root === null || channel === null || !('id' in channel || 'type' in channel)) return false
    const signs = [object(root['guild']) !== null, 'exportedAt' in root, object(root['dateRange']) !== null, 'messageCount' in root]
    return signs.filter(Boolean).length >= (Array.isArray(root['messages']) ? 1 : 2)
  },
  read(file, context) {
    const { value, problems } = jsonOf(file)
    const root = object(value)
    if (root === null) return { parts: [], problems }
    const found = readExport(file.path, root, context.now)
    return { parts: [found.part], problems: [...problems, ...found.problems] }
  },
})
