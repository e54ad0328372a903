/** The whole screen, where the browser allows it: only after a key or a click, and some devices never. */
export interface FullScreen {
  readonly enter: () => void;
  readonly leave: () => void;
}

export function createFullScreen(document: Document): FullScreen {
  return {
    // All of the document, so that warnings and questions, which stand at its end, are seen too.
    enter: () => {
      if (navigator.userActivation?.isActive === true)
        void document.documentElement.requestFullscreen?.().catch(() => undefined);
    },
    leave: () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    },
  };
}
