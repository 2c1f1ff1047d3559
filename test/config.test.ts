import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../server/config.ts'

describe('the settings of the server', () => {
  it('take the basemap of the dataset unless the operator names an approved one', async () => {
    expect(readConfig({})).toMatchObject({ basemapFolder: expect.stringMatching(/network-data\/basemap$/) })
    const approved = await mkdtemp(join(tmpdir(), 'transamur-basemap-'))
    await writeFile(join(approved, 'basemap.json'), '{}')
    expect(readConfig({ TRANSAMUR_BASEMAP: approved })).toMatchObject({ basemapFolder: approved, dataFolder: expect.stringMatching(/network-data$/) })
  })

  it('say in words which value is wrong', () => {
    expect(readConfig({ PORT: 'eighty' })).toEqual({ wrong: expect.stringContaining('PORT is "eighty"') })
    expect(readConfig({ TRANSAMUR_BASEMAP: '/no/such/folder' })).toEqual({ wrong: expect.stringContaining('/no/such/folder') })
  })
})
