"""How a call into the browser that may throw is made: MicroPython can catch a rejected promise, never a thrown exception."""

import js


def begin(holder, name, *arguments):
    """Call `holder.name(*arguments)` in a promise; where it fails, nothing else does."""
    bound = js.Reflect.get(holder, name).bind(holder, *arguments)
    return js.Promise.allSettled([js.Promise.resolve(None).then(bound)])


async def attempt(holder, name, *arguments):
    """What `holder.name(*arguments)` gives, awaited; raises where it throws or rejects."""
    bound = js.Reflect.get(holder, name).bind(holder, *arguments)
    return await js.Promise.resolve(None).then(bound)


async def attempts(holder, name, several):
    """What `holder.name` gives for each of several arguments; raises where one throws or rejects."""
    bound = js.Reflect.get(holder, name).bind(holder)
    given = await js.Promise.all([js.Promise.resolve(one).then(bound) for one in several])
    return [given[at] for at in range(len(several))]


async def looked_up(holder, name):
    """What `holder.name` is; raises where even looking throws, as with storage that is forbidden."""
    return await js.Promise.resolve(None).then(js.Reflect.get.bind(js.Reflect, holder, name, holder))
