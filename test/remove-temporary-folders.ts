import { afterAll } from 'vitest'
import { removeTemporaryFolders } from './temporary-folder.ts'

// Runs for each file; the module that makes the folders is there once for all files of a worker.
afterAll(removeTemporaryFolders)
