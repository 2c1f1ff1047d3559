import { describe, expect, it } from 'vitest'
import { openProduct } from './product.ts'
import { untilAnswered } from './screen.ts'

const product = openProduct()

describe('when things go wrong', () => {
  it('a lost connection is said above the map, the last answer stays, and the routes come when it is back', async () => {
    const screen = await product.open()
    const { page } = screen
    await untilAnswered(page)
    const known = await page.locator('.card').count()
    await page.context().setOffline(true)
    await page.locator('.chip').nth(1).click()
    await page.locator('input[name="date"]').fill('2026-11-02')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.locator('.unreachable').waitFor()
    expect(await page.locator('.unreachable').innerText()).toContain('The server does not answer')
    expect(await page.locator('.card').count()).toBe(known)
    expect(await page.locator('.results.old').innerText()).toContain('Shown: the last answer')
    await page.context().setOffline(false)
    await page.locator('.unreachable').waitFor({ state: 'detached', timeout: 20_000 })
    await expect.poll(() => page.locator('.results.old').count()).toBe(0)
    expect(screen.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await screen.close()
  })

  it.each([
    ['date', '2027-01-01', '/?from=harbin&to=hamburg&date=2027-01-01', '2026-12-31'],
    ['date', '1920-01-01', '/?from=harbin&to=hamburg&date=1920-01-01', '2025-01-01'],
    ['weight', '400', '/?from=harbin&to=hamburg&date=2026-10-12&weight=400', ''],
  ])('a %s of %s is told at its field, with what would be right', async (field, wrong, address, right) => {
    const screen = await product.open(address)
    const { page } = screen
    const chip = page.locator('.chip.faulty')
    await chip.waitFor()
    expect(await chip.count()).toBe(1)
    await chip.click()
    const form = page.locator('.popover', { has: page.locator(`input[name="${field}"]`) })
    const said = await form.locator('.field-fault').innerText()
    expect(said).toContain(wrong)
    expect(said).toContain(right)
    expect(await page.getByRole('alert').innerText()).toContain(wrong)
    await screen.close()
  })

  it('a place nobody knows leaves the field as it was', async () => {
    const screen = await product.open()
    const { page } = screen
    await untilAnswered(page)
    const destination = page.getByRole('combobox').nth(1)
    await destination.fill('Atlantis')
    await page.getByText('No place called “Atlantis”').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await destination.inputValue()).toBe('Hamburg')
    expect(screen.complaints).toEqual([])
    await screen.close()
  })

  it('a damaged link says so and still answers the question', async () => {
    const screen = await product.open('/?from=harbin&to=hamburg&date=2026-10-12&changes=torn')
    await untilAnswered(screen.page)
    await screen.page.getByText('The link is damaged').waitFor()
    expect(screen.complaints).toEqual([])
    await screen.close()
  })
})
