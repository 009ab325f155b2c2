"""The emulator's state, saved whole or not at all.

Into a new folder with a manifest written last, then renamed into place (judgeSavedState.ts reads it). MiniStack gives all it
holds in one go; copied and written on the loop that answers, that took 12 to 16 seconds after half an hour with three clients.
So a copy of the process (fork) does that, as it was in the moment it was asked, and the emulator goes on; only as it stops,
or where there is no such copy to be had, it writes by itself.
"""

import asyncio
import copy
import gc
import hashlib
import json
import os
import selectors
import shutil
import signal
import sys
import threading
import time
import types
import warnings

from ministack import app
from ministack.core import persistence

LIVE = os.path.dirname(os.environ["STATE_DIR"])
SAVED = os.environ["PATROUILLE_SAVED"]
RELEASE = os.environ["PATROUILLE_RELEASE"]
DRAFT = f"{SAVED}.new"
# What a copy may take, thirty times what it took after that half hour.
WITHIN_S = 120
# What holds the most gives copies of it, which nothing can change in a process where nothing else happens: half of the time.
LARGE = ("cloudwatch", "cloudwatch_logs", "dynamodb")


def take_states(more):
    states = dict(more())
    for name, get_state in app._build_persistence_save_dict().items():
        for attempt in range(20):
            try:
                state = get_state()
                break
            except RuntimeError:  # a worker thread added to a store while it was copied
                if attempt == 19:
                    raise
        if state is not None:
            states[name] = state
    return states


def write_states(states, folder):
    os.makedirs(folder)
    for name, state in states.items():
        with open(os.path.join(folder, f"{name}.json"), "w") as file:
            wrapped = {"__ministack_format__": persistence._state_format_version(name), "payload": state}
            # In one piece, which Python does in C: `dump` to a file is written in Python.
            file.write(json.dumps(wrapped, default=persistence._json_default))


def link_objects():
    """S3's objects as they are now. MiniStack puts a new file in an object's place and never writes in one that is there."""
    source = os.path.join(LIVE, "s3")
    if os.path.isdir(source):
        shutil.copytree(source, os.path.join(DRAFT, "s3"), copy_function=link, ignore=shutil.ignore_patterns("*.tmp"))


def link(source, target):
    try:
        os.link(source, target)
    except FileNotFoundError:
        pass  # deleted while it was looked at: it is in no state either
    except OSError:
        shutil.copy2(source, target)  # a file system without links


def copy_services():
    """Keys and function bundles, which MiniStack keeps as files of their own."""
    source = os.path.join(LIVE, "services")
    if os.path.isdir(source):
        shutil.copytree(
            source,
            os.path.join(DRAFT, "services"),
            dirs_exist_ok=True,
            ignore=lambda at, names: [n for n in names if at == source and n.endswith((".json", ".tmp"))],
        )


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def begin():
    """On MiniStack's loop, so no request is half done."""
    shutil.rmtree(DRAFT, ignore_errors=True)
    os.makedirs(DRAFT)
    link_objects()


def fill(reason, clean, more):
    write_states(take_states(more), os.path.join(DRAFT, "services"))
    copy_services()
    files = {}
    for at, _, names in os.walk(DRAFT):
        for name in names:
            path = os.path.join(at, name)
            files[os.path.relpath(path, DRAFT)] = digest(path)
    manifest = {"release": RELEASE, "savedAt": int(time.time() * 1000), "reason": reason, "clean": clean, "files": files}
    with open(os.path.join(DRAFT, "manifest.json"), "w") as file:
        json.dump(manifest, file)


def put_in_place():
    old = f"{SAVED}.old"
    shutil.rmtree(old, ignore_errors=True)
    if os.path.isdir(SAVED):
        os.rename(SAVED, old)
    os.rename(DRAFT, SAVED)
    shutil.rmtree(old, ignore_errors=True)


def save_here(reason, clean, more):
    """Saves and answers nobody meanwhile. Throws what went wrong (a full disk, say); what was saved before then stands."""

    async def run():
        begin()
        fill(reason, clean, more)
        put_in_place()

    asyncio.run_coroutine_threadsafe(run(), app._MAIN_LOOP).result()


def save_beside(reason, more):
    """
    Saves the state of this moment while the emulator goes on. Throws what went wrong, as `save_here`; a copy that ends without
    a word, or takes longer than it may, was no use (a thread that is not in it holds what it waits for), and the state is saved here.
    """
    if not hasattr(os, "fork"):
        save_here(reason, False, more)
        return
    heard, said = os.pipe()
    emulator = os.getpid()

    async def part():
        begin()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of threads a copy does not have: see above
            pid = os.fork()
        if pid == 0:
            write_and_end(said, emulator, reason, more)
        return pid

    with os.fdopen(heard, "rb") as pipe:
        try:
            pid = asyncio.run_coroutine_threadsafe(part(), app._MAIN_LOOP).result()
        finally:
            os.close(said)
        words = words_of(pipe)
        end(pid)
    if words is None:
        save_here(reason, False, more)
    elif words:
        raise NotWritten(words)
    else:
        put_in_place()


class NotWritten(Exception):
    """What a copy said was amiss."""


def words_of(pipe):
    """What a copy says at its end: nothing is amiss (an empty text), or what; null when it said nothing."""
    with selectors.DefaultSelector() as ears:
        ears.register(pipe, selectors.EVENT_READ)
        words = pipe.read() if ears.select(WITHIN_S) else b""
    return words[1:].decode() if words else None


def end(pid):
    try:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    except (ProcessLookupError, ChildProcessError):
        pass


def write_and_end(said, emulator, reason, more):
    """The whole life of the copy: it never goes back to what the emulator was doing."""
    words = b"!"
    try:
        # A connection is closed when nobody has it open, and a part of the platform ends when nobody holds its pipe.
        os.closerange(3, said)
        os.closerange(said + 1, min(os.sysconf("SC_OPEN_MAX"), 65_536))
        os.close(0)
        gc.disable()
        os.nice(5)
        threading.Thread(target=end_with, args=(emulator,), daemon=True).start()
        for name in LARGE:
            module = sys.modules.get(f"ministack.services.{name}")
            if module is not None:
                module.copy = types.SimpleNamespace(copy=copy.copy, deepcopy=lambda value: value)
        fill(reason, False, more)
    except BaseException as fault:  # noqa: BLE001 (whatever it is, the emulator says it)
        words += f"{type(fault).__name__}: {fault}".encode()
    finally:
        os.write(said, words)
        os._exit(0)


def end_with(emulator):
    """Nobody would put this copy's draft in its place, and the next start clears that away."""
    while os.getppid() == emulator:
        time.sleep(0.02)
    os._exit(0)
