import { createServer } from "node:net";

const attempts = 50;

/**
 * Makes a server listen on 127.0.0.1, at `port` or at the first free one of those that follow.
 * @param {import("node:net").Server} server
 * @param {number} port
 * @returns {Promise<number>} the port taken; rejects when fifty in a row are taken, or on any other failure
 */
export async function listenOnFreePort(server, port) {
  for (let candidate = port; candidate < port + attempts; candidate += 1) {
    if (await isListening(server, candidate)) return candidate;
  }
  throw new Error(`No free port between ${port} and ${port + attempts - 1}`);
}

/**
 * Names a port that is free now. Another program may take it before it is used.
 * @param {number} port where to begin
 * @returns {Promise<number>}
 */
export async function findFreePort(port) {
  const probe = createServer();
  const found = await listenOnFreePort(probe, port);
  await new Promise((resolve) => probe.close(resolve));
  return found;
}

/**
 * @param {import("node:net").Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false if the port is taken
 */
function isListening(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    function handleError(error) {
      server.off("listening", handleListening);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    }
    function handleListening() {
      server.off("error", handleError);
      resolve(true);
    }
    server.once("error", handleError);
    server.once("listening", handleListening);
    server.listen(port, "127.0.0.1");
  });
}
