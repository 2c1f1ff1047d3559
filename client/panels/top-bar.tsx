import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { tabs } from '../state/permalink.ts'
import { chooseLanguage, language, theme, toggleTheme } from '../state/preferences.ts'
import { linkToScreen, plan, redo, redoName, showTab, undo, undoName, view } from '../state/store.ts'
import { BrandMark, LinkIcon, MoonIcon, RedoIcon, SunIcon, UndoIcon } from '../ui/icons.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useCopied } from '../ui/use-copied.ts'
import { draftName } from './draft-name.ts'
import { ReproduceButton } from './reproduce.tsx'

export function LanguageSwitch(): JSX.Element {
  return (
    <Segmented
      label={messages().language}
      value={language.value}
      onChoose={chooseLanguage}
      options={[
        { value: 'zh', face: '中文', lang: 'zh-CN' },
        { value: 'ru', face: 'РУ', lang: 'ru', name: 'РУ, русский' },
        { value: 'en', face: 'EN', lang: 'en', name: 'EN, English' },
      ]}
    />
  )
}

export function ThemeToggle(): JSX.Element {
  const t = messages()
  const dark = theme.value === 'dark'
  return (
    <button type="button" class="icon-button" aria-label={dark ? t.light : t.dark} title={dark ? t.light : t.dark} onClick={toggleTheme}>
      {dark ? <SunIcon /> : <MoonIcon />}
    </button>
  )
}

export function UndoButtons(): JSX.Element {
  const t = messages()
  const back = undoName.value === null ? t.nothingToUndo : t.undo(t.steps[undoName.value])
  const forth = redoName.value === null ? t.nothingToRedo : t.redo(t.steps[redoName.value])
  return (
    <span class="undo-buttons">
      <button type="button" class="icon-button" aria-label={back} title={back} disabled={undoName.value === null} onClick={undo}>
        <UndoIcon />
      </button>
      <button type="button" class="icon-button" aria-label={forth} title={forth} disabled={redoName.value === null} onClick={redo}>
        <RedoIcon />
      </button>
    </span>
  )
}

export function CopyLinkButton(): JSX.Element {
  const t = messages()
  const { said, copy } = useCopied()
  return (
    <button type="button" class="field-button" onClick={() => void copy(linkToScreen())}>
      <LinkIcon />
      <span aria-live="polite">{said === '' ? t.copyLink : said}</span>
    </button>
  )
}

export function TopBar(): JSX.Element {
  const t = messages()
  return (
    <header class="top-bar">
      <h1 class="brand">
        <BrandMark />
        Transamur
      </h1>
      <nav aria-label={t.mainTabs}>
        {tabs.map((tab) => (
          <button key={tab} type="button" class="tab" aria-current={view.value.tab === tab ? 'page' : undefined} onClick={() => showTab(tab)}>
            {t.tabs[tab]}
          </button>
        ))}
      </nav>
      <span class="top-tools">
        <button type="button" class="field-button scenario-name" onClick={() => showTab('scenario')}>
          <span class="quiet">{t.scenario}</span> <b>{draftName(plan.value.scenario)}</b>
        </button>
        <UndoButtons />
        <LanguageSwitch />
        <ThemeToggle />
        <ReproduceButton />
        <CopyLinkButton />
      </span>
    </header>
  )
}
