import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Access } from './access.ts'
import { negotiateLanguage } from './language.ts'
import { problemDocument } from './problem.ts'
import { sendProblem } from './send-problem.ts'

const oneMinuteMs = 60_000

/** So many requests of one address in a minute where the network reaches the server; the rest is 429 with Retry-After. */
export function limitRate(access: Access): RequestHandler {
  if (access.reach === 'loopback') return (_request, _response, next) => next()
  return rateLimit({
    windowMs: oneMinuteMs,
    limit: access.requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => sendProblem(response, problemDocument('tooManyRequests', [], negotiateLanguage(request.headers['accept-language']))),
  })
}
