/** Hands a file to the browser under the name that the server gave it. */
export function saveFile(file: Blob, headers: Headers, usualName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = /filename="?([^";]+)"?/.exec(headers.get('content-disposition') ?? '')?.[1] ?? usualName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
