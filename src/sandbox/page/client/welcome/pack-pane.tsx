import { useEffect, useState } from 'react';
import { Icon } from '../frame/icons.tsx';
import { Pane } from '../frame/pane.tsx';
import { usePage } from '../state/page-context.tsx';

/** The files the bot knows from: where they are, what stands in them, and what came of the last edit. */
export function PackPane() {
  const { workspace, strings } = usePage();
  const [file, open] = useState<string>();
  const { pack } = workspace.content;
  if (!pack) return null;
  return (
    <Pane title={strings.packFiles} detail={strings.packLoaded(pack.loads)}>
      <div className="pack">
        {pack.fault && (
          <div className="pack-fault" role="alert">
            <p className="pack-fault-title">{strings.packFault}</p>
            <pre>{pack.fault}</pre>
          </div>
        )}
        {file === undefined ? (
          <>
            <p>{strings.packHint}</p>
            <PathLine path={pack.folder} />
            <ul className="pack-list">
              {pack.files.map((name) => (
                <li key={name}>
                  <button type="button" className="pack-file" onClick={() => open(name)}>
                    <Icon name="file" />
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <button type="button" className="button pack-back" onClick={() => open(undefined)}>
              <Icon name="back" />
              {strings.back}
            </button>
            <PathLine path={`${pack.folder}/${file}`} />
            <FileText name={file} version={pack.loads} />
          </>
        )}
      </div>
    </Pane>
  );
}

function PathLine({ path }: { path: string }) {
  const { strings, tell } = usePage();
  const copy = () =>
    navigator.clipboard.writeText(path).then(
      () => tell(strings.copied),
      () => undefined,
    );
  return (
    <p className="path">
      <code>{path}</code>
      <button type="button" className="button" onClick={copy}>
        {strings.copy}
      </button>
    </p>
  );
}

function FileText({ name, version }: { name: string; version: number }) {
  const [text, setText] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pack read again may have another text.
  useEffect(() => {
    const controller = new AbortController();
    fetch(`/pack-file?name=${encodeURIComponent(name)}`, { signal: controller.signal })
      .then((response) => response.text())
      .then(setText, () => undefined);
    return () => controller.abort();
  }, [name, version]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <pre className="pack-text" tabIndex={0}>
      {text}
    </pre>
  );
}
