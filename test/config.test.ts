import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../server/config.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('the settings of the server', () => {
  it('take the basemap of the dataset unless the operator names an approved one', async () => {
    expect(readConfig({})).toMatchObject({ basemapFolder: expect.stringMatching(/network-data\/basemap$/) })
    const approved = temporaryFolder('basemap')
    await writeFile(join(approved, 'basemap.json'), '{}')
    expect(readConfig({ TRANSAMUR_BASEMAP: approved })).toMatchObject({ basemapFolder: approved, dataFolder: expect.stringMatching(/network-data$/) })
  })

  it('say in words which value is wrong', () => {
    expect(readConfig({ PORT: 'eighty' })).toEqual({ wrong: expect.stringContaining('PORT is "eighty"') })
    expect(readConfig({ TRANSAMUR_BASEMAP: '/no/such/folder' })).toEqual({ wrong: expect.stringContaining('/no/such/folder') })
  })

  it('ask for a token where others can reach the server, and for none on the loopback', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1', '127.0.0.53'])
      expect(readConfig({ HOST }), HOST).toMatchObject({ access: { reach: 'loopback' }, logLevel: 'warn' })
    expect(readConfig({ HOST: '0.0.0.0' })).toEqual({ wrong: expect.stringMatching(/HOST is "0\.0\.0\.0".*TRANSAMUR_TOKEN.*not set/) })
    expect(readConfig({ HOST: '0.0.0.0', TRANSAMUR_TOKEN: 'short' })).toEqual({ wrong: expect.not.stringContaining('short"') })
    const token = 'sixteen-characters-or-more'
    expect(readConfig({ HOST: '::', TRANSAMUR_TOKEN: token })).toMatchObject({ access: { reach: 'network', token, requestsPerMinute: 300 }, logLevel: 'info' })
    expect(readConfig({ HOST: '::', TRANSAMUR_TOKEN: token, TRANSAMUR_RATE: '0' })).toEqual({ wrong: expect.stringContaining('TRANSAMUR_RATE is "0"') })
  })
})
