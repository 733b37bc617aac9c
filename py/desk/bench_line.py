"""A slow line on this machine: a proxy that shares so many megabits among all connections, and delays what it carries."""

import asyncio
import threading
from types import TracebackType

PIECE = 16 * 1024
"""Bytes carried at a time: 6 ms of a 20 Mbit/s line."""


class Line:
    """A port of this machine that leads to another one, slowly. `milliseconds` is there and back."""

    def __init__(self, port: int, megabits: float, milliseconds: float) -> None:
        self.target = port
        self.bytes_a_second = megabits * 1e6 / 8
        self.delay = milliseconds / 2000
        self.free_at = 0.0
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)

    def __enter__(self) -> int:
        self.thread.start()
        server = asyncio.run_coroutine_threadsafe(asyncio.start_server(self._connected, "127.0.0.1", 0), self.loop)
        self.server = server.result()
        return int(self.server.sockets[0].getsockname()[1])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    async def _close(self) -> None:
        """Take no more calls, and hang up on those that are still open."""
        self.server.close()
        still = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in still:
            task.cancel()
        await asyncio.gather(*still, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(2 * self.delay)  # the handshake
        there, back = await asyncio.open_connection("127.0.0.1", self.target)
        await asyncio.gather(self._carry(reader, back, is_slow=False), self._carry(there, writer, is_slow=True))

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, is_slow: bool) -> None:
        """Each piece leaves when the line is free, and arrives half the delay later; pieces keep their order."""
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(64)
        delivery = asyncio.create_task(self._deliver(under_way, target))
        try:
            while piece := await source.read(PIECE):
                now = self.loop.time()
                if is_slow:
                    self.free_at = max(self.free_at, now) + len(piece) / self.bytes_a_second
                    await asyncio.sleep(self.free_at - now)
                await under_way.put((self.loop.time() + self.delay, piece))
        except ConnectionError:
            pass
        await under_way.put((0.0, b""))
        await delivery

    async def _deliver(self, under_way: "asyncio.Queue[tuple[float, bytes]]", target: asyncio.StreamWriter) -> None:
        try:
            while (arrival := await under_way.get())[1]:
                await asyncio.sleep(max(0.0, arrival[0] - self.loop.time()))
                target.write(arrival[1])
                await target.drain()
        except ConnectionError:
            pass
        target.close()
