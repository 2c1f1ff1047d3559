import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { negotiateLanguage } from './language.ts'
import { problemDocument } from './problem.ts'
import { sendProblem } from './send-problem.ts'

/** Who reaches the server: programs of this machine, or whoever finds it in the network and holds the token. */
export type Access =
  | { readonly reach: 'loopback' }
  | { readonly reach: 'network'; readonly token: string /** Requests of one address in a minute. */; readonly requestsPerMinute: number }

const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/** Whether an address to listen on is reached from this machine alone. */
export const isLoopback = (host: string): boolean => loopbackName.test(host) || host === '::1'

/**
 * Turns away whoever may not ask. On the loopback: pages of other sites in a browser of this machine, which come with a
 * foreign Host (a name rebound to 127.0.0.1) or say of themselves that they are cross-site. In the network: whoever
 * lacks the token, as `Authorization: Bearer TOKEN` or as the password of the browser's own dialogue.
 */
export function guardAccess(access: Access): RequestHandler {
  return (request, response, next) => {
    const language = negotiateLanguage(request.headers['accept-language'])
    if (access.reach === 'loopback') {
      if (isOfThisMachine(request)) return next()
      return sendProblem(response, problemDocument('forbidden', [], language))
    }
    if (holdsToken(request.headers.authorization, access.token))
      return isCrossSite(request) ? sendProblem(response, problemDocument('forbidden', [], language)) : next()
    response.setHeader('WWW-Authenticate', 'Basic realm="Transamur", charset="UTF-8"')
    return sendProblem(response, problemDocument('unauthorized', [], language))
  }
}

const isOfThisMachine = (request: Request): boolean => loopbackName.test(request.headers.host ?? '') && !isCrossSite(request)

/** Following a link from another site is a visit, not an attack; all else that crosses sites is. */
function isCrossSite(request: Request): boolean {
  if (request.headers['sec-fetch-site'] !== 'cross-site') return false
  return request.method !== 'GET' || request.headers['sec-fetch-mode'] !== 'navigate'
}

function holdsToken(authorization: string | undefined, token: string): boolean {
  const [, scheme = '', credentials = ''] = /^(\w+) +(\S+)$/.exec(authorization ?? '') ?? []
  if (!/^(bearer|basic)$/i.test(scheme)) return false
  const given = scheme.toLowerCase() === 'basic' ? passwordOf(credentials) : credentials
  return timingSafeEqual(digest(given), digest(token))
}

function passwordOf(credentials: string): string {
  const text = Buffer.from(credentials, 'base64').toString('utf8')
  return text.slice(text.indexOf(':') + 1)
}

/** Both sides of the comparison get one length, so that its time tells nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
