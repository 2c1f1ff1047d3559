import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readTable } from '../../server/documents/read-table.ts'
import { unpackedBytes } from '../../server/documents/unpacked-bytes.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const cellsOf = async (file: Uint8Array) => {
  const read = await readTable(file)
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return read.value
}

/** `哈尔滨,莫斯科` in GB18030 and `Харбин;Москва` in Windows-1251, byte by byte. */
const harbinInGb = bytes(0xb9, 0xfe, 0xb6, 0xfb, 0xb1, 0xf5, 0x2c, 0xc4, 0xaa, 0xcb, 0xb9, 0xbf, 0xc6)
const harbinIn1251 = bytes(0xd5, 0xe0, 0xf0, 0xe1, 0xe8, 0xed, 0x3b, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0)

describe('a table that somebody sends', () => {
  it('is read in UTF-8 with and without its mark, in UTF-16, GB18030 and Windows-1251, by comma, semicolon or tab', async () => {
    expect(await cellsOf(utf8('\ufeffa,b\n1,"x, y"\n'))).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', 'x, y'] },
    ])
    expect(await cellsOf(utf8('a\tb\n\n1\t2'))).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 3, cells: ['1', '2'] },
    ])
    expect((await cellsOf(harbinInGb))[0]?.cells).toEqual(['哈尔滨', '莫斯科'])
    expect((await cellsOf(harbinIn1251))[0]?.cells).toEqual(['Харбин', 'Москва'])
    expect((await cellsOf(Buffer.from('\ufeffХарбин;Москва', 'utf16le')))[0]?.cells).toEqual(['Харбин', 'Москва'])
  })

  it('is read from a workbook, days as days and formulas never worked out', async () => {
    const file = await writeXlsxFile([
      [{ value: 'ready' }, { value: 'weight' }],
      [{ type: Date, value: new Date('2026-05-12T00:00:00Z'), format: 'yyyy-mm-dd' }, { value: 18.5 }],
    ]).toBuffer()
    expect((await cellsOf(file)).map(({ cells }) => cells)).toEqual([
      ['ready', 'weight'],
      ['2026-05-12', '18.5'],
    ])
  })

  it('that is empty, too large, no table at all or a broken workbook is told so', async () => {
    const fault = async (file: Uint8Array) => {
      const read = await readTable(file)
      return read.ok ? 'read' : read.failures[0]?.code
    }
    expect(await fault(bytes())).toBe('missing')
    expect(await fault(new Uint8Array(3 * 1024 * 1024))).toBe('tooLarge')
    expect(await fault(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0))).toBe('unreadable')
    expect(await fault(bytes(0x50, 0x4b, 3, 4, 0, 0, 0))).toBe('unreadable')
    expect(await fault(utf8(`${'a\n'.repeat(5001)}`))).toBe('tooMany')
    expect(await fault(utf8('a,'.repeat(61)))).toBe('tooMany')
  })

  it('a workbook that would unpack to gigabytes is refused before it is unpacked', async () => {
    const file = await writeXlsxFile([[{ value: 'a' }]]).toBuffer()
    expect(unpackedBytes(file)).toBeLessThan(100_000)
    // The size of the first file in the central directory, set to four gigabytes.
    const lying = Uint8Array.from(file)
    const at = lying.findIndex((_, index) => lying[index] === 0x50 && lying[index + 1] === 0x4b && lying[index + 2] === 1 && lying[index + 3] === 2)
    lying.set([0xff, 0xff, 0xff, 0xff], at + 24)
    const read = await readTable(lying)
    expect(read.ok ? [] : read.failures.map(({ code }) => code)).toEqual(['tooLarge'])
  })
})
