/** Links to the pages a row comes from, by the name of their host. */
export function SourceLinks({ urls }: { readonly urls: readonly string[] }) {
  return (
    <>
      {urls.map((url, index) => (
        <span key={url}>
          {index > 0 && ', '}
          <a href={url} rel="noopener noreferrer external">
            {URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url}
          </a>
        </span>
      ))}
    </>
  )
}
