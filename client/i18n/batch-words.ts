import type { Language } from '#core/network/facts/places.ts'
import { plural } from '#core/wording/plural.ts'

interface BatchPanelWords {
  readonly title: string
  readonly hint: string
  /** Own rates that go along. */
  readonly rates: (count: number) => string
  readonly file: string
  readonly template: string
  readonly running: (done: number, lanes: number) => string
  readonly left: (minutes: string) => string
  readonly done: (lanes: number) => string
  readonly faulty: (rows: number) => string
  readonly workbook: string
  readonly remove: string
  readonly lost: string
}

/** What the part of the quote panel says that takes a sheet of lanes. */
export const batchPanelWords: Readonly<Record<Language, BatchPanelWords>> = {
  zh: {
    title: '批量报价',
    hint: '上传线路表，每行一条线路，取回含全部答案的工作簿。',
    rates: (count) => `同时使用您的 ${count} 条自有运价，工作簿中一并列出。`,
    file: '线路表（CSV、XLSX）',
    template: '线路表模板',
    running: (done, lanes) => `已计算 ${done} / ${lanes} 条线路`,
    left: (minutes) => `约剩 ${minutes}`,
    done: (lanes) => `${lanes} 条线路已计算完毕`,
    faulty: (rows) => `${rows} 行有误，见工作簿的“错误”表。`,
    workbook: '下载工作簿',
    remove: '移除',
    lost: '服务器已不再保存这批结果，请重新上传。',
  },
  ru: {
    title: 'Расчёт по списку',
    hint: 'Загрузите лист направлений, по строке на каждое, и получите книгу с ответами.',
    rates: (count) =>
      `Считаем по вашим ставкам: ${count} ${plural(count, 'ru', { one: 'ставка', few: 'ставки', many: 'ставок', other: 'ставки' })}; они будут и в книге.`,
    file: 'Лист направлений (CSV, XLSX)',
    template: 'Образец листа',
    running: (done, lanes) => `Посчитано ${done} из ${lanes}`,
    left: (minutes) => `осталось около ${minutes}`,
    done: (lanes) =>
      `${lanes} ${plural(lanes, 'ru', { one: 'направление посчитано', few: 'направления посчитаны', many: 'направлений посчитано', other: 'направления посчитано' })}`,
    faulty: (rows) => `${rows} ${plural(rows, 'ru', { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })} с ошибками: см. лист «Ошибки» в книге.`,
    workbook: 'Скачать книгу',
    remove: 'Убрать',
    lost: 'Сервер больше не хранит этот расчёт; загрузите лист ещё раз.',
  },
  en: {
    title: 'A sheet of lanes',
    hint: 'Upload a sheet with a lane in each row and take home a workbook of answers.',
    rates: (count) => `Your ${count} own ${plural(count, 'en', { one: 'rate goes', other: 'rates go' })} along, and will be listed in the workbook.`,
    file: 'Sheet of lanes (CSV, XLSX)',
    template: 'Template',
    running: (done, lanes) => `${done} of ${lanes} ${plural(lanes, 'en', { one: 'lane', other: 'lanes' })} answered`,
    left: (minutes) => `about ${minutes} left`,
    done: (lanes) => `${lanes} ${plural(lanes, 'en', { one: 'lane is', other: 'lanes are' })} answered`,
    faulty: (rows) => `${rows} ${plural(rows, 'en', { one: 'row is', other: 'rows are' })} at fault: see the sheet “Faults” of the workbook.`,
    workbook: 'Download the workbook',
    remove: 'Remove',
    lost: 'The server no longer holds this batch; upload the sheet again.',
  },
}
