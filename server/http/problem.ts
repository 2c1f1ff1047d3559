import type { Fault, FaultCode } from '#core/failures.ts'
import type { Language, Names } from '#core/network/facts/places.ts'
import { faultMessage } from '#core/wording/fault-message.ts'
import { shownValue } from './shown-value.ts'

export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors: readonly {
    readonly pointer: string
    readonly code: string
    readonly value: unknown
    readonly message: string
    readonly allowed?: readonly string[]
  }[]
}

export type ProblemKind =
  | 'notJson'
  | 'wrongShape'
  | 'values'
  | 'notFound'
  | 'methodNotAllowed'
  | 'tooLarge'
  | 'notReady'
  | 'conflict'
  | 'busy'
  | 'tooManyRequests'
  | 'unauthorized'
  | 'forbidden'
  | 'internal'

/** The one table from kind of failure to status, type and title. */
const problems: Readonly<Record<ProblemKind, { readonly status: number; readonly type: string; readonly title: Names }>> = {
  notJson: { status: 400, type: 'not-json', title: { zh: '请求不是有效的 JSON', ru: 'Запрос не является JSON', en: 'The request is not JSON' } },
  wrongShape: { status: 400, type: 'wrong-shape', title: { zh: '请求的结构不正确', ru: 'Запрос имеет неверную форму', en: 'The request has the wrong shape' } },
  values: { status: 422, type: 'values', title: { zh: '请求中的值有误', ru: 'В запросе есть неверные значения', en: 'The request holds wrong values' } },
  notFound: { status: 404, type: 'not-found', title: { zh: '找不到', ru: 'Не найдено', en: 'Not found' } },
  methodNotAllowed: { status: 405, type: 'method-not-allowed', title: { zh: '不支持该方法', ru: 'Метод не поддерживается', en: 'Method not allowed' } },
  tooLarge: { status: 413, type: 'too-large', title: { zh: '请求过大', ru: 'Запрос слишком велик', en: 'The request is too large' } },
  notReady: { status: 503, type: 'not-ready', title: { zh: '数据尚未就绪', ru: 'Данные не готовы', en: 'The data is not ready' } },
  conflict: { status: 409, type: 'conflict', title: { zh: '当前状态下无法执行', ru: 'В этом состоянии невозможно', en: 'Not possible in this state' } },
  busy: { status: 429, type: 'busy', title: { zh: '任务过多', ru: 'Слишком много заданий', en: 'Too many jobs' } },
  tooManyRequests: {
    status: 429,
    type: 'too-many-requests',
    title: {
      zh: '请求过于频繁，请在 Retry-After 所示秒数后重试',
      ru: 'Слишком много запросов; повторите через число секунд из Retry-After',
      en: 'Too many requests; try again after the seconds in Retry-After',
    },
  },
  unauthorized: {
    status: 401,
    type: 'unauthorized',
    title: {
      zh: '需要令牌：Authorization: Bearer，或在浏览器对话框中作为密码输入',
      ru: 'Нужен токен: Authorization: Bearer или пароль в окне браузера',
      en: 'A token is needed: Authorization: Bearer, or as the password in the dialogue of the browser',
    },
  },
  forbidden: {
    status: 403,
    type: 'forbidden',
    title: {
      zh: '不接受来自其他网站页面的请求',
      ru: 'Запросы со страниц других сайтов не принимаются',
      en: 'Requests from pages of other sites are not taken',
    },
  },
  internal: { status: 500, type: 'internal', title: { zh: '服务器内部错误', ru: 'Внутренняя ошибка сервера', en: 'Internal error' } },
}

const kindOfCode: Partial<Record<FaultCode, ProblemKind>> = {
  notJson: 'notJson',
  wrongShape: 'wrongShape',
  wrongType: 'wrongShape',
  missing: 'wrongShape',
  unexpected: 'wrongShape',
  tooLarge: 'tooLarge',
  notFound: 'notFound',
  conflict: 'conflict',
  steadyNeedsCrossing: 'values',
}

/** Gravest first: the status of a call with faults of several kinds. */
const gravity: readonly ProblemKind[] = ['tooLarge', 'notJson', 'notFound', 'conflict', 'busy', 'wrongShape', 'values']

export function kindOf(faults: readonly Fault[]): ProblemKind {
  const kinds = faults.map(kindOfFault)
  return gravity.find((kind) => kinds.includes(kind)) ?? 'values'
}

/** Too many of something in the request is a value; too many requests are not the fault of any field. Two fields that contradict each other are values; a run that is not done yet is a state. */
function kindOfFault({ code, pointer }: Fault): ProblemKind {
  if (code === 'conflict' && pointer !== '/id') return 'values'
  if (code === 'tooMany' && pointer === '') return 'busy'
  return kindOfCode[code] ?? 'values'
}

/** RFC 9457 problem details with every fault of the call, in the language asked for. */
export function problemDocument(kind: ProblemKind, faults: readonly Fault[], language: Language): ProblemDocument {
  const { status, type, title } = problems[kind]
  const errors = faults.map((fault) => ({
    pointer: fault.pointer,
    code: fault.code,
    value: shownValue(fault.value),
    message: faultMessage(fault, language),
    ...(fault.allowed !== undefined && { allowed: fault.allowed }),
  }))
  return {
    type: `urn:transamur:problem:${type}`,
    title: title[language],
    status,
    detail: errors.map(({ message }) => message).join(' ') || title[language],
    errors,
  }
}
