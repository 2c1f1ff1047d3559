import { readFileSync } from 'node:fs'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { openProduct } from './product.ts'
import { untilAnswered } from './screen.ts'

const product = openProduct()

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

describe('a forwarder', () => {
  it('takes a rate sheet in Plan: the bill is bought at it, it outlives a reload, and goes when it is removed', async () => {
    const { page, complaints, close } = await product.open('/?from=harbin&to=hamburg&date=2026-10-12&currency=USD')
    await untilAnswered(page)
    await page.getByRole('button', { name: 'Own rates', exact: true }).click()
    const field = page.locator('.popover input[type=file]')
    await field.setInputFiles(csv('rates.csv', 'line,amount,currency,supplier\ngaugechange,12.34,USD,Yard A\nfoo,x,USD,A\n'))
    await page.locator('.popover .field-fault').getByText('foo').waitFor()
    await field.setInputFiles(csv('rates.csv', 'line,amount,currency,supplier\ngaugechange,12.34,USD,Yard A\n'))
    await page.locator('.popover .rate-list').getByText('Yard A').waitFor()
    await page.locator('.popover summary').click()
    await page.locator('.popover select[name=line]').selectOption('documents')
    await page.locator('.popover input[name=amount]').fill('77,50')
    await page.locator('.popover input[name=supplier]').fill('Broker B')
    await page.locator('.popover .add-rate button[type=submit]').click()
    await page.locator('.popover .rate-list').getByText('Broker B').waitFor()
    await page.keyboard.press('Escape')
    await page.reload()
    await untilAnswered(page)
    await page.getByRole('button', { name: '2 own rates' }).click()
    await page.getByRole('button', { name: 'Remove all' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Own rates', exact: true }).waitFor()
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
    await close()
  })

  it('sends a sheet of lanes and takes home the workbook', async () => {
    const { page, complaints, close } = await product.open('/?from=harbin&to=blagoveshchensk&date=2026-10-12&tab=quote')
    const field = page.locator('.batch input[type=file]')
    await field.setInputFiles(csv('lanes.csv', 'From,To,Ready,Modes\nHarbin,Blagoveshchensk,2026-05-12,road\nHarbin,Nowhereburg,2026-05-12,road\n'))
    await page.getByText('1 lane is answered').waitFor({ timeout: 60_000 })
    await page.getByText('1 row is at fault').waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the workbook' }).click()])
    expect(file.suggestedFilename()).toMatch(/^lanes-.+\.xlsx$/)
    const rows = await readSheet(readFileSync(await file.path()), 'Answers')
    expect(rows[1]?.slice(0, 3)).toEqual([2, 'Harbin', 'Blagoveshchensk'])
    await page.locator('.batch').getByRole('button', { name: 'Remove' }).click()
    await page.getByText('1 lane is answered').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await close()
  })

  it('who presses P on a card that cannot be quoted is told why', async () => {
    const { page, close } = await product.open('/?from=harbin&to=blagoveshchensk&date=2026-10-12&cargo=tent&tab=quote')
    await page.locator('.offer-form select').first().selectOption('FOB')
    await page.getByRole('button', { name: 'Plan', exact: true }).click()
    await page.locator('.card').first().focus()
    await page.keyboard.press('p')
    await page.locator('.card-item [role=alert]').getByText('FOB').waitFor()
    await close()
  })
})
