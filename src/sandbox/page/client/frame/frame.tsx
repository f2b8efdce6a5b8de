import { useState } from 'react';
import { InspectorDrawer } from '../inspector/inspector-drawer.tsx';
import { ChannelView } from '../messages/channel-view.tsx';
import { ThreadPane } from '../messages/thread-pane.tsx';
import { TopModal } from '../modals/top-modal.tsx';
import { usePage } from '../state/page-context.tsx';
import { PackPane } from '../welcome/pack-pane.tsx';
import { InspectorButton } from './inspector-button.tsx';
import { SideBar } from './side-bar.tsx';
import { TopBar } from './top-bar.tsx';

/** The page's places: top bar, side bar, the open conversation, and a pane beside it. On a phone one at a time. */
export function Frame({ switchTheme }: { switchTheme: () => void }) {
  const { workspace, strings, channel, panel, isLost } = usePage();
  const [menuOpen, openMenu] = useState(false);
  const [inspects, inspect] = useState(false);
  const shows = panel ? 'panel' : menuOpen ? 'menu' : 'conversation';
  return (
    <div className="frame" data-shows={shows} data-inspects={inspects}>
      <TopBar switchTheme={switchTheme} menuOpen={menuOpen} openMenu={openMenu}>
        <InspectorButton isOpen={inspects} open={inspect} />
      </TopBar>
      <SideBar onPick={() => openMenu(false)} />
      <main className="conversation" key={`${workspace.me.id}:${channel}`}>
        <div role="status">
          {isLost && <p className="offline">{strings.notReached}</p>}
          {!isLost && !workspace.connected && <p className="offline">{strings.offline}</p>}
        </div>
        <ChannelView />
      </main>
      {panel?.kind === 'thread' && <ThreadPane key={panel.ts} channel={panel.channel} ts={panel.ts} />}
      {panel?.kind === 'pack' && <PackPane />}
      {inspects && <InspectorDrawer onClose={() => inspect(false)} />}
      <TopModal />
    </div>
  );
}
