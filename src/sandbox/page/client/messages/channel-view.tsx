import { useState } from 'react';
import { Icon } from '../frame/icons.tsx';
import { HomeTab } from '../home/home-tab.tsx';
import { channelMessages } from '../state/conversation.ts';
import { usePage } from '../state/page-context.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

/** The open conversation: its head, with the app's tabs where it is the app's, its messages, and the composer. */
export function ChannelView() {
  const { workspace, strings, channel, act } = usePage();
  const [tab, setTab] = useState<'messages' | 'home'>('messages');
  const conversation = workspace.conversations.find(({ id }) => id === channel);
  if (!conversation) return null;
  const isDirect = conversation.kind === 'direct';
  const name = isDirect ? workspace.bot.real_name : conversation.name;
  const openTab = (next: 'messages' | 'home') => {
    setTab(next);
    act({ do: 'open_home', tab: next });
  };
  return (
    <>
      <header className="conversation-head">
        <h1>
          {!isDirect && <Icon name={conversation.kind === 'private' ? 'lock' : 'hash'} />}
          {name}
        </h1>
        {!isDirect && <p className="members">{strings.members(conversation.members.length)}</p>}
        {isDirect && workspace.app.homeTab && (
          <div className="tabs" role="tablist">
            <Tab name={strings.homeTab} isOpen={tab === 'home'} onOpen={() => openTab('home')} />
            <Tab name={strings.messagesTab} isOpen={tab === 'messages'} onOpen={() => openTab('messages')} />
          </div>
        )}
      </header>
      {isDirect && tab === 'home' ? (
        <HomeTab />
      ) : (
        <>
          <MessageList
            where={{ channel }}
            messages={channelMessages(workspace, channel)}
            start={<Welcome conversation={conversation} />}
          />
          <Composer where={{ channel }} label={strings.messageTo(isDirect ? name : `#${name}`)} />
        </>
      )}
    </>
  );
}

function Tab({ name, isOpen, onOpen }: { name: string; isOpen: boolean; onOpen: () => void }) {
  return (
    <button type="button" role="tab" aria-selected={isOpen} onClick={onOpen}>
      {name}
    </button>
  );
}
