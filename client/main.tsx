import { render } from 'preact'
import { App } from './app.tsx'
import { answerQuestions } from './state/answers.ts'
import { followScenario } from './state/comparison.ts'
import { followExplanation } from './state/explanation.ts'
import { loadGeography } from './state/geography.ts'
import { applyPreferences } from './state/preferences.ts'
import { followShownSide } from './state/shown-side.ts'
import { openFromAddress } from './state/store.ts'
import { followTwoScenarios } from './state/two-scenarios.ts'
import { listenForUndo } from './state/undo-keys.ts'
import './styles/index.css'

const root = document.getElementById('app')
if (root === null) throw new Error('the page has no #app')

applyPreferences()
await openFromAddress()
loadGeography()
answerQuestions()
followScenario()
followShownSide()
followExplanation()
followTwoScenarios()
listenForUndo()
render(<App />, root)
