// Optional script for a page that embeds Sidelines: each iframe[data-sidelines] gets the height of its content, and the
// page's address carries the view, as `#sidelines=…`, so that a link to the page opens it and Back returns from it.
// Only messages from the frame itself and the origin of its `src` count. See docs/embedding.md.
(() => {
  if (window.sidelinesEmbed) return; // Pasted with several frames.
  window.sidelinesEmbed = true;

  const attached = new WeakSet();
  const framesHere = () => [...document.querySelectorAll("iframe[data-sidelines][src]")];
  const nameOf = (frame) => frame.dataset.sidelines || "sidelines";

  // The frame's key in the address; a second frame of the same name gets a number.
  function keyOf(frame) {
    const before = framesHere()
      .filter((other) => nameOf(other) === nameOf(frame))
      .indexOf(frame);
    return nameOf(frame) + (before > 0 ? `-${before + 1}` : "") + "=";
  }

  const hashParts = () => location.hash.slice(1).split("&").filter(Boolean);

  // Null when the address has none.
  function linkedView(frame) {
    const part = hashParts().find((one) => one.startsWith(keyOf(frame)));
    try {
      return part ? decodeURIComponent(part.slice(keyOf(frame).length)) : null;
    } catch {
      return null;
    }
  }

  function say(frame, message) {
    frame.contentWindow.postMessage({ sidelines: 1, ...message }, new URL(frame.src).origin);
  }

  // A page may count a frame's border and padding into its height; then they come on top of the content's.
  function setHeight(frame, height) {
    const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
    const around = frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom);
    frame.style.height = `${height + (boxSizing === "border-box" ? around : 0)}px`;
  }

  function show(frame) {
    const { pathname, search } = new URL(frame.src);
    say(frame, { type: "show", href: linkedView(frame) ?? pathname + search });
  }

  function keep(frame, href, mode) {
    const others = hashParts().filter((part) => !part.startsWith(keyOf(frame)));
    const own = keyOf(frame) + encodeURIComponent(href).replaceAll("%2F", "/");
    const address = `${location.pathname}${location.search}#${[...others, own].join("&")}`;
    history[mode === "push" ? "pushState" : "replaceState"](history.state, "", address);
  }

  addEventListener("message", ({ source, origin, data }) => {
    const frame = framesHere().find((one) => one.contentWindow === source);
    if (!frame || origin !== new URL(frame.src).origin || data?.sidelines !== 1) return;
    if (data.type === "ready") say(frame, { type: "hello" });
    if (data.type === "attached") {
      attached.add(frame);
      show(frame);
    }
    if (data.type === "height" && data.height > 0 && data.height < 5e4) setHeight(frame, data.height);
    if (data.type === "view" && /^\/.{0,4000}$/.test(data.href)) keep(frame, data.href, data.mode);
  });

  addEventListener("popstate", () =>
    framesHere()
      .filter((frame) => attached.has(frame))
      .forEach(show),
  );

  // Nobody has heard a frame that was first. It may not be loaded: hence "*", and no content.
  for (const frame of framesHere()) {
    frame.contentWindow.postMessage({ sidelines: 1, type: "hello" }, "*");
    if (linkedView(frame) !== null) frame.scrollIntoView({ block: "nearest" });
  }
})();
