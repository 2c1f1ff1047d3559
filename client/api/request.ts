/** One fault of a call, as problem details list it. */
export interface ReportedFault {
  readonly pointer: string
  readonly code: string
  readonly value: unknown
  readonly message: string
  readonly allowed?: readonly string[]
}

/** Why a call has no answer: the server said so, or was not reached. */
export type Problem =
  | { readonly kind: 'refused'; readonly status: number; readonly title: string; readonly detail: string; readonly errors: readonly ReportedFault[] }
  | { readonly kind: 'unreachable' }
  /** Long work that came to no result: someone stopped it, or a fault of the server did. */
  | { readonly kind: 'ended'; readonly status: 'failed' | 'cancelled' }

export type Reply<Value> = { readonly ok: true; readonly value: Value; readonly headers: Headers } | { readonly ok: false; readonly problem: Problem }

interface ProblemDetails {
  readonly title?: string
  readonly detail?: string
  readonly errors?: readonly ReportedFault[]
}

async function problemOf(response: Response): Promise<Problem> {
  let details: ProblemDetails = {}
  try {
    details = (await response.json()) as ProblemDetails
  } catch {
    // A gateway between reader and server answers in HTML: it stands for a server that is away.
    return { kind: 'unreachable' }
  }
  return { kind: 'refused', status: response.status, title: details.title ?? '', detail: details.detail ?? '', errors: details.errors ?? [] }
}

export interface Call {
  readonly language?: string
  readonly body?: unknown
  /** A file as the body, in place of JSON. */
  readonly file?: Blob
  /** Several files as the body. */
  readonly form?: FormData
  readonly method?: 'DELETE'
  readonly signal?: AbortSignal
}

async function send(path: string, { language, body, file, form, method, signal }: Call, accept: string): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: method ?? (body === undefined && file === undefined && form === undefined ? 'GET' : 'POST'),
      headers: {
        accept,
        ...(language === undefined ? {} : { 'accept-language': language }),
        ...(file === undefined ? {} : { 'content-type': 'application/octet-stream' }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(file === undefined ? {} : { body: file }),
      ...(form === undefined ? {} : { body: form }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (signal?.aborted === true) throw error
    return null
  }
}

/** Calls the own server for JSON. Throws only when `signal` aborts. */
export async function request<Value>(path: string, call: Call = {}): Promise<Reply<Value>> {
  const response = await send(path, call, 'application/json, application/problem+json')
  if (response === null) return { ok: false, problem: { kind: 'unreachable' } }
  if (!response.ok) return { ok: false, problem: await problemOf(response) }
  const text = await response.text()
  return { ok: true, value: (text === '' ? null : JSON.parse(text)) as Value, headers: response.headers }
}

/** Calls the own server for a file. */
export async function requestFile(path: string, call: Call, type: string): Promise<Reply<Blob>> {
  const response = await send(path, call, `${type}, application/problem+json`)
  if (response === null) return { ok: false, problem: { kind: 'unreachable' } }
  if (!response.ok) return { ok: false, problem: await problemOf(response) }
  return { ok: true, value: await response.blob(), headers: response.headers }
}
