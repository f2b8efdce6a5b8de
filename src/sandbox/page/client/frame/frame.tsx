import { useState } from 'react';
import { ChannelView } from '../messages/channel-view.tsx';
import { ThreadPane } from '../messages/thread-pane.tsx';
import { TopModal } from '../modals/top-modal.tsx';
import { usePage } from '../state/page-context.tsx';
import { PackPane } from '../welcome/pack-pane.tsx';
import { SideBar } from './side-bar.tsx';
import { TopBar } from './top-bar.tsx';

/** The page's places: top bar, side bar, the open conversation, and a pane beside it. On a phone one at a time. */
export function Frame({ switchTheme }: { switchTheme: () => void }) {
  const { workspace, strings, channel, panel } = usePage();
  const [menuOpen, openMenu] = useState(false);
  const shows = panel ? 'panel' : menuOpen ? 'menu' : 'conversation';
  return (
    <div className="frame" data-shows={shows}>
      <TopBar switchTheme={switchTheme} menuOpen={menuOpen} openMenu={openMenu} />
      <SideBar onPick={() => openMenu(false)} />
      <main className="conversation" key={`${workspace.me.id}:${channel}`}>
        {!workspace.connected && (
          <p className="offline" role="status">
            {strings.offline}
          </p>
        )}
        <ChannelView />
      </main>
      {panel?.kind === 'thread' && <ThreadPane key={panel.ts} channel={panel.channel} ts={panel.ts} />}
      {panel?.kind === 'pack' && <PackPane />}
      <TopModal />
    </div>
  );
}
