/**
 * Outlook's markup. Class names are made at build time and labels are translated: neither is used, but for the fixed
 * class parts of the editor's own library and of Fluent.
 */
import { NOWHERE } from '../driver';

/** Compose editors stand in a numbered parent (live, undated; code 2021 to 2026). One capture has no `role`. */
export const editors = '[id^="editorParent_"] [contenteditable="true"]';
export const editorParent = '[id^="editorParent_"]';
/** Mails that are being read. */
export const readMail = '[role="document"],[id^="UniqueMessageBody"]';

/** The whole compose (code 2023 to 2026). `MailReadCompose` is no sign: the reading pane has it too. */
export const root = '[id^="docking_InitVisiblePart_"],[data-app-section="ComposeForm"]';
/** Signs of a compose: one is enough, since the editor's parent is one already. */
export const signs =
  '[data-testid="ComposeSendButton"],button[id^="splitButton-"][id$="__primaryActionButton"],#discardCompose,input[id^="MSG_"][id$="_SUBJECT"],input[id^="subjectLine"]';
/** How far up from the editor the compose may begin where `root` is gone. */
export const CLIMB = 8;

export const subject = 'input[id^="MSG_"][id$="_SUBJECT"],input[id^="subjectLine"]';

/** Fields To, Cc, Bcc in this order in the document; Cc and Bcc only when wanted. */
export const well = '[contenteditable="true"][role="textbox"]';
/** An entity of the editor's library; the address may stand in label, title, text or the hover target. */
export const pill = '[class*="_EType_RECIPIENT_ENTITY"]';
export const hover = 'data-lpc-hover-target-id';

/** Inline replies stand in the conversation (2024 to 2026). */
export const conversation = '#ConversationReadingPaneContainer';
/** Senders there carry `From: Name <address>` as a label, in any language. */
export const sender = `${conversation} [aria-label*="<"][aria-label*="@"]`;

export const controls = {
  send: '[data-testid="ComposeSendButton"] button:not([aria-haspopup]),button[id^="splitButton-"][id$="__primaryActionButton"]',
  discard: '#discardCompose',
  options: 'button[id^="splitButton-"][id$="__menuButton"]',
  // Neither has a mark that anybody published: the menu's dialog and the returning letter tell.
  schedule: NOWHERE,
  undo: NOWHERE,
  sendsByAltS: true,
  discardsByKey: false,
};

export const text = {
  skip: '#Signature,#ms-outlook-mobile-signature,[contenteditable="false"]:not([class*="_Entity"])',
  stop: '#appendonsend,#divRplyFwdMsg,#mail-editor-reference-message-container',
};
