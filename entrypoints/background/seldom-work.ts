import type { PresentedOffer } from '../../domain/clock/presented-offer.ts';
import type { CommandName } from '../../platform/commands/commands.ts';
import type { Reply, Request } from '../../platform/messages/messages.ts';
import { handleCommand } from './handle-command.ts';
import { handleNotice, type NoticeEvent } from './handle-notice.ts';
import type { Means } from './means.ts';
import { callNoticeId } from './notice-ids.ts';
import type { BackgroundMemory, BackgroundPorts, OfferMaking } from './ports.ts';
import { presentOffer } from './present-offer.ts';
import { handleRequest } from './requests.ts';

/** What the background does when more has happened than that time passed. */
export interface SeldomWork {
  handleCommand(name: CommandName, means: Means): Promise<void>;
  handleNotice(event: NoticeEvent, means: Means): Promise<void>;
  handleRequest(request: Request, means: Means): Promise<Reply>;
  presentOffer(memory: BackgroundMemory, ports: BackgroundPorts): Promise<PresentedOffer | null>;
  askStillInCall(ports: BackgroundPorts): Promise<void>;
}

export function createSeldomWork(making: OfferMaking): SeldomWork {
  return {
    handleCommand: (name, means) => handleCommand(name, means, making),
    handleNotice,
    handleRequest: (request, means) => handleRequest(request, means, making),
    presentOffer: (memory, ports) => presentOffer(memory, ports, making),
    async askStillInCall({ outside }) {
      await outside.showNotice({
        id: callNoticeId,
        icon: 'icon/128.png',
        stay: false,
        ...making.words.stillInCall(),
      });
    },
  };
}
