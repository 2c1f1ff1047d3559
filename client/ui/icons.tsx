import type { ComponentChildren, JSX } from 'preact'

const Icon = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

export const UndoIcon = () => (
  <Icon>
    <path d="M7 4 3.5 7.5 7 11M4 7.5h8a4 4 0 0 1 0 8H8" />
  </Icon>
)
export const RedoIcon = () => (
  <Icon>
    <path d="m13 4 3.5 3.5L13 11M16 7.5H8a4 4 0 0 0 0 8h4" />
  </Icon>
)
export const MoonIcon = () => (
  <Icon>
    <path d="M15.5 12A6.5 6.5 0 0 1 8 4.5a6.2 6.2 0 1 0 7.5 7.5Z" />
  </Icon>
)
export const SunIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4" />
  </Icon>
)
export const LinkIcon = () => (
  <Icon>
    <path d="M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1" />
  </Icon>
)
export const TableIcon = () => (
  <Icon>
    <path d="M3 4.5h14v11H3zM3 8.5h14M3 12h14M8 4.5v11" />
  </Icon>
)
export const TerminalIcon = () => (
  <Icon>
    <path d="M3 4.5h14v11H3zM6 8l2.5 2L6 12M10.5 12.5h3.5" />
  </Icon>
)
export const SwapIcon = () => (
  <Icon>
    <path d="M6.5 16V4.5M3.5 7.5l3-3 3 3M13.5 4v11.5M10.5 12.5l3 3 3-3" />
  </Icon>
)
export const LayersIcon = () => (
  <Icon>
    <path d="m10 3 7 3.5-7 3.5-7-3.5L10 3ZM3 10l7 3.5 7-3.5M3 13.5 10 17l7-3.5" />
  </Icon>
)
export const DocumentIcon = () => (
  <Icon>
    <path d="M5 2.5h6.5L15 6v11.5H5v-15ZM11.5 2.5V6H15" />
  </Icon>
)
export const SearchIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 4 4" />
  </Icon>
)
export const WarningIcon = () => (
  <Icon>
    <path d="M10 3 17.5 16.5h-15L10 3ZM10 8v4M10 14v.6" />
  </Icon>
)
export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
)
export const PlanIcon = () => (
  <Icon>
    <circle cx="5" cy="15" r="2" />
    <circle cx="15" cy="5" r="2" />
    <path d="M7 15h5.5a2.5 2.5 0 0 0 0-5h-5a2.5 2.5 0 0 1 0-5H13" />
  </Icon>
)
export const CompareIcon = () => (
  <Icon>
    <path d="M5 9v7M10 4v12M15 11v5" />
  </Icon>
)
export const ScenarioIcon = () => (
  <Icon>
    <path d="M2.5 15V13a7.5 7.5 0 0 1 15 0v2M10 5.5V15M6 7v8M14 7v8" />
  </Icon>
)
export const SimulateIcon = () => (
  <Icon>
    <path d="M3 4v12.5h14M5.5 12.5l3.5-4 3 2.5 4.5-6" />
  </Icon>
)

export const BrandMark = () => (
  <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path class="brand-bank" d="M1 4.5c3-2 5 2 9 0s6 2 9 0M1 15.5c3-2 5 2 9 0s6 2 9 0" />
    <path class="brand-bridge" d="M8 5v10.5M12 5v10.5" />
  </svg>
)
