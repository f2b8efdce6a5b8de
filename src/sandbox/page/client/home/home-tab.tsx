import { BlockList } from '../blocks/block-list.tsx';
import { usePage } from '../state/page-context.tsx';

/** The app's Home tab, as the app published it for whoever looks. */
export function HomeTab() {
  const { workspace, strings } = usePage();
  return (
    <section className="home" aria-label={strings.homeTab}>
      {workspace.home ? (
        <BlockList blocks={workspace.home.blocks} place={{ home: true }} />
      ) : (
        <p className="home-empty">{strings.homeEmpty}</p>
      )}
    </section>
  );
}
